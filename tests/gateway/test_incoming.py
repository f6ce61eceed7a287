"""Messages that come together: stored in one change, and never counted before."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING

from typing_extensions import override

from lyncfedclient.domain.events import Event, NotStoredError, PresenceChanged
from lyncfedclient.domain.link import LinkPhase
from lyncfedclient.domain.message_events import CaughtUp, MessageReceived
from lyncfedclient.gateway.forgetful import Forgetful
from tests.support.scripted_server import SM_NS, Honest
from tests.support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.gateway.conftest import Lab, Line


class Counting(Forgetful):
    """Counts the changes, and fails at the end of those that it is told to."""

    def __init__(self) -> None:
        super().__init__("test")
        self.changes = 0
        self.failing = 0

    @override
    @contextmanager
    def change(self) -> Iterator[None]:
        yield
        self.changes += 1
        if self.failing:
            self.failing -= 1
            raise NotStoredError("no room")


def message(body: str) -> str:
    return f"<message from='bob@fabrikam.test/desk' id='{body}'><body>{body}</body></message>"


def say_together(line: Line, *stanzas: str) -> None:
    """Let the server send these in one piece."""
    line.honest.sent += stanzas
    line.server.peer.send("".join(stanzas))


def bodies(line: Line) -> list[str]:
    return [event.body for event in line.ear.of(MessageReceived)]


async def handled(line: Line) -> None:
    """Wait until the client says that it has dealt with everything."""
    line.server.peer.send(f"<r xmlns='{SM_NS}'/>")
    count = len(line.honest.sent)
    await until(lambda: f"h='{count}'" in line.server.peer.secret, f"{count} stanzas handled")


async def test_messages_that_come_together_are_one_change(lab: Lab) -> None:
    keeper = Counting()

    async with lab.line(Honest(), keeper=keeper) as line:
        await line.ear.hear(CaughtUp)
        before = keeper.changes
        say_together(line, *(message(f"m{number}") for number in range(10)))
        await handled(line)

        assert bodies(line) == [f"m{number}" for number in range(10)]
        assert keeper.changes == before + 1


async def test_a_question_for_the_count_is_answered_after_what_came_with_it_is_stored(lab: Lab) -> None:
    async with lab.line(Honest()) as line:
        await line.ear.hear(CaughtUp)
        line.honest.sent += (message("one"), message("two"))
        line.server.peer.send(message("one") + message("two") + f"<r xmlns='{SM_NS}'/>")
        count = len(line.honest.sent)

        await until(lambda: f"h='{count}'" in line.server.peer.secret, "both are counted")


async def test_a_server_that_asks_after_every_stanza_is_not_answered_each_time(lab: Lab) -> None:
    async with lab.line(Honest()) as line:
        await line.ear.hear(CaughtUp)
        before = line.server.peer.secret.count("<a ")
        say_together(
            line, *(f"<presence from='bob@fabrikam.test/{n}'/><r xmlns='{SM_NS}'/>" for n in range(50))
        )
        await handled(line)

        assert line.server.peer.secret.count("<a ") - before < 10


async def test_who_signs_out_has_told_the_count_that_was_asked_for(lab: Lab) -> None:
    async with lab.line(Honest()) as line:
        await line.ear.hear(CaughtUp)
        asked = f"<r xmlns='{SM_NS}'/>"
        say_together(line, asked + "<presence from='bob@fabrikam.test/desk'/>" + asked)
        await line.ear.hear(PresenceChanged)
        line.gateway.sign_out()
        await until(lambda: "</stream:stream>" in line.server.peer.secret, "goodbye")

        assert f"h='{len(line.honest.sent)}'" in line.server.peer.secret


async def test_what_comes_with_messages_is_told_in_its_order(lab: Lab) -> None:
    async with lab.line(Honest()) as line:
        await line.ear.hear(CaughtUp)
        told: list[Event] = []
        line.gateway.listen(told.append)
        presence = "<presence from='bob@fabrikam.test/desk'/>"
        say_together(line, message("one"), message("two"), presence, message("three"))
        await handled(line)

        kinds = [type(event) for event in told]
        assert kinds == [MessageReceived, MessageReceived, PresenceChanged, MessageReceived]


async def test_messages_before_a_violation_are_stored(lab: Lab) -> None:
    async with lab.line(Honest()) as line:
        await line.ear.hear(CaughtUp)
        line.server.peer.send(message("one") + message("two") + "<presence><!-- no --></presence>")
        line.honest.sent += (message("one"), message("two"))
        await line.ear.see(LinkPhase.WAITING)

        assert bodies(line) == ["one", "two"]


async def test_of_a_change_that_failed_no_message_is_counted(lab: Lab) -> None:
    keeper = Counting()

    async with lab.line(Honest(), keeper=keeper) as line:
        await line.ear.hear(CaughtUp)
        asyncio.get_running_loop().set_exception_handler(lambda _loop, _context: None)
        keeper.failing = 1
        say_together(line, message("one"), message("two"), "<presence from='bob@fabrikam.test/desk'/>")
        await line.ear.see(LinkPhase.WAITING)
        await until(lambda: len(bodies(line)) == 4, "both come again")
        await handled(line)

        assert bodies(line) == ["one", "two", "one", "two"]
        # What followed them waited for its turn.
        assert len(line.ear.of(PresenceChanged)) == 1
