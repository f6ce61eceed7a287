"""Idle time and lock of a macOS session, from CoreGraphics.

``CGEventSourceSecondsSinceLastEventType`` (CGEventSource.h) for input, the session dictionary
(CGSession.h) for the lock, whose key is not documented but stands in every release since 10.6.
It can run on macOS only: no test covers this module.
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

from lyncfedclient.services.desktop.source import Stillness

if TYPE_CHECKING:
    from collections.abc import Callable

    from lyncfedclient.services.desktop.source import Answer

_FRAMEWORKS = "/System/Library/Frameworks"
_COMBINED_SESSION_STATE = 0
_ANY_INPUT = 0xFFFFFFFF
_UTF8 = 0x08000100
_LOCK_KEY = b"CGSSessionScreenIsLocked"


class MacInput:
    """Input of this login session."""

    lock_every_s = 10.0

    def __init__(self) -> None:
        self._graphics = ctypes.CDLL(f"{_FRAMEWORKS}/CoreGraphics.framework/CoreGraphics")
        self._foundation = ctypes.CDLL(f"{_FRAMEWORKS}/CoreFoundation.framework/CoreFoundation")
        self._graphics.CGEventSourceSecondsSinceLastEventType.restype = ctypes.c_double
        self._graphics.CGEventSourceSecondsSinceLastEventType.argtypes = (ctypes.c_int32, ctypes.c_uint32)
        self._graphics.CGSessionCopyCurrentDictionary.restype = ctypes.c_void_p
        self._foundation.CFStringCreateWithCString.restype = ctypes.c_void_p
        self._foundation.CFStringCreateWithCString.argtypes = (
            ctypes.c_void_p,
            ctypes.c_char_p,
            ctypes.c_uint32,
        )
        self._foundation.CFDictionaryGetValue.restype = ctypes.c_void_p
        self._foundation.CFDictionaryGetValue.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
        self._foundation.CFBooleanGetValue.restype = ctypes.c_ubyte
        self._foundation.CFBooleanGetValue.argtypes = (ctypes.c_void_p,)
        self._foundation.CFRelease.argtypes = (ctypes.c_void_p,)
        self._lock_key = self._foundation.CFStringCreateWithCString(None, _LOCK_KEY, _UTF8)

    def ask(self, answer: Answer) -> None:
        """Ask the window server."""
        idle_s = self._graphics.CGEventSourceSecondsSinceLastEventType(_COMBINED_SESSION_STATE, _ANY_INPUT)
        answer(Stillness(idle_s, self._is_locked()))

    def watch_return(self, _returned: Callable[[], None]) -> bool:
        """Have to be asked."""
        return False

    def close(self) -> None:
        """Let go of the key."""
        self._foundation.CFRelease(self._lock_key)

    def _is_locked(self) -> bool:
        session = self._graphics.CGSessionCopyCurrentDictionary()
        if not session:
            # No graphical session, so nobody before the screen.
            return True
        try:
            value = self._foundation.CFDictionaryGetValue(session, self._lock_key)
            return bool(value and self._foundation.CFBooleanGetValue(value))
        finally:
            self._foundation.CFRelease(session)
