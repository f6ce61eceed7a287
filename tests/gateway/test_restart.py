"""A program that is killed and started again: it takes up the session that the server still holds."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.events import RosterReceived
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import LinkPhase
from lyncfedclient.domain.message_events import CaughtUp, MessageAccepted, MessageReceived
from lyncfedclient.domain.presence import OwnPresence
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.stream_session import StreamSessionStore
from tests.support.scripted_server import PASSWORD, Honest
from tests.support.waiting import until

if TYPE_CHECKING:
    from lyncfedclient.gateway.connection import XmppGateway
    from tests.gateway.conftest import Lab, Line
    from tests.support.ear import Ear

BOB = Jid("bob", "fabrikam.test")
WRITTEN_AT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.fixture
def keeper() -> StreamSessionStore:
    return StreamSessionStore(Database.open(None))


async def kill(gateway: XmppGateway) -> None:
    """End it as signal 9 would: not a word, nothing stored."""
    run, session = gateway._upkeep._run, gateway._upkeep.session
    assert run is not None
    assert session is not None
    gateway._upkeep._run = gateway._upkeep.session = None
    run.cancel()
    await asyncio.wait([run])
    session.end()


async def restart(lab: Lab, line: Line, keeper: StreamSessionStore) -> tuple[XmppGateway, Ear]:
    await kill(line.gateway)
    gateway, ear = lab.gateway(keeper=keeper)
    gateway.sign_in(line.account, PASSWORD, OwnPresence())
    await ear.see(LinkPhase.ONLINE)
    return gateway, ear


def write(line: Line, message_id: str) -> None:
    line.gateway.send_message(message_id, BOB, message_id, WRITTEN_AT, is_repeat=False)


async def settled(line: Line) -> None:
    await line.ear.hear(CaughtUp)
    await until(lambda: "</presence>" in line.server.peer.secret, "own presence")


async def test_a_restarted_program_resumes_and_learns_what_arrived(
    lab: Lab, keeper: StreamSessionStore
) -> None:
    honest = Honest(is_acknowledging=False)
    async with lab.line(honest, keeper=keeper) as line:
        await settled(line)
        write(line, "one")
        write(line, "two")
        await until(lambda: line.server.peer.stanzas[-1].get("id") == "two", "both are counted")

        gateway, ear = await restart(lab, line, keeper)
        accepted = ear.of(MessageAccepted)
        await ear.hear(CaughtUp)

        assert "<resume" in line.server.peer.secret
        assert "<bind" not in line.server.peer.secret
        assert accepted == [MessageAccepted("one"), MessageAccepted("two")]
        await lab.end(gateway)


async def test_a_session_taken_up_is_a_new_one_to_those_above(lab: Lab, keeper: StreamSessionStore) -> None:
    async with lab.line(Honest(), keeper=keeper) as line:
        await settled(line)

        gateway, ear = await restart(lab, line, keeper)
        await ear.hear(RosterReceived)
        await until(lambda: "</presence>" in line.server.peer.secret, "own presence")

        said = line.server.peer.secret
        assert not ear.links[-1].is_resumed
        assert said.index("<presence type='unavailable'/>") < said.index("<presence>")
        await lab.end(gateway)


async def test_what_was_not_handled_before_the_kill_comes_again(lab: Lab, keeper: StreamSessionStore) -> None:
    honest = Honest()
    async with lab.line(honest, keeper=keeper) as line:
        await settled(line)
        line.say("<message from='bob@fabrikam.test/desk' id='m1'><body>handled</body></message>")
        await line.ear.hear(MessageReceived)
        await kill(line.gateway)
        honest.sent.append("<message from='bob@fabrikam.test/desk' id='m2'><body>missed</body></message>")

        gateway, ear = lab.gateway(keeper=keeper)
        gateway.sign_in(line.account, PASSWORD, OwnPresence())
        await ear.hear(MessageReceived)

        assert [event.body for event in ear.of(MessageReceived)] == ["missed"]
        await lab.end(gateway)


async def test_a_refused_resumption_after_a_restart_tells_what_arrived_by_its_count(
    lab: Lab, keeper: StreamSessionStore
) -> None:
    honest = Honest(is_acknowledging=False)
    async with lab.line(honest, keeper=keeper) as line:
        await settled(line)
        write(line, "one")
        await until(lambda: line.server.peer.stanzas[-1].get("id") == "one", "it is counted")
        arrived = honest.handled
        write(line, "two")
        await until(lambda: line.server.peer.stanzas[-1].get("id") == "two", "it is counted")
        honest.handled, honest.is_resuming = arrived, False

        gateway, ear = await restart(lab, line, keeper)

        assert ear.of(MessageAccepted) == [MessageAccepted("one")]
        assert "<bind" in line.server.peer.secret
        await lab.end(gateway)


@pytest.mark.parametrize("excess", [1000, 2**31, -1000])
async def test_a_count_that_cannot_be_true_claims_nothing_after_a_restart(
    lab: Lab, keeper: StreamSessionStore, excess: int
) -> None:
    honest = Honest(is_acknowledging=False)
    async with lab.line(honest, keeper=keeper) as line:
        await settled(line)
        write(line, "one")
        await until(lambda: line.server.peer.stanzas[-1].get("id") == "one", "it is counted")
        honest.handled = (honest.handled + excess) % 2**32

        gateway, ear = await restart(lab, line, keeper)

        assert ear.of(MessageAccepted) == []
        await lab.end(gateway)


async def test_after_a_goodbye_nothing_is_resumed(lab: Lab, keeper: StreamSessionStore) -> None:
    async with lab.line(Honest(), keeper=keeper) as line:
        await settled(line)
        await lab.end(line.gateway)

        gateway, ear = lab.gateway(keeper=keeper)
        gateway.sign_in(line.account, PASSWORD, OwnPresence())
        await ear.hear(CaughtUp)

        assert "<resume" not in line.server.peer.secret
        await lab.end(gateway)


async def test_every_run_of_a_profile_has_the_same_resource(lab: Lab, keeper: StreamSessionStore) -> None:
    async with lab.line(Honest(is_resuming=False), keeper=keeper) as line:
        await settled(line)
        first = line.server.peer.secret

        gateway, _ear = await restart(lab, line, keeper)

        resource = f"<resource>{keeper.resource()}</resource>"
        assert resource in first
        assert resource in line.server.peer.secret
        await lab.end(gateway)
