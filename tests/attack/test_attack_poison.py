"""Item 16: a stanza that no stream may hold ends the stream, and is not met again, wherever it lies."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from lyncfedclient.domain.link import LinkPhase
from lyncfedclient.domain.message_events import CaughtUp, HistoryReceived, MessageReceived
from lyncfedclient.gateway.guard import PIECE
from lyncfedclient.gateway.limits import Limits
from lyncfedclient.storage.messages import MessageStore
from tests.attack.stage import BOB, ROSTER, Program, Scene, program
from tests.support.scripted_server import BIND, OWN, SM, SM_NS, Honest, Peer
from tests.support.waiting import until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path
    from xml.etree import ElementTree as ET

    from tests.gateway.conftest import Lab

SENDER = "<message from='bob@fabrikam.test/x'>"
GOOD = "<message from='bob@fabrikam.test/x' id='good'><body>good</body></message>"
MAM = "urn:xmpp:mam:2"
AFTER, BEFORE = (f".//{{http://jabber.org/protocol/rsm}}{name}" for name in ("after", "before"))
FIELD = "{jabber:x:data}field"
DEEP = "<a>" * 100 + "</a>" * 100
LIMITS = Limits()


@pytest.mark.guard("poison")
@pytest.mark.parametrize(
    "poison",
    [
        pytest.param(
            SENDER + "<body>" + "x" * 600_000 + "</body></message>", marks=pytest.mark.guard("stanza-size")
        ),
        pytest.param(
            f"<iq type='get' id='p' from='bob@fabrikam.test/x'>{DEEP}</iq>", marks=pytest.mark.guard("depth")
        ),
        pytest.param(SENDER + "<!-- comment --></message>", marks=pytest.mark.guard("no-comment")),
        pytest.param(
            "<message " + " ".join(f"a{n}='x'" for n in range(200)) + "/>",
            marks=pytest.mark.guard("attributes"),
        ),
        pytest.param(f"<message id='{'x' * 100_000}'/>", marks=pytest.mark.guard("tag-size")),
    ],
)
async def test_attack_16_a_poisoned_stanza_is_not_met_again_after_the_reconnect(
    there: Scene, poison: str
) -> None:
    await there.said()
    there.say(poison)
    there.say(GOOD)

    await there.ear.hear(MessageReceived)

    assert there.bodies(BOB) == ["good"]
    assert len(there.server.peers) == 2


@pytest.mark.guard("poison", "poison-acknowledged", "depth")
async def test_attack_16_a_server_that_resumes_nothing_knows_that_it_need_not_keep_it(there: Scene) -> None:
    await there.said()
    first = there.server.peer
    there.say(f"{SENDER}{DEEP}</message>")
    count = len(there.honest.sent)

    await until(lambda: len(there.server.peers) > 1, "another stream")

    assert f"<a xmlns='{SM_NS}' h='{count}'/><stream:error>" in first.secret


@pytest.mark.guard("poison-of-stanzas", "no-comment")
async def test_attack_16_what_is_no_stanza_is_not_counted_as_one(there: Scene) -> None:
    await there.said()
    there.server.peer.send(f"<a xmlns='{SM_NS}' h='1'><!-- comment --></a>")
    there.say(GOOD)

    await there.ear.hear(MessageReceived)

    assert there.bodies(BOB) == ["good"]


@dataclass
class Shelf(Honest):
    """A server whose archive gives what lies on the shelf after the place that was asked for."""

    roster: str = ROSTER
    account_features: tuple[str, ...] = ("urn:xmpp:sid:0", MAM)
    shelf: list[str] = field(default_factory=list)
    """The content of each message of Bob's; its place is its number."""
    past: list[str] = field(default_factory=list)
    """The same of what is given only to who asks for Bob's alone."""
    live: list[str] = field(default_factory=list)
    """What comes while the archive is asked for the first time."""

    @override
    def answer(self, peer: Peer, iq: ET.Element) -> None:
        if iq[0].tag != f"{{{MAM}}}query":
            super().answer(peer, iq)
            return
        live, self.live = self.live, []
        for stanza in live:
            self.say(peer, stanza)
        after = int(iq[0].findtext(AFTER) or "0")
        # To ask before nothing is to ask for the newest.
        shelf = self.past if iq[0].find(f".//{FIELD}[@var='with']") is not None else self.shelf
        before = int(iq[0].findtext(BEFORE) or len(shelf) + 1)
        for place, content in list(enumerate(shelf, 1))[after : before - 1]:
            self.say(peer, f"<message>{archived(iq[0].get('queryid', ''), place, content)}</message>")
        end = f"<set xmlns='http://jabber.org/protocol/rsm'><last>{len(self.shelf)}</last></set>"
        self.say(
            peer,
            f"<iq type='result' id='{iq.get('id')}'><fin xmlns='{MAM}' complete='true'>{end}</fin></iq>",
        )


