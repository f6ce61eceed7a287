"""What the presence cache holds of a program that was killed: a real process, and a real signal 9."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from lyncfedclient.services.presence_saving import SAVE_MS
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.presence_cache import PresenceCache
from tests.support.services import BOB

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from lyncfedclient.domain.events import PresenceChanged
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import Availability, Presence
from lyncfedclient.storage.database import Database
from tests.support.services import BOB, friend, make_rig

application = QCoreApplication([])
rig = make_rig(Database.open(Path(sys.argv[1])))
rig.gateway.go_online(friend(BOB))
number = 0

def tell():
    global number
    number += 1
    presence = Presence(Availability.BUSY, note=str(number), resource="desk")
    rig.gateway.tell(PresenceChanged(Jid(BOB.local, BOB.domain, "desk"), presence))
    print(number, flush=True)

timer = QTimer(interval=20)
timer.timeout.connect(tell)
timer.start()
application.exec()
"""
CHANGES = 150
SLACK_S = 0.5
"""What a busy machine may add before the write."""


def test_a_killed_program_has_lost_one_second_of_a_flapping_contact_at_most(tmp_path: Path) -> None:
    path = tmp_path / "database"
    told_at: list[float] = []
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(path)], stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        while len(told_at) < CHANGES:
            assert program.stdout.readline()
            told_at.append(time.monotonic())

        killed_at = time.monotonic()
        program.send_signal(signal.SIGKILL)

    database = Database.open(path)
    cached = PresenceCache(database).load()[BOB]
    database.close()
    must_be_there = sum(at < killed_at - SAVE_MS / 1000 - SLACK_S for at in told_at)
    assert must_be_there > 0
    assert int(cached.note) >= must_be_there
    assert not cached.is_live
