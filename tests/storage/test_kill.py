from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.storage.database import Database
from lyncfedclient.storage.messages import MessageStore
from lyncfedclient.storage.presence_cache import PresenceCache
from tests.storage.samples import BOB, search

if TYPE_CHECKING:
    from pathlib import Path

_WRITES = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import Availability, Presence
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.messages import MessageStore
from lyncfedclient.storage.presence_cache import PresenceCache

database = Database.open(Path(sys.argv[1]))
messages, cache = MessageStore(database), PresenceCache(database)
number = int(sys.argv[2])
people = [Jid(f"p{n}", "fabrikam.test") for n in range(200)]
while True:
    messages.add_outgoing(Jid("bob", "fabrikam.test"), f"number {number}", f"id-{number}", datetime.now(UTC))
    cache.save({jid: Presence(Availability.AWAY, priority=number) for jid in people})
    # Only what has been told counts as promised.
    print(number, flush=True)
    number += 1
"""


@pytest.mark.parametrize("promised", [1, 7, 40])
def test_a_killed_process_loses_nothing_it_had_stored(path: Path, promised: int) -> None:
    first = 0
    for _round in range(3):
        with subprocess.Popen(
            [sys.executable, "-c", _WRITES, str(path), str(first)], stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            last = first
            for _ in range(promised):
                last = int(process.stdout.readline())
            process.kill()
            told = [int(line) for line in process.stdout if line.endswith("\n")]
            last = max([last, *told])

        database = Database.open(path)

        assert database.set_aside is None
        pending = MessageStore(database).pending()
        ids = [message.message_id for message in pending]
        # One more may have been stored without having been told; none may be missing, doubled or torn.
        assert ids in ([f"id-{n}" for n in range(last + 1)], [f"id-{n}" for n in range(last + 2)])
        assert all(message.body == f"number {n}" for n, message in enumerate(pending))
        assert {presence.priority for presence in PresenceCache(database).load().values()} <= {last, last + 1}
        assert len({presence.priority for presence in PresenceCache(database).load().values()}) == 1
        assert len(search(database, "number", BOB, limit=100_000)) == len(ids)
        assert database.rows("PRAGMA integrity_check") == [("ok",)]
        database.close()
        first = len(ids)