def forwarded(content: str) -> str:
    return (
        "<forwarded xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' stamp='2026-01-02T09:00:00Z'/>"
        f"<message xmlns='jabber:client' type='chat' from='bob@fabrikam.test/x' to='{OWN}'>"
        f"{content}</message></forwarded>"
    )


def archived(query_id: str, place: int, content: str) -> str:
    return f"<result xmlns='{MAM}' queryid='{query_id}' id='{place}'>{forwarded(content)}</result>"


def body(text: str) -> str:
    return f"<body>{text}</body>"


@asynccontextmanager
async def caught_up(
    lab: Lab, folder: Path, honest: Shelf
) -> AsyncIterator[tuple[Program, Honest, list[Peer]]]:
    """Sign the real program in, until it knows what it missed."""
    async with lab.server(honest) as server:
        async with program(lab, folder, server) as run:
            await run.ear.hear(CaughtUp)
            yield run, honest, server.peers
        assert server.errors == []


def has_archive(run: Program) -> bool:
    session = run.gateway._upkeep.online
    return session is not None and session.attendance.has_archive


def stored(run: Program) -> list[str]:
    return [message.body for message in MessageStore(run.database).page(BOB)]


@pytest.mark.parametrize(
    ("features", "is_resuming"),
    [
        pytest.param(BIND + SM, True, marks=pytest.mark.guard("poison", "no-doubles")),
        pytest.param(BIND + SM, False, marks=pytest.mark.guard("archive-leave-out")),
        pytest.param(BIND, False, marks=pytest.mark.guard("archive-leave-out")),
    ],
    ids=["resumed", "refused", "unmanaged"],
)
@pytest.mark.parametrize(
    "poison",
    [
        pytest.param(DEEP, marks=pytest.mark.guard("depth")),
        pytest.param("<!-- comment -->", marks=pytest.mark.guard("no-comment")),
        pytest.param(body("x" * 600_000), marks=pytest.mark.guard("stanza-size")),
    ],
    ids=["deep", "comment", "large"],
)
async def test_attack_16_poison_in_the_archive_is_met_once_and_hides_nothing_around_it(
    lab: Lab, tmp_path: Path, qapp: object, *, poison: str, features: str, is_resuming: bool
) -> None:
    shelf = Shelf(
        features=features,
        is_resuming=is_resuming,
        shelf=[body("one"), body("two"), poison, body("four"), poison, body("six"), poison],
    )

    async with caught_up(lab, tmp_path, shelf) as (run, _, peers):
        assert stored(run) == ["one", "two", "four", "six"]
        assert run.ear.of(CaughtUp) == [CaughtUp(has_archive=True, is_complete=True)]
        assert len(peers) == 4


