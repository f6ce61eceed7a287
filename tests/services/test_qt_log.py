from __future__ import annotations

import logging
import os
import subprocess
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import qDebug, qInstallMessageHandler, qWarning

from lyncfedclient.services.qt_log import log_qt_messages

if TYPE_CHECKING:
    import pytest


def test_what_qt_says_is_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "qt")
    log_qt_messages()
    try:
        qWarning("a font is missing")
        qDebug("a font was found")
    finally:
        qInstallMessageHandler(None)

    told = [(record.levelno, record.getMessage()) for record in caplog.records if record.name == "qt"]
    assert told == [(logging.WARNING, "a font is missing"), (logging.DEBUG, "a font was found")]


def test_a_missing_display_ends_the_program_with_a_sentence_and_no_abort() -> None:
    program = (
        "from PySide6.QtGui import QGuiApplication\n"
        "from lyncfedclient.services.qt_log import log_qt_messages\n"
        "log_qt_messages()\n"
        "QGuiApplication([])\n"
    )
    env = os.environ | {"QT_QPA_PLATFORM": "no-such-platform"}

    done = subprocess.run(
        [sys.executable, "-c", program], env=env, capture_output=True, timeout=30, check=False
    )

    assert done.returncode == 1
    assert b"needs a desktop" in done.stderr
