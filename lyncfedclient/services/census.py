"""Counts what must not grow with the hours, for who measures."""

from __future__ import annotations

import asyncio
import gc
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from lyncfedclient.trace import Trace

INTERVAL_MS = 10_000


class Census(QObject):
    """Notes the numbers of tasks, Qt objects, Python objects and open files in a trace, now and then.

    ``roots`` gives the Qt objects whose families are counted.
    """

    def __init__(self, trace: Trace, roots: Callable[[], Iterable[QObject]], parent: QObject) -> None:
        super().__init__(parent)
        self._trace = trace
        self._roots = roots
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self._count)
        self._timer.start()

    def _count(self) -> None:
        # What a reference cycle holds is no leak, only not collected yet.
        gc.collect()
        families = [QCoreApplication.instance(), *self._roots()]
        files = Path("/proc/self/fd")
        self._trace.note(
            "census",
            tasks=len(asyncio.all_tasks()),
            qt_objects=sum(_size_of(root) for root in families if root is not None and root.parent() is None),
            python_objects=len(gc.get_objects()),
            files=len(list(files.iterdir())) if files.is_dir() else 0,
        )


def _size_of(root: QObject) -> int:
    """Count a family by Qt's own listing, a line for each.

    To look at a QObject from here would make a Python object of it, and of what Qt made itself that one
    outlives the QObject: the counting would be what grows.
    """
    count = 0

    def take(_kind: QtMsgType, _context: QMessageLogContext, _line: str) -> None:
        nonlocal count
        count += 1

    before = qInstallMessageHandler(take)
    try:
        root.dumpObjectTree()
    finally:
        qInstallMessageHandler(before)
    return count
