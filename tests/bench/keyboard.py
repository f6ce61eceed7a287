"""Keys pressed in this process, by the X server's own extension for tests: the moment of each is known.

A program that is started for each key, such as xdotool, takes longer than what is to be measured.
"""

from __future__ import annotations

import ctypes
import time

_X11, _XTEST = "libX11.so.6", "libXtst.so.6"
RETURN = "Return"


class Keyboard:
    """The keyboard of an X display. Use :meth:`close` at the end."""

    def __init__(self, display: str) -> None:
        self._x11, self._xtest = ctypes.CDLL(_X11), ctypes.CDLL(_XTEST)
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XStringToKeysym.restype = ctypes.c_ulong
        opened: int | None = self._x11.XOpenDisplay(display.encode())
        if opened is None:
            raise RuntimeError(f"no display {display}")
        self._display = ctypes.c_void_p(opened)

    def press(self, name: str) -> float:
        """Press and release a key by its X name; gives when (Unix time) it was handed to the X server."""
        symbol = ctypes.c_ulong(self._x11.XStringToKeysym(name.encode()))
        code = self._x11.XKeysymToKeycode(self._display, symbol)
        pressed_at = time.time()
        for is_down in (1, 0):
            self._xtest.XTestFakeKeyEvent(self._display, code, is_down, ctypes.c_ulong(0))
        self._x11.XFlush(self._display)
        return pressed_at

    def close(self) -> None:
        """Let the display go."""
        self._x11.XCloseDisplay(self._display)
