"""Idle time and lock of a Windows session.

``GetLastInputInfo`` (winuser.h) for input, ``WTSQuerySessionInformationW`` (wtsapi32.h) for the lock:
its notification would need a window of the toolkit. Written from Microsoft's documentation; it can run
on Windows only, so the tests hold no more than the layout of the structures and the reckoning.
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

_TICKS = 2**32
_CURRENT_SERVER = None
_CURRENT_SESSION = 0xFFFFFFFF
_SESSION_INFO_EX = 25
_STATE_LOCK = 0
"""WTS_SESSIONSTATE_LOCK; Windows 7 and Server 2008 R2 had lock and unlock the other way round."""


class LastInput(ctypes.Structure):
    """``LASTINPUTINFO``."""

    _fields_ = (("size", ctypes.c_uint32), ("tick", ctypes.c_uint32))


class SessionState(ctypes.Structure):
    """The beginning of ``WTSINFOEXW``: what follows the level is aligned to 8 bytes."""

    _fields_ = (
        ("level", ctypes.c_uint32),
        ("padding", ctypes.c_uint32),
        ("session_id", ctypes.c_uint32),
        ("connect_state", ctypes.c_int32),
        ("flags", ctypes.c_int32),
    )


def idle_seconds(now_tick: int, input_tick: int) -> float:
    """Reckon with ticks of a millisecond that start again from 0 after 49.7 days."""
    return ((now_tick - input_tick) % _TICKS) / 1000


class WindowsInput:
    """Input of this session."""

    lock_every_s = 10.0

    def __init__(self) -> None:
        # Every Python that Qt runs on here is 64 bits wide, where there is one calling convention only.
        self._user32 = ctypes.CDLL("user32")
        self._kernel32 = ctypes.CDLL("kernel32")
        self._kernel32.GetTickCount.restype = ctypes.c_uint32
        self._wts = ctypes.CDLL("wtsapi32")
        self._wts.WTSQuerySessionInformationW.argtypes = (
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_int,
            ctypes.POINTER(ctypes.c_void_p),
            ctypes.POINTER(ctypes.c_uint32),
        )
        self._wts.WTSFreeMemory.argtypes = (ctypes.c_void_p,)

    def ask(self, answer: Answer) -> None:
        """Ask the system."""
        last = LastInput(ctypes.sizeof(LastInput), 0)
        if not self._user32.GetLastInputInfo(ctypes.byref(last)):
            answer(None)
            return
        idle_s = idle_seconds(self._kernel32.GetTickCount(), last.tick)
        answer(Stillness(idle_s, self._is_locked()))

    def watch_return(self, _returned: Callable[[], None]) -> bool:
        """Have to be asked."""
        return False

    def close(self) -> None:
        """Have nothing to let go."""

    def _is_locked(self) -> bool | None:
        buffer, length = ctypes.c_void_p(), ctypes.c_uint32()
        if not self._wts.WTSQuerySessionInformationW(
            _CURRENT_SERVER, _CURRENT_SESSION, _SESSION_INFO_EX, ctypes.byref(buffer), ctypes.byref(length)
        ):
            return None
        try:
            if not buffer.value or length.value < ctypes.sizeof(SessionState):
                return None
            state = SessionState.from_address(buffer.value)
            return bool(state.level == 1 and state.flags == _STATE_LOCK)
        finally:
            self._wts.WTSFreeMemory(buffer)
