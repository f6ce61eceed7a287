"""Sign-ins interrupted a given number of times at each of their steps (item 14 of the list of attacks)."""

from __future__ import annotations

import asyncio
import gc
import tempfile
import time
import tracemalloc
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lyncfedclient.domain.events import LinkChanged
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import LinkPhase
from lyncfedclient.domain.presence import OwnPresence
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.timing import Timing
from tests.attack.interruptions import WAYS, Interrupting
from tests.bench.figures import Figure
from tests.gateway.conftest import Lab
from tests.support.scripted_server import PASSWORD, Authority
from tests.support.waiting import until

if TYPE_CHECKING:
    from lyncfedclient.domain.events import Event
    from tests.support.scripted_server import Peer

_BOB: Final = Jid("bob", "fabrikam.test")
_TIMING: Final = Timing(first_retry_s=0.0001, longest_retry_s=0.0002, step_s=20)
_LIMIT_S: Final = 3600
_WARM_UP: Final = 500
"""After so many interruptions the client keeps what it will keep."""


def measure(times: int) -> list[Figure]:
    """Interrupt new sessions, then the resumption of one, so many times at each step."""
    return [
        *asyncio.run(_interrupted(times, is_resuming=False)),
        *asyncio.run(_interrupted(times, is_resuming=True)),
    ]


async def _interrupted(times: int, *, is_resuming: bool) -> list[Figure]:
    honest = Interrupting(0, is_resuming=is_resuming)
    total = honest.times = times * len(honest.steps)
    phases: Counter[LinkPhase] = Counter()
    worst = [0.0]

    def on_event(event: Event) -> None:
        if isinstance(event, LinkChanged):
            phases[event.link.phase] += 1

    with tempfile.TemporaryDirectory() as folder:
        lab = Lab(Authority(Path(folder)))
        files = _open_files()
        async with lab.server(honest) as server:
            gateway, _ = lab.gateway(_TIMING)
            gateway.listen(on_event)
            gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
            if is_resuming:
                await until(lambda: phases[LinkPhase.ONLINE], "online")
                await until(lambda: "<r xmlns" in server.peer.secret, "stream management")
                server.peer.cut()
                await until(lambda: phases[LinkPhase.WAITING], "the connection cut")
                gateway.send_message("m1", _BOB, "once", datetime.now(UTC), is_repeat=False)
            await until(lambda: len(server.peers) > min(_WARM_UP, total), "a beginning", limit_s=_LIMIT_S)
            tracemalloc.start()
            watch = asyncio.create_task(_note_busiest(worst))
            await until(
                lambda: len(server.peers) > total and gateway.link.phase is LinkPhase.ONLINE,
                "an end of the interruptions",
                limit_s=_LIMIT_S,
            )
            if is_resuming:
                await until(lambda: _arrived(server.peer), "the message")
            watch.cancel()
            kept = _kept_kib()
            tracemalloc.stop()
            tasks = len(gateway._upkeep._tasks)
            await lab.end(gateway)
        left = _open_files() - files
    what = "resumptions" if is_resuming else "sign-ins"
    in_clear = sum("<auth" in peer.plain or PASSWORD in peer.plain for peer in server.peers)
    arrived = sum(_arrived(peer) for peer in server.peers)
    beyond = len(server.peers) - total - honest.let_through - 1
    rarest = min(honest.done[name, way] for name, _ in honest.steps for way in WAYS)
    return [
        Figure(
            f"{what} interrupted, {times:,} at each of {len(honest.steps)} steps", honest.done.total(), ""
        ),
        Figure(f"{what}: of these at the step and in the way that came least", rarest, ""),
        Figure(f"{what}: attempts beyond one for each interruption", beyond, "", 0),
        Figure(f"{what}: passwords or sign-ins in the clear", in_clear, "", 0),
        Figure(f"{what}: messages lost or doubled", abs(arrived - is_resuming), "", 0),
        Figure(f"{what}: open files left behind", left, "", 0),
        Figure(f"{what}: tasks beside the connection's", tasks, "", 1),
        Figure(f"{what}: memory that the client's code kept meanwhile", kept, "KiB", 256),
        Figure(f"{what}: longest the loop was busy in one go", worst[0] * 1000, "ms", 100),
    ]


async def _note_busiest(worst: list[float]) -> None:
    """Note how much of its own time the thread needs from one turn of the loop to the next."""
    while True:
        before = time.thread_time()
        await asyncio.sleep(0)
        worst[0] = max(worst[0], time.thread_time() - before)
        await asyncio.sleep(0.001)


def _kept_kib() -> float:
    """Give what the client's own code has taken since the watch began, and not given back."""
    gc.collect()
    mine = tracemalloc.Filter(inclusive=True, filename_pattern="*/lyncfedclient/*")
    traces = tracemalloc.take_snapshot().filter_traces([mine]).statistics("filename")
    return sum(found.size for found in traces) / 1024


def _arrived(peer: Peer) -> int:
    return sum(stanza.tag == ns.MESSAGE for stanza in peer.stanzas)


def _open_files() -> int:
    return sum(1 for _ in Path("/proc/self/fd").iterdir())
