"""How long the presence cache takes for 20,000 contacts, on a real file."""

from __future__ import annotations

import gc
import statistics
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import Availability, Presence
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.presence_cache import PresenceCache
from tests.bench.figures import Figure

COUNT = 20_000
_ROUNDS = 5


def measure() -> list[Figure]:
    """Write and read all rows several times; give the middle."""
    now = datetime.now(UTC)
    states = list(Availability)
    people = {
        Jid(f"c{number:05d}", "partner.test"): Presence(
            states[number % len(states)], note=f"note {number}", client="Dino", as_of=now
        )
        for number in range(COUNT)
    }
    writes, reads = [], []
    with tempfile.TemporaryDirectory() as folder:
        database = Database.open(Path(folder) / "bench.db")
        cache = PresenceCache(database)
        # As in the program, where services/collector holds the garbage collector back.
        gc.disable()
        for _ in range(_ROUNDS):
            began = time.perf_counter()
            cache.save(people)
            writes.append((time.perf_counter() - began) * 1000)
            began = time.perf_counter()
            loaded = cache.load()
            reads.append((time.perf_counter() - began) * 1000)
            if len(loaded) != COUNT:
                raise RuntimeError(f"{len(loaded)} of {COUNT} came back")
            del loaded
        gc.enable()
        database.close()
    return [
        Figure("presence cache, 20,000 written", statistics.median(writes), "ms", 150),
        Figure("presence cache, 20,000 read", statistics.median(reads), "ms", 60),
    ]
