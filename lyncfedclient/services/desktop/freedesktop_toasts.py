"""Toasts on Linux and the BSDs: ``org.freedesktop.Notifications`` on the session bus.

Sources: Desktop Notifications Specification 1.3; the capability ``inline-reply`` with its hints and the
signal ``NotificationReplied`` are KDE's, ``ActivationToken`` is of version 1.3. Spoken by jeepney, which
comes with the keyring: PySide6's QtDBus has no way to write the unsigned number that ``Notify`` takes, and
servers compare signatures.
"""

from __future__ import annotations

import asyncio
import html
import importlib
import logging
from typing import TYPE_CHECKING, Any

from lyncfedclient.domain.toast import Toast
from lyncfedclient.overriding import override
from lyncfedclient.services.apart import apart
from lyncfedclient.services.desktop.toast_board import ToastBoard

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from lyncfedclient.services.tasks import Tasks

_log = logging.getLogger(__name__)

_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_APP_NAME = "Lync Federation Client"
_DESKTOP_ENTRY = "lyncfedclient"
_SOUND = "message-new-instant"
"""Of the XDG Sound Naming Specification; the desktop's own theme has it."""
_ANSWER_S = 5.0
"""A server that takes longer does not answer; the next toast is tried all the same."""


class FreedesktopToasts(ToastBoard):
    """Shows toasts through whichever server has the name; connects with the first of them."""

    def __init__(self, tasks: Tasks, parent: QObject | None = None, *, bus: str = "SESSION") -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._bus = bus
        self._errands: asyncio.Queue[Any] = asyncio.Queue()
        self._is_running = False
        self._router: Any = None
        self._server = ""
        self._capabilities: frozenset[str] | None = None
        self._ids: dict[str, int] = {}
        self._tokens: dict[int, str] = {}

    @override
    def show(self, toast: Toast) -> None:
        self._errands.put_nowait(toast)
        self._run()

    @override
    def withdraw(self, key: str) -> None:
        if self._is_running:
            self._errands.put_nowait(key)

    def _run(self) -> None:
        if not self._is_running:
            self._is_running = True
            self._tasks.start(self._serve(), "toasts")

    # -- on the bus ----------------------------------------------------------------------------

    async def _serve(self) -> None:
        """Do errands and hear the server, one after the other, until the bus is gone."""
        try:
            # Twenty milliseconds, of which the window is to notice nothing.
            connections = await apart(importlib.import_module, "jeepney.io.asyncio")
            # Not its open_dbus_router, which leaves the socket open when the bus has gone.
            async with (
                await connections.open_dbus_connection(self._bus) as connection,
                connections.DBusRouter(connection) as self._router,
            ):
                await self._listen()
                while True:
                    await self._do(await self._errands.get())
        except (OSError, EOFError, KeyError, RuntimeError, TimeoutError) as error:
            # No bus, or no longer: jeepney's own errors are among these, RouterClosed a plain one.
            _log.info("no toasts over the bus: %s", error)
        except Exception as error:
            if type(error).__module__.partition(".")[0] != "jeepney":
                raise
            _log.info("no toasts over the bus: %s", error)
        finally:
            self._is_running = False
            self._router = None
            self._forget_server("")
            self._refuse_all()

    async def _listen(self) -> None:
        from jeepney import MatchRule  # noqa: PLC0415 - imported a moment ago, aside
        from jeepney.bus_messages import message_bus  # noqa: PLC0415

        signals = MatchRule(type="signal", sender=_NAME, interface=_NAME, path=_PATH)
        owners = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
        owners.add_arg_condition(0, _NAME)
        for rule in (signals, owners):
            await self._ask(message_bus.AddMatch(rule))
        # The bus has looked at the sender; here it has only its number, which is compared below.
        any_sender = MatchRule(type="signal", interface=_NAME, path=_PATH)
        for rule in (any_sender, owners):
            self._router.filter(rule, queue=self._errands).__enter__()

    async def _ask(self, message: Any) -> tuple[Any, ...]:
        """Call a method, and give what it gives."""
        from jeepney.wrappers import unwrap_msg  # noqa: PLC0415

        # Not wait_for: before Python 3.12 it loses a cancellation that comes with the answer, and quitting waits for ever.
        async with asyncio.timeout(_ANSWER_S):
            reply = await self._router.send_and_get_reply(message)
        return tuple(unwrap_msg(reply))

    async def _call(self, method: str, signature: str = "", *values: Any) -> tuple[Any, ...]:
        from jeepney import DBusAddress, new_method_call  # noqa: PLC0415

        address = DBusAddress(_PATH, bus_name=_NAME, interface=_NAME)
        return await self._ask(new_method_call(address, method, signature or None, values))

    async def _do(self, errand: Any) -> None:
        if isinstance(errand, str):
            await self._take_down(errand)
        elif isinstance(errand, Toast):
            await self._put_up(errand)
        else:
            self._hear(errand)

    async def _put_up(self, toast: Toast) -> None:
        from jeepney import DBusErrorResponse  # noqa: PLC0415

        try:
            if self._capabilities is None:
                await self._meet_server()
            (number,) = await self._call("Notify", "susssasa{sv}i", *self._notice(toast))
        except (DBusErrorResponse, TimeoutError) as error:
            # No server, or one that does not work: the other way may.
            _log.info("no toast: %s", error)
            self._forget_server("")
            self.refused.emit(toast)
            return
        except Exception:
            # The bus itself went: the loop of errands ends with it.
            self.refused.emit(toast)
            raise
        self._ids[toast.key] = number
        if not toast.is_silent and "sound" not in (self._capabilities or ()):
            self.beep_wanted.emit()

    async def _take_down(self, key: str) -> None:
        from jeepney import DBusErrorResponse  # noqa: PLC0415

        number = self._ids.pop(key, None)
        if number is not None:
            try:
                await self._call("CloseNotification", "u", number)
            except (DBusErrorResponse, TimeoutError) as error:
                _log.debug("toast not closed: %s", error)

    async def _meet_server(self) -> None:
        from jeepney.bus_messages import message_bus  # noqa: PLC0415

        # This starts the server where the bus knows how to.
        (capabilities,) = await self._call("GetCapabilities")
        (self._server,) = await self._ask(message_bus.GetNameOwner(_NAME))
        self._capabilities = frozenset(map(str, capabilities))

    def _notice(self, toast: Toast) -> tuple[object, ...]:
        capabilities = self._capabilities or frozenset()
        actions = ["default", toast.open_action] if "actions" in capabilities else []
        hints: dict[str, tuple[str, object]] = {
            "desktop-entry": ("s", _DESKTOP_ENTRY),
            "category": ("s", "im.received"),
            "urgency": ("y", 1),
        }
        if toast.is_silent:
            hints["suppress-sound"] = ("b", True)
        else:
            hints["sound-name"] = ("s", _SOUND)
        if toast.reply_prompt and "inline-reply" in capabilities:
            actions += ["inline-reply", toast.reply_action]
            hints["x-kde-reply-placeholder-text"] = ("s", toast.reply_prompt)
            hints["x-kde-reply-submit-button-text"] = ("s", toast.reply_action)
        # Only a server that says so reads markup, and then everything is.
        body = html.escape(toast.body, quote=False) if "body-markup" in capabilities else toast.body
        replaced = self._ids.get(toast.key, 0)
        return (_APP_NAME, replaced, _DESKTOP_ENTRY, toast.title, body, actions, hints, -1)

    # -- what the server tells -----------------------------------------------------------------

    def _hear(self, message: Any) -> None:
        from jeepney import HeaderFields  # noqa: PLC0415

        fields = message.header.fields
        member, sender = fields.get(HeaderFields.member), fields.get(HeaderFields.sender)
        if member == "NameOwnerChanged":
            self._forget_server(message.body[2])
            return
        # Another program may not click, let alone write, in the user's name.
        if sender != self._server or not message.body:
            return
        number = message.body[0]
        key = next((key for key, known in self._ids.items() if known == number), None)
        if key is None:
            return
        match member, message.body[1:]:
            case "ActivationToken", (str(token),):
                self._tokens[number] = token
            case "ActionInvoked", ("default",):
                self.opened.emit(key, self._tokens.pop(number, ""))
            case "NotificationReplied", (str(text),):
                self.replied.emit(key, text)
            case "NotificationClosed", _:
                del self._ids[key]
                self._tokens.pop(number, None)
                self.gone.emit(key)

    def _forget_server(self, owner: str) -> None:
        """Forget what another server knew; the next toast asks the new one what it can."""
        if owner and owner == self._server:
            return
        self._capabilities = None
        self._server = ""
        gone, self._ids = self._ids, {}
        self._tokens.clear()
        for key in gone:
            self.gone.emit(key)

    def _refuse_all(self) -> None:
        while not self._errands.empty():
            errand = self._errands.get_nowait()
            if isinstance(errand, Toast):
                self.refused.emit(errand)
