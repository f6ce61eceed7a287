"""Idle time of an X11 session: the MIT-SCREEN-SAVER extension (X.Org's saver.txt), through libXss.

Asked on a connection of its own: an answer takes a round trip of some 50 microseconds.
"""

from __future__ import annotations

import ctypes
import logging
from typing import TYPE_CHECKING

from lyncfedclient.services.desktop.source import Stillness

if TYPE_CHECKING:
    from collections.abc import Callable

    from lyncfedclient.services.desktop.source import Answer

_log = logging.getLogger(__name__)


class _ScreenSaverFacts(ctypes.Structure):
    """``XScreenSaverInfo`` of X11/extensions/scrnsaver.h."""

    _fields_ = (
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("til_or_since", ctypes.c_ulong),
        ("idle", ctypes.c_ulong),
        ("event_mask", ctypes.c_ulong),
    )


def _say_nothing(_display: int) -> int:
    """Leave the ending to the connection's own handler; the library's default ends the program here."""
    return 0


def _stay(_display: int, _data: int) -> None:
    """Do not end the program when the X server is gone: that is for the toolkit to do, in order."""


# Kept for ever: the library may call them at any time.
_ErrorHandler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p)
_ExitHandler = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)
_SAY_NOTHING = _ErrorHandler(_say_nothing)
_STAY = _ExitHandler(_stay)


class X11Input:
    """Input on the X display named, or on ``$DISPLAY``."""

    lock_every_s = 0.0

    def __init__(self, display: str = "") -> None:
        self._name = display
        self._display: int | None = None
        self._facts = _ScreenSaverFacts()
        try:
            # By soname: finding a library by its bare name would run a compiler.
            self._x11 = ctypes.CDLL("libX11.so.6")
            self._xss = ctypes.CDLL("libXss.so.1")
        except OSError as error:
            _log.info("no idle time from X11: %s", error)
            return
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XOpenDisplay.argtypes = (ctypes.c_char_p,)
        self._x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x11.XDefaultRootWindow.argtypes = (ctypes.c_void_p,)
        self._x11.XCloseDisplay.argtypes = (ctypes.c_void_p,)
        self._xss.XScreenSaverQueryExtension.argtypes = (
            ctypes.c_void_p,
            ctypes.POINTER(ctypes.c_int),
            ctypes.POINTER(ctypes.c_int),
        )
        self._xss.XScreenSaverQueryInfo.argtypes = (
            ctypes.c_void_p,
            ctypes.c_ulong,
            ctypes.POINTER(_ScreenSaverFacts),
        )
        self._open()

    def ask(self, answer: Answer) -> None:
        """Ask the X server."""
        answer(self._stillness())

    def watch_return(self, _returned: Callable[[], None]) -> bool:
        """Have to be asked: the extension tells of the screen saver, not of input."""
        return False

    def close(self) -> None:
        """Close the connection."""
        if self._display is not None:
            self._x11.XCloseDisplay(self._display)
            self._display = None

    def _open(self) -> None:
        self._display = self._x11.XOpenDisplay(self._name.encode() or None)
        if self._display is None:
            return
        if hasattr(self._x11, "XSetIOErrorExitHandler"):
            # Since libX11 1.7; before it a lost connection ends the program at once.
            self._x11.XSetIOErrorExitHandler.argtypes = (ctypes.c_void_p, _ExitHandler, ctypes.c_void_p)
            self._x11.XSetIOErrorHandler.restype = ctypes.c_void_p
            self._x11.XSetIOErrorHandler(_SAY_NOTHING)
            self._x11.XSetIOErrorExitHandler(self._display, _STAY, None)
        first_event, first_error = ctypes.c_int(), ctypes.c_int()
        if not self._xss.XScreenSaverQueryExtension(
            self._display, ctypes.byref(first_event), ctypes.byref(first_error)
        ):
            _log.info("no idle time from X11: the server has no MIT-SCREEN-SAVER")
            self.close()

    def _stillness(self) -> Stillness | None:
        if self._display is None:
            return None
        root = self._x11.XDefaultRootWindow(self._display)
        if not self._xss.XScreenSaverQueryInfo(self._display, root, ctypes.byref(self._facts)):
            return None
        return Stillness(self._facts.idle / 1000)
