"""What Qt says goes into the log like all else."""

from __future__ import annotations

import logging
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext

_log = logging.getLogger("qt")

_NO_DISPLAY = (
    "lyncfedclient needs a desktop to open its window and found none; "
    "the commands of 'lyncfedclient --help' work without one."
)


def log_qt_messages() -> None:
    """Bring Qt's messages into the log; a missing display ends the program with a sentence, not an abort."""
    qInstallMessageHandler(_on_qt_message)


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if kind is QtMsgType.QtFatalMsg:
        print(_NO_DISPLAY if "platform plugin" in text else text, file=sys.stderr)  # noqa: T201 - all there is
        _log.critical("%s", text)
        logging.shutdown()
        # Qt aborts when this returns; there is nothing open yet that could be lost.
        os._exit(1)
    level = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.DEBUG}.get(
        kind, logging.WARNING
    )
    _log.log(level, "%s", text)
