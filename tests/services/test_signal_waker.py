from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from lyncfedclient.services.signal_waker import SignalWaker

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_wakes_the_loop_and_is_told(qtbot: QtBot, qapp: QObject, number: signal.Signals) -> None:
    parent = QObject()
    before = signal.getsignal(number)
    waker = SignalWaker(parent)
    try:
        with qtbot.waitSignal(waker.wanted, timeout=5000):
            os.kill(os.getpid(), number)
    finally:
        waker.close()
        given_back = signal.getsignal(number)
        signal.signal(number, before)

    assert given_back is signal.SIG_DFL
