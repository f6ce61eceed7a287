"""Item 14: hanging up at every step."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING, ClassVar

import pytest
from typing_extensions import override

from lyncfedclient.domain.link import LinkFault, LinkPhase
from lyncfedclient.domain.presence import OwnPresence
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.timing import Timing
from tests.attack.attempts import ending
from tests.attack.interruptions import SIGN_IN, WAYS, Holding, Interrupting
from tests.attack.stage import BOB
from tests.support import waiting
from tests.support.scripted_server import (
    PASSWORD,
    SASL_NS,
    SM_NS,
    Peer,
    mechanisms,
)
from tests.support.waiting import until

if TYPE_CHECKING:
    from tests.gateway.conftest import Lab

QUICKLY = Timing(first_retry_s=0.0001, longest_retry_s=0.0002, step_s=5)


@pytest.mark.timeout(110)
@pytest.mark.parametrize("is_resuming", [False, True])
async def test_attack_14_a_thousand_interruptions_at_every_step_end_online(
    lab: Lab, request: pytest.FixtureRequest, *, is_resuming: bool
) -> None:
    # The proof asks only whether a missing guard is noticed.
    times = 104 if request.config.getoption("--without-guard") else 1040
    honest = Interrupting(times, is_resuming=is_resuming)
    async with lab.server(honest) as server:
        gateway, ear = lab.gateway(QUICKLY)
        gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
        if is_resuming:
            await ear.see(LinkPhase.ONLINE)
            await until(lambda: f"<r xmlns='{SM_NS}'/>" in server.peer.secret, "stream management")
            server.peer.cut()
            await ear.see(LinkPhase.WAITING)
            gateway.send_message("m1", BOB, "once", datetime.now(UTC), is_repeat=False)
        await until(
            lambda: len(server.peers) > times and gateway.link.phase is LinkPhase.ONLINE,
            "an end of the interruptions",
            limit_s=100,
        )
        if is_resuming:
            await until(lambda: _arrived(server.peer), "the message")
        tasks = len(gateway._upkeep._tasks)
        await lab.end(gateway)

    assert set(honest.done) == {(name, way) for name, _ in honest.steps for way in WAYS}
    assert min(honest.done.values()) >= times // len(honest.steps) // len(WAYS)
    assert honest.done.total() == times
    assert len(server.peers) == times + 1 + honest.let_through
    assert sum(_arrived(peer) for peer in server.peers) == is_resuming
    assert [peer for peer in server.peers if "<auth" in peer.plain or PASSWORD in peer.plain] == []
    assert tasks <= 1
    assert server.errors == []


def _arrived(peer: Peer) -> int:
    return sum(stanza.tag == ns.MESSAGE for stanza in peer.stanzas)


async def test_attack_14_who_gives_up_at_any_step_leaves_nothing_behind(lab: Lab) -> None:
    async def give_up_at(step: int) -> None:
        honest = Holding(step)
        async with lab.server(honest) as server:
            gateway, ear = lab.gateway(QUICKLY)
            for _ in range(2):
                honest.is_held.clear()
                gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
                await asyncio.wait_for(honest.is_held.wait(), waiting.LIMIT_S)
                await lab.end(gateway)
                await until(server.peer.gone.done, "the connection closed")
            honest.is_holding = False
            ear.forget()
            gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
            await ear.see(LinkPhase.ONLINE)
            await lab.end(gateway)

        assert len(server.peers) == 3
        assert server.errors == []

    # All at once, since the end of a stream is waited for.
    await asyncio.gather(*(give_up_at(step) for step in range(len(SIGN_IN))))


class Counting(Timing):
    """Waits as it should, in thousandths, and notes for which attempt and how long."""

    waits: ClassVar[list[tuple[int, float]]] = []

    @override
    def wait(self, attempt: int) -> float:
        wait = super().wait(attempt)
        self.waits.append((attempt, wait))
        return wait


@pytest.mark.guard("back-off")
async def test_attack_14_attempts_come_ever_more_slowly(lab: Lab) -> None:
    async def script(peer: Peer) -> None:
        peer.cut()

    Counting.waits.clear()
    async with lab.server(script) as server:
        gateway, ear = lab.gateway(Counting(first_retry_s=0.001, longest_retry_s=60))
        gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
        await until(lambda: len(Counting.waits) > 8, "nine attempts")
        await lab.end(gateway)

    attempts, waits = zip(*Counting.waits, strict=True)
    assert attempts == tuple(range(1, len(attempts) + 1))
    assert all(0 < wait <= 0.001 * 2 ** (attempt - 1) for attempt, wait in Counting.waits)
    assert max(waits) > 0.01
    assert len(server.peers) <= len(attempts) + 1
    assert LinkPhase.WAITING in ear.phases


@pytest.mark.guard("back-off")
def test_attack_14_the_waiting_has_a_cap_and_is_never_the_same() -> None:
    timing = Timing()

    waits = [timing.wait(100) for _ in range(100)]

    assert timing.longest_wait(100) == 60
    assert max(waits) <= 60
    assert len(set(waits)) > 90


@pytest.mark.guard("no-lockout")
async def test_attack_14_a_refused_password_is_not_tried_again(lab: Lab) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(mechanisms("SCRAM-SHA-256"))
        await peer.expect("auth")
        peer.send(f"<failure xmlns='{SASL_NS}'><not-authorized/></failure>")
        await peer.next()

    async with lab.server(script) as server:
        gateway, ear = lab.gateway()
        gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
        await until(lambda: LinkPhase.REFUSED in ear.phases or len(server.peers) > 1, "an end")
        link = await ending(ear)
        gateway.retry_now()
        await lab.end(gateway)

    assert link.fault is LinkFault.BAD_PASSWORD
    assert len(server.peers) == 1
