"""Toasts on Windows and macOS, by desktop-notifier: with an answer in the toast on both.

The library has a back end for Linux as well, which is how the tests run this module; the program itself
uses its own there (docs/decisions/0006-toasts.md).
"""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
import logging
from typing import TYPE_CHECKING, Any

from lyncfedclient.domain.toast import Toast
from lyncfedclient.overriding import override
from lyncfedclient.services.apart import apart
from lyncfedclient.services.desktop.toast_board import ToastBoard

if TYPE_CHECKING:
    import asyncio

    from PySide6.QtCore import QObject

    from lyncfedclient.services.tasks import Tasks

_log = logging.getLogger(__name__)

_APP_NAME = "Lync Federation Client"


def find_library_toasts(tasks: Tasks, parent: QObject | None = None) -> ToastBoard | None:
    """Give the library's board where the library is installed."""
    if importlib.util.find_spec("desktop_notifier") is None:
        return None
    return LibraryToasts(tasks, parent)


class LibraryToasts(ToastBoard):
    """Shows toasts in the system's notification centre."""

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._library: Any = None
        self._notifier: Any = None
        self._errands: list[Toast | str] = []
        self._task: asyncio.Task[None] | None = None
        self._names: dict[str, str] = {}
        self._dispatched: list[str] = []

    @override
    def show(self, toast: Toast) -> None:
        self._errands.append(toast)
        self._run()

    @override
    def withdraw(self, key: str) -> None:
        self._errands.append(key)
        self._run()

    def _run(self) -> None:
        if self._task is None or self._task.done():
            self._task = self._tasks.start(self._do_all(), "toasts")

    async def _do_all(self) -> None:
        while self._errands:
            errand = self._errands.pop(0)
            if isinstance(errand, Toast):
                await self._put_up(errand)
            else:
                await self._clear(errand)

    async def _put_up(self, toast: Toast) -> None:
        try:
            if self._notifier is None:
                await self._make_notifier()
            if not await self._notifier.has_authorisation():
                # The user, or a missing signature on macOS, does not allow it.
                await self._notifier.request_authorisation()
            await self._clear(toast.key)
            name = await self._notifier.send(
                toast.title,
                toast.body,
                reply_field=self._library.ReplyField(toast.reply_prompt, toast.reply_action)
                if toast.reply_prompt
                else None,
                sound=None if toast.is_silent else self._library.DEFAULT_SOUND,
                thread=toast.key,
            )
            # It only logs what goes wrong.
            if name not in self._dispatched:
                raise RuntimeError("not dispatched")  # noqa: TRY301 - one road for all that goes wrong
            self._dispatched.remove(name)
            self._names[toast.key] = name
        except Exception as error:  # noqa: BLE001 - whatever the system's own interface thinks of
            _log.info("no toast: %s", error)
            self.refused.emit(toast)

    async def _clear(self, key: str) -> None:
        name = self._names.pop(key, None)
        if name is not None:
            # One that is gone meanwhile is an error to some of its back ends.
            with contextlib.suppress(Exception):
                await self._notifier.clear(name)

    async def _make_notifier(self) -> None:
        self._library = await apart(importlib.import_module, "desktop_notifier")
        notifier = self._library.DesktopNotifier(_APP_NAME, app_icon=None)
        notifier.on_dispatched = self._dispatched.append
        notifier.on_clicked = self._on_clicked
        notifier.on_replied = self._on_replied
        notifier.on_dismissed = self._on_dismissed
        self._notifier = notifier

    # -- what the system tells, perhaps on a thread of its own: the signals go over to ours ------

    def _key(self, name: str) -> str | None:
        return next((key for key, known in self._names.items() if known == name), None)

    def _on_clicked(self, name: str) -> None:
        if (key := self._key(name)) is not None:
            self.opened.emit(key, "")

    def _on_replied(self, name: str, text: str) -> None:
        if (key := self._key(name)) is not None:
            self.replied.emit(key, text)

    def _on_dismissed(self, name: str) -> None:
        if (key := self._key(name)) is not None:
            self._names.pop(key, None)
            self.gone.emit(key)
