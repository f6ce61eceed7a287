"""Item 14: hanging up at every step."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, ClassVar

import pytest
from typing_extensions import override

from lyncfedclient.domain.gateway import (
    LinkFault,
    LinkPhase,
)
from lyncfedclient.domain.presence import OwnPresence
from lyncfedclient.gateway.timing import Timing
from tests.support.scripted_server import (
    PASSWORD,
    SASL_NS,
    Honest,
    Peer,
    PeerGoneError,
    mechanisms,
)
from tests.support.waiting import until

if TYPE_CHECKING:
    from tests.gateway.conftest import Lab
from tests.attack.attempts import ending


class HangingUp(Honest):
    """A server that hangs up before its n-th word, another one at each connection, until it is tired."""

    def __init__(self, times: int) -> None:
        super().__init__(offers=("SCRAM-SHA-1",), is_resuming=False)
        self.times = times
        self.at: list[float] = []

    @override
    async def __call__(self, peer: Peer) -> None:
        number = len(peer.server.peers)
        self.at.append(time.monotonic())
        if number <= self.times:
            send, said = peer.send, 0

            def limited(text: str | bytes) -> None:
                nonlocal said
                if said == number % 12:
                    peer.cut()
                    raise PeerGoneError
                said += 1
                send(text)

            peer.send = limited  # type: ignore[method-assign]
        await super().__call__(peer)


@pytest.mark.timeout(110)
async def test_attack_14_a_thousand_interruptions_at_every_step_end_online(
    lab: Lab, request: pytest.FixtureRequest
) -> None:
    # The proof asks only whether a missing guard is noticed.
    times = 50 if request.config.getoption("--without-guard") else 1000
    honest = HangingUp(times)
    async with lab.server(honest) as server:
        gateway, _ = lab.gateway(Timing(first_retry_s=0.0001, longest_retry_s=0.0002, step_s=5))
        gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
        await until(
            lambda: len(server.peers) > times and gateway.link.phase is LinkPhase.ONLINE,
            "a thousand and one attempts",
            limit_s=100,
        )
        tasks = len(gateway._upkeep._tasks)
        await lab.end(gateway)

    assert tasks <= 1
    assert server.errors == []


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