@pytest.mark.parametrize(
    ("features", "is_resuming"),
    [
        pytest.param(BIND + SM, True, marks=pytest.mark.guard("poison")),
        pytest.param(BIND + SM, False, marks=pytest.mark.guard("history-around", "archive-leave-out")),
        pytest.param(BIND, False, marks=pytest.mark.guard("history-around", "archive-leave-out")),
    ],
    ids=["resumed", "refused", "unmanaged"],
)
async def test_attack_16_poison_in_the_history_hides_nothing_around_it(
    lab: Lab, tmp_path: Path, qapp: object, *, features: str, is_resuming: bool
) -> None:
    """Whoever scrolls on comes past it, with the next page or the one after a reconnect."""
    poison = "<!-- comment -->"
    past = [body("one"), body("two"), poison, body("four"), poison, poison, body("seven"), body("eight")]
    shelf = Shelf(features=features, is_resuming=is_resuming, past=past)
    found: list[str] = []
    oldest = ""

    async with caught_up(lab, tmp_path, shelf) as (run, _, peers):

        def is_told_or_lost(count: int, links: int) -> bool:
            return len(run.ear.of(HistoryReceived)) > count or (len(peers) > links and has_archive(run))

        for _ in range(10):
            count, links = len(run.ear.of(HistoryReceived)), len(peers)
            run.gateway.ask_history(BOB, oldest, None)
            await until(partial(is_told_or_lost, count, links), "a page, or another link")
            for told in run.ear.of(HistoryReceived)[count:]:
                found[:0] = [message.body for message in told.messages]
                oldest = told.messages[0].archive_id if told.messages else oldest
            await until(lambda: has_archive(run), "an archive to ask")
            if "one" in found:
                break

    assert found == ["one", "two", "four", "seven", "eight"]


@pytest.mark.guard("poison", "poison-in-turn", "depth")
async def test_attack_16_what_waits_when_a_poisoned_stanza_comes_is_not_lost(
    lab: Lab, tmp_path: Path, qapp: object
) -> None:
    live = [SENDER + body(text) + "</message>" for text in ("one", "two", "three", "four")]
    live.insert(3, SENDER + DEEP + "</message>")

    async with caught_up(lab, tmp_path, Shelf(live=live)) as (run, _, peers):
        assert stored(run) == ["one", "two", "three", "four"]
        assert len(peers) == 2


async def test_attack_16_what_waits_where_no_stanza_is_counted_is_not_lost(
    lab: Lab, tmp_path: Path, qapp: object
) -> None:
    live = [SENDER + body(text) + "</message>" for text in ("one", "two", "three")]
    live += [SENDER + DEEP + "</message>"]

    async with caught_up(lab, tmp_path, Shelf(features=BIND, live=live)) as (run, _, _):
        assert stored(run) == ["one", "two", "three"]


@pytest.mark.guard("forwarding-room")
@pytest.mark.parametrize("around", ["<received xmlns='urn:xmpp:carbons:2'>{}</received>", "archive"])
@pytest.mark.parametrize(
    "content",
    [
        body("as deep as may be") + "<a>" * (LIMITS.depth - 2) + "</a>" * (LIMITS.depth - 2),
        body("as large as may be") + f"<a>{'x' * (LIMITS.stanza_bytes + PIECE - 300)}</a>",
    ],
    ids=["deep", "large"],
)
async def test_attack_16_what_comes_by_itself_fits_into_the_archive_and_a_copy_too(
    lab: Lab, tmp_path: Path, qapp: object, content: str, around: str
) -> None:
    async with caught_up(lab, tmp_path, Shelf()) as (run, honest, peers):
        honest.say(peers[-1], SENDER + content + "</message>")
        await run.ear.hear(MessageReceived)

    is_archived = around == "archive"
    async with caught_up(lab, tmp_path, Shelf(shelf=[content] if is_archived else [])) as (
        run,
        honest,
        peers,
    ):
        if not is_archived:
            copy = around.format(forwarded(content))
            honest.say(peers[-1], f"<message from='alice@contoso.test'>{copy}</message>")
        await until(lambda: stored(run), "what was forwarded")

        assert len(peers) == 1


@pytest.mark.guard("forwarding-by-our-server", "depth")
@pytest.mark.parametrize("sender", ["bob@fabrikam.test", "alice@contoso.test/phone"])
async def test_attack_16_nobody_else_gets_the_room_of_what_is_forwarded(there: Scene, sender: str) -> None:
    there.say(f"<message from='{sender}'>{'<a>' * LIMITS.depth}{'</a>' * LIMITS.depth}</message>")

    await there.ear.see(LinkPhase.WAITING)
