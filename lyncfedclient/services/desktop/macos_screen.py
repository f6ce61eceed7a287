"""Whether a program keeps the screen of a Mac awake, as Keynote, PowerPoint and players do while they show.

``IOPMCopyAssertionsStatus`` (IOPMLib.h) counts who holds ``PreventUserIdleDisplaySleep``; whose window
fills the screen no program may ask without the right to record it. It can run on macOS only: no test
covers this module.
"""

from __future__ import annotations

import ctypes

_FRAMEWORKS = "/System/Library/Frameworks"
_UTF8 = 0x08000100
_INT = 9
"""kCFNumberIntType."""
_ASSERTION = b"PreventUserIdleDisplaySleep"


class MacScreen:
    """The screen of this computer."""

    def __init__(self) -> None:
        self._power = ctypes.CDLL(f"{_FRAMEWORKS}/IOKit.framework/IOKit")
        self._power.IOPMCopyAssertionsStatus.argtypes = (ctypes.c_void_p,)
        self._power.IOPMCopyAssertionsStatus.restype = ctypes.c_int
        foundation = self._foundation = ctypes.CDLL(f"{_FRAMEWORKS}/CoreFoundation.framework/CoreFoundation")
        foundation.CFStringCreateWithCString.restype = ctypes.c_void_p
        foundation.CFStringCreateWithCString.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32)
        foundation.CFDictionaryGetValue.restype = ctypes.c_void_p
        foundation.CFDictionaryGetValue.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
        foundation.CFNumberGetValue.restype = ctypes.c_ubyte
        foundation.CFNumberGetValue.argtypes = (ctypes.c_void_p, ctypes.c_long, ctypes.c_void_p)
        foundation.CFRelease.argtypes = (ctypes.c_void_p,)
        self._key = foundation.CFStringCreateWithCString(None, _ASSERTION, _UTF8)

    def look(self) -> bool | None:
        """Ask the power management."""
        status = ctypes.c_void_p()
        if self._power.IOPMCopyAssertionsStatus(ctypes.byref(status)) != 0 or not status.value:
            return None
        try:
            number = self._foundation.CFDictionaryGetValue(status, self._key)
            count = ctypes.c_int()
            has_number = number and self._foundation.CFNumberGetValue(number, _INT, ctypes.byref(count))
            return bool(has_number and count.value > 0)
        finally:
            self._foundation.CFRelease(status)

    def close(self) -> None:
        """Keep the key: a question may be under way on its thread."""
