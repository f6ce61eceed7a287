from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.message import Delivery
from lyncfedclient.domain.storage import StorageFault
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.errors import StorageError
from lyncfedclient.storage.messages import MessageStore
from tests.storage.samples import BOB, NOON, search

if TYPE_CHECKING:
    from pathlib import Path


def test_a_message_that_does_not_fit_is_refused_and_leaves_no_trace(path: Path) -> None:
    database = Database.open(path)
    messages = MessageStore(database)
    messages.add_outgoing(BOB, "before", "id-0", NOON)
    ((pages,),) = database.rows("PRAGMA page_count")
    database.rows(f"PRAGMA max_page_count = {pages + 2}")

    with pytest.raises(StorageError) as caught:
        messages.add_outgoing(BOB, "x" * 60_000, "id-1", NOON)

    assert caught.value.fault is StorageFault.DISK_FULL
    assert [message.body for message in messages.page(BOB)] == ["before"]
    database.rows("PRAGMA max_page_count = 100000")
    messages.add_outgoing(BOB, "after", "id-2", NOON)
    assert [message.body for message in messages.pending()] == ["before", "after"]
    assert search(database, "x") == []
    database.close()


_WRITES_UNTIL_FULL = """
import resource, sys
from datetime import datetime, UTC
from pathlib import Path
from lyncfedclient.domain.jid import Jid
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.errors import StorageError
from lyncfedclient.storage.messages import MessageStore
from lyncfedclient.storage.settings_file import SettingsFile
from lyncfedclient.domain.settings import Settings

path = Path(sys.argv[1])
database = Database.open(path)
messages = MessageStore(database)
# The kernel refuses every write beyond this, as it does on a full disk.
resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, 2_000_000))
stored = 0
try:
    while stored < 10_000:
        messages.add_outgoing(Jid("bob", "fabrikam.test"), "x" * 2000, f"id-{stored}", datetime.now(UTC))
        stored += 1
except StorageError as error:
    print(stored, error.fault.name)
resource.setrlimit(resource.RLIMIT_FSIZE, (10, 2_000_000))
try:
    SettingsFile(path.with_name("settings.json")).save(Settings(own_note="new"), None)
except StorageError as error:
    print(error.fault.name)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="needs RLIMIT_FSIZE")
def test_when_the_system_refuses_to_write_everything_stored_before_is_there(path: Path) -> None:
    settings = path.with_name("settings.json")
    settings.write_text('{"own_note": "old"}')

    done = subprocess.run(
        [sys.executable, "-c", _WRITES_UNTIL_FULL, str(path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )

    first, second = done.stdout.splitlines()
    stored, fault = first.split()
    assert (fault, second) == ("DISK_FULL", "DISK_FULL")
    database = Database.open(path)
    assert database.set_aside is None
    pending = MessageStore(database).pending()
    assert [message.message_id for message in pending] == [f"id-{number}" for number in range(int(stored))]
    assert all(message.delivery is Delivery.PENDING for message in pending)
    assert settings.read_text() == '{"own_note": "old"}'
    assert sorted(file.name for file in path.parent.iterdir() if "settings" in file.name) == ["settings.json"]
    database.close()
