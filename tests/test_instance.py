from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from lyncfedclient.instance import MAX_WISH_BYTES, Instance
from lyncfedclient.storage.places import Places, find_places

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

_SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from lyncfedclient.instance import Instance
from lyncfedclient.storage.places import find_places
application = QCoreApplication([])
instance = Instance(find_places(Path(sys.argv[1])))
print("claimed" if instance.claim() else "handed over" if instance.hand_over(sys.argv[2]) else "no answer", flush=True)
if "stay" in sys.argv:
    application.exec()
"""


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return find_places(tmp_path)


def start(folder: Path, wish: str = "", *more: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _SECOND_START, str(folder), wish, *more], stdout=subprocess.PIPE, text=True
    )


def test_a_second_start_hands_its_wish_to_the_first_and_ends(
    qtbot: QtBot, places: Places, tmp_path: Path
) -> None:
    first = Instance(places)
    assert first.claim()
    first.listen()

    with qtbot.waitSignal(first.wished, timeout=10_000) as wished:
        second = start(tmp_path, "xmpp:bob@fabrikam.test")
    answer, _ = second.communicate(timeout=10)

    assert wished.args == ["xmpp:bob@fabrikam.test"]
    assert answer.strip() == "handed over"
    first.release()


def test_the_profile_of_a_killed_process_can_be_taken_at_once(
    qtbot: QtBot, places: Places, tmp_path: Path
) -> None:
    with start(tmp_path, "", "stay") as killed:
        assert killed.stdout is not None
        assert killed.stdout.readline().strip() == "claimed"
        assert not Instance(places).claim()
        os.kill(killed.pid, signal.SIGKILL)

    heir = Instance(places)

    assert heir.claim()
    heir.listen()
    heir.release()


def test_a_second_start_waits_for_a_first_that_has_only_just_begun(
    qtbot: QtBot, places: Places, tmp_path: Path
) -> None:
    first = Instance(places)
    assert first.claim()

    with qtbot.waitSignal(first.wished, timeout=10_000) as wished:
        second = start(tmp_path, "xmpp:bob@fabrikam.test")
        # Long after the other process has begun to ask.
        QTimer.singleShot(1000, first, first.listen)
    answer, _ = second.communicate(timeout=10)

    assert wished.args == ["xmpp:bob@fabrikam.test"]
    assert answer.strip() == "handed over"
    first.release()


def test_another_profile_has_a_window_of_its_own(qtbot: QtBot, places: Places, tmp_path: Path) -> None:
    first = Instance(places)
    second = Instance(find_places(tmp_path / "other"))

    assert first.claim()
    assert second.claim()
    first.release()
    second.release()


def test_an_endless_wish_is_cut_and_the_window_goes_on(qtbot: QtBot, places: Places, tmp_path: Path) -> None:
    first = Instance(places)
    assert first.claim()
    first.listen()

    with qtbot.waitSignal(first.wished, timeout=10_000) as wished:
        second = start(tmp_path, "x" * 100_000)
    second.communicate(timeout=10)

    assert len(wished.args[0]) < MAX_WISH_BYTES
    first.release()
