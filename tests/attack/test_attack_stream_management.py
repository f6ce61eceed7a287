"""Item 13: stream management with false counts, ids and replays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from lyncfedclient.domain.events import RosterReceived
from lyncfedclient.domain.link import LinkFault, LinkPhase
from lyncfedclient.domain.message_events import MessageAccepted
from tests.attack.stage import BOB, scene
from tests.support.scripted_server import (
    SM_NS,
    Honest,
    Peer,
)
from tests.support.waiting import until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gateway.conftest import Lab


@pytest.mark.guard("ack-count")
@pytest.mark.parametrize("count", ["1000", "4294967295"])
async def test_attack_13_a_count_that_is_too_high_ends_the_stream_and_claims_nothing(
    lab: Lab, tmp_path: Path, qapp: object, count: str
) -> None:
    honest = Honest(is_acknowledging=False, is_resuming=False)
    async with scene(lab, tmp_path, honest) as there:
        await there.sent(BOB, "still mine")
        there.server.peer.send(f"<a xmlns='{SM_NS}' h='{count}'/>")
        await there.ear.see(LinkPhase.WAITING)

        assert "handled-count-too-high" in there.server.peers[0].secret
        assert there.ear.of(MessageAccepted) == []
        await until(lambda: "still mine" in there.server.peer.secret, "sent again")


@pytest.mark.guard("ack-count")
async def test_attack_13_a_count_lower_than_before_ends_the_stream_and_claims_nothing(
    lab: Lab, tmp_path: Path, qapp: object
) -> None:
    honest = Honest(is_acknowledging=False, is_resuming=False)
    async with scene(lab, tmp_path, honest) as there:
        handled = honest.handled
        there.server.peer.send(f"<a xmlns='{SM_NS}' h='{handled}'/>")
        await there.sent(BOB, "still mine")
        there.server.peer.send(f"<a xmlns='{SM_NS}' h='{handled - 1}'/>")
        await there.ear.see(LinkPhase.WAITING)

        assert "handled-count-too-high" in there.server.peers[0].secret
        assert there.ear.of(MessageAccepted) == []


@pytest.mark.parametrize("count", ["-1", "", "x", "1e3", "99999999999999", "1.5", "٣"])
async def test_attack_13_a_count_that_is_none_ends_the_stream(lab: Lab, count: str) -> None:
    async with lab.line() as line:
        await until(lambda: f"<r xmlns='{SM_NS}'/>" in line.server.peer.secret, "stream management")
        line.server.peer.send(f"<a xmlns='{SM_NS}' h='{count}'/>")

        assert (await line.ear.see(LinkPhase.WAITING)).fault is LinkFault.PROTOCOL_VIOLATION


@pytest.mark.parametrize(
    "resumed",
    [
        pytest.param("h='{handled}' previd='another'", marks=pytest.mark.guard("resumed-is-ours")),
        "previd='previd-1'",
        "h='-1' previd='previd-1'",
        pytest.param("h='4294967295' previd='previd-1'", marks=pytest.mark.guard("ack-count")),
        "h='99999999999' previd='previd-1'",
    ],
)
async def test_attack_13_a_resumption_that_cannot_be_true_is_refused(lab: Lab, resumed: str) -> None:
    class Lying(Honest):
        @override
        async def sign_in(self, peer: Peer) -> None:
            if len(peer.server.peers) != 2:
                # Once before the lie; and afterwards nobody asks for a resumption any more.
                await super().sign_in(peer)
                return
            await peer.starttls()
            await peer.authenticate()
            await peer.open(self.features)
            await peer.expect("resume")
            peer.send(f"<resumed xmlns='{SM_NS}' {resumed.format(handled=self.handled)}/>")
            await peer.next()

    async with lab.line(Lying()) as line:
        await until(lambda: f"<r xmlns='{SM_NS}'/>" in line.server.peer.secret, "stream management")
        line.ear.forget()
        line.server.peer.cut()
        await until(lambda: len(line.ear.links) > 4 and len(line.server.peers) > 2, "another attempt")

        assert LinkFault.PROTOCOL_VIOLATION in [link.fault for link in line.ear.links]
        assert not any(link.is_resumed for link in line.ear.links)


@pytest.mark.parametrize(
    "failed", ["h='0'", "", pytest.param("h='4294967295'", marks=pytest.mark.guard("ack-count")), "h='x'"]
)
async def test_attack_13_a_refused_resumption_loses_no_message(
    lab: Lab, tmp_path: Path, qapp: object, failed: str
) -> None:
    class Refusing(Honest):
        @override
        async def sign_in(self, peer: Peer) -> None:
            await peer.starttls()
            await peer.authenticate(*self.offers)
            await peer.open(self.features)
            element = await peer.next()
            if element.tag == f"{{{SM_NS}}}resume":
                peer.send(f"<failed xmlns='{SM_NS}' {failed}/>")
                element = await peer.next()
            self.handled, self.sent = 0, []
            await peer.answer_bind(element)

    honest = Refusing(is_acknowledging=False)
    async with scene(lab, tmp_path, honest) as there:
        await there.sent(BOB, "not lost")
        there.server.peer.cut()
        await until(lambda: len(there.server.peers) > 1, "another attempt")
        await until(lambda: "not lost" in there.server.peer.secret, "sent again")

        assert there.bodies(BOB) == ["not lost"]


async def test_attack_13_enabled_without_an_id_is_no_promise(lab: Lab) -> None:
    class Forgetful(Honest):
        @override
        async def serve(self, peer: Peer) -> None:
            send = peer.send

            def without_id(text: str | bytes) -> None:
                words = text if isinstance(text, str) else text.decode()
                send(words.replace("id='previd-1' ", "") if "<enabled" in words else words)

            peer.send = without_id  # type: ignore[method-assign]
            await super().serve(peer)

    async with lab.line(Forgetful()) as line:
        await until(lambda: f"<r xmlns='{SM_NS}'/>" in line.server.peer.secret, "stream management")
        line.ear.forget()
        line.server.peer.cut()
        await line.ear.hear(RosterReceived)

        assert "<resume" not in line.server.peer.secret
        assert not line.ear.links[-1].is_resumed


@pytest.mark.guard("no-doubles")
async def test_attack_13_replayed_stanzas_are_shown_once(lab: Lab, tmp_path: Path, qapp: object) -> None:
    stanza = "<message from='bob@fabrikam.test/x' id='m1' type='chat'><body>once</body></message>"
    async with scene(
        lab, tmp_path, Honest(roster="<item jid='bob@fabrikam.test' subscription='both'/>")
    ) as there:
        await there.said(stanza, stanza, stanza)

        assert there.bodies(BOB) == ["once"]
