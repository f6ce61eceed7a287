"""Items 20, 22 and 24: copies and archived messages that others make up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from lyncfedclient.domain.link import LinkPhase
from lyncfedclient.domain.message_events import CaughtUp, HistoryReceived
from lyncfedclient.gateway import archive
from tests.attack.stage import BOB, CAROL, DAVE, ROSTER, STRANGER, Scene, scene
from tests.support.scripted_server import OWN, Honest, Peer

if TYPE_CHECKING:
    from pathlib import Path
    from xml.etree import ElementTree as ET

    from tests.gateway.conftest import Lab
from tests.attack.stage import MESSAGE, OUTSIDERS


def carbon(sender: str, kind: str, inner_from: str, inner_to: str) -> str:
    inner = (
        f"<message xmlns='jabber:client' from='{inner_from}' to='{inner_to}' id='c1' type='chat'>"
        "<body>forged</body></message>"
    )
    return (
        f"<message from='{sender}' to='{OWN}'><{kind} xmlns='urn:xmpp:carbons:2'>"
        f"<forwarded xmlns='urn:xmpp:forward:0'>{inner}</forwarded></{kind}></message>"
    )


@pytest.mark.guard("carbon-from")
@pytest.mark.parametrize("sender", OUTSIDERS)
async def test_attack_20_a_copy_counts_only_from_our_own_bare_address(there: Scene, sender: str) -> None:
    await there.said(
        carbon(sender, "received", "bob@fabrikam.test/x", "alice@contoso.test/phone"),
        carbon(sender, "sent", "alice@contoso.test/phone", "bob@fabrikam.test"),
    )

    assert there.bodies(BOB) == []


async def test_attack_20_our_own_copies_count(there: Scene) -> None:
    await there.said(carbon("alice@contoso.test", "received", "bob@fabrikam.test/x", OWN))

    assert there.bodies(BOB) == ["forged"]


@pytest.mark.guard("carbon-inside")
async def test_attack_20_a_copy_that_contradicts_itself_is_none(there: Scene) -> None:
    await there.said(
        carbon("alice@contoso.test", "sent", "bob@fabrikam.test/x", "carol@fabrikam.test"),
        carbon("alice@contoso.test", "received", "bob@fabrikam.test/x", "carol@fabrikam.test"),
    )

    assert there.bodies(BOB) == there.bodies(CAROL) == []


ARCHIVE = "urn:xmpp:mam:2"


class Archiving(Honest):
    """A server with an archive, whose pages a test makes: results of (sender, query id, author, body), and last."""

    def __init__(
        self, results: tuple[tuple[str, str, str, str], ...] = (), *, last: str = "l", complete: str = "true"
    ) -> None:
        super().__init__(roster=ROSTER, account_features=(ARCHIVE, "urn:xmpp:sid:0"))
        self.results = results
        self.last = last
        self.complete = complete
        self.asked = 0

    @override
    def answer(self, peer: Peer, iq: ET.Element) -> None:
        if iq[0].tag != f"{{{ARCHIVE}}}query":
            super().answer(peer, iq)
            return
        self.asked += 1
        for number, (sender, query_id, author, body) in enumerate(self.results):
            self.say(
                peer,
                result(sender, query_id.format(iq[0].get("queryid")), author, body, f"{self.asked}-{number}"),
            )
        rsm = f"<set xmlns='http://jabber.org/protocol/rsm'><last>{self.last.format(self.asked)}</last></set>"
        fin = f"<fin xmlns='{ARCHIVE}' complete='{self.complete}'>{rsm}</fin>"
        self.say(peer, f"<iq type='result' id='{iq.get('id')}'>{fin}</iq>")


def result(sender: str, query_id: str, author: str, body: str, number: str = "1") -> str:
    by = f" from='{sender}'" if sender else ""
    return (
        f"<message{by} to='{OWN}'><result xmlns='{ARCHIVE}' queryid='{query_id}' id='r{number}'>"
        "<forwarded xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' stamp='2026-01-01T00:00:00Z'/>"
        f"<message xmlns='jabber:client' from='{author}' to='alice@contoso.test' type='chat'>"
        f"<body>{body}</body></message></forwarded></result></message>"
    )


@pytest.mark.parametrize("sender", ["", "alice@contoso.test", STRANGER, "bob@fabrikam.test"])
async def test_attack_22_a_result_that_nobody_asked_for_is_ignored(there: Scene, sender: str) -> None:
    forged = result(sender, "q", "bob@fabrikam.test/x", "forged")
    copied = carbon("alice@contoso.test", "received", "bob@fabrikam.test/x", OWN)

    await there.said(forged, copied.replace("<body>forged</body>", forged))

    assert there.bodies(BOB) == []


@pytest.mark.parametrize(
    ("sender", "query_id"),
    [
        pytest.param(STRANGER, "{}", marks=pytest.mark.guard("archive-from")),
        pytest.param("bob@fabrikam.test", "{}", marks=pytest.mark.guard("archive-from")),
        pytest.param("contoso.test", "{}", marks=pytest.mark.guard("archive-from")),
        pytest.param("alice@contoso.test", "guess", marks=pytest.mark.guard("archive-query")),
        pytest.param("", "", marks=pytest.mark.guard("archive-query")),
    ],
)
async def test_attack_22_a_result_counts_only_from_our_archive_for_the_open_question(
    lab: Lab, tmp_path: Path, qapp: object, sender: str, query_id: str
) -> None:
    honest = Archiving(
        ((sender, query_id, "bob@fabrikam.test/x", "forged"), ("", "{}", "dave@fabrikam.test/x", "true"))
    )
    async with scene(lab, tmp_path, honest) as there:
        await there.ear.hear(CaughtUp)

        assert there.bodies(DAVE) == ["true"]
        assert there.bodies(BOB) == []


@pytest.mark.guard("archive-loop")
async def test_attack_22_an_archive_that_gives_the_same_page_is_asked_no_further(
    lab: Lab, tmp_path: Path, qapp: object
) -> None:
    honest = Archiving(last="always", complete="false")
    async with scene(lab, tmp_path, honest) as there:
        end = await there.ear.hear(CaughtUp)

        assert not end.is_complete
        assert honest.asked == 2


@pytest.mark.guard("archive-pages")
async def test_attack_22_an_archive_without_end_is_left_some_time(
    lab: Lab, tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "_MAX_PAGES", 5)
    honest = Archiving(last="l{}", complete="false")
    async with scene(lab, tmp_path, honest) as there:
        end = await there.ear.hear(CaughtUp)

        assert not end.is_complete
        assert honest.asked == 5


@pytest.mark.parametrize("stamp", ["1970-01-01T00:00:00Z", "2999-12-31T23:59:59Z", "not a time", ""])
async def test_attack_22_a_result_of_an_impossible_time_is_kept_and_stops_nothing(
    lab: Lab, tmp_path: Path, qapp: object, stamp: str
) -> None:
    class Astray(Archiving):
        @override
        def say(self, peer: Peer, stanza: str) -> None:
            super().say(peer, stanza.replace("2026-01-01T00:00:00Z", stamp))

    honest = Astray(
        (("", "{}", "bob@fabrikam.test/x", "first"), ("", "{}", "dave@fabrikam.test/x", "second"))
    )
    async with scene(lab, tmp_path, honest) as there:
        end = await there.ear.hear(CaughtUp)

        assert end.is_complete
        assert there.bodies(BOB) == ["first"]
        assert there.bodies(DAVE) == ["second"]
        assert there.ear.phases[-1] is LinkPhase.ONLINE


def test_attack_22_an_archive_has_an_end_for_us() -> None:
    assert archive._MAX_PAGES <= 20_000


async def test_attack_22_results_out_of_order_are_all_kept_and_shown_by_their_time(
    lab: Lab, tmp_path: Path, qapp: object
) -> None:
    class Backwards(Archiving):
        said = 0

        @override
        def say(self, peer: Peer, stanza: str) -> None:
            self.said += "<result" in stanza
            super().say(
                peer, stanza.replace("2026-01-01T00:00:00Z", f"2026-01-{20 - self.said:02}T00:00:00Z")
            )

    words = [f"word {number}" for number in range(5)]
    honest = Backwards(tuple(("", "{}", "bob@fabrikam.test/x", word) for word in words))
    async with scene(lab, tmp_path, honest) as there:
        end = await there.ear.hear(CaughtUp)

        assert end.is_complete
        assert there.bodies(BOB) == words[::-1]


@pytest.mark.guard("archive-with")
async def test_attack_22_history_of_one_contact_holds_nobody_elses(
    lab: Lab, tmp_path: Path, qapp: object
) -> None:
    honest = Archiving()
    async with scene(lab, tmp_path, honest) as there:
        await there.ear.hear(CaughtUp)
        honest.results = (("", "{}", "carol@fabrikam.test/x", "not Bob's"),)
        there.gateway.ask_history(BOB, "", None)

        history = await there.ear.hear(HistoryReceived)

        assert history.messages == ()
        assert there.bodies(CAROL) == []


@pytest.mark.parametrize(
    ("by", "features"),
    [
        pytest.param("bob@fabrikam.test", ("urn:xmpp:sid:0",), marks=pytest.mark.guard("archive-id-by")),
        pytest.param("contoso.test", ("urn:xmpp:sid:0",), marks=pytest.mark.guard("archive-id-by")),
        pytest.param("alice@contoso.test", (), marks=pytest.mark.guard("archive-id-announced")),
    ],
)
async def test_attack_24_an_archive_id_counts_only_of_our_own_server(
    lab: Lab, tmp_path: Path, qapp: object, by: str, features: tuple[str, ...]
) -> None:
    stanza_id = f"<stanza-id xmlns='urn:xmpp:sid:0' by='{by}' id='a1'/>"
    async with scene(lab, tmp_path, Honest(roster=ROSTER, account_features=features)) as there:
        await there.said(
            MESSAGE.format("bob@fabrikam.test/x", "m1", "first", stanza_id),
            MESSAGE.format("dave@fabrikam.test/x", "m2", "not suppressed", stanza_id),
        )

        assert there.bodies(BOB) == ["first"]
        assert there.bodies(DAVE) == ["not suppressed"]
