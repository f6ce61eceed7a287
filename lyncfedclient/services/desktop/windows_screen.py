"""Whether a program fills the screen of a Windows session: ``SHQueryUserNotificationState`` (shellapi.h).

It also knows the presentation settings of notebooks. Written from Microsoft's documentation; it can run
on Windows only, so the tests hold no more than what its answers mean.
"""

from __future__ import annotations

import ctypes

_BUSY = 2
"""QUNS_BUSY: a full-screen program runs, or the presentation settings are on."""
_GAME = 3
"""QUNS_RUNNING_D3D_FULL_SCREEN."""
_PRESENTATION = 4
"""QUNS_PRESENTATION_MODE."""


def is_filled(state: int) -> bool:
    """Say what a ``QUERY_USER_NOTIFICATION_STATE`` means."""
    return state in {_BUSY, _GAME, _PRESENTATION}


class WindowsScreen:
    """The screen of this session."""

    def __init__(self) -> None:
        self._shell = ctypes.CDLL("shell32")
        self._shell.SHQueryUserNotificationState.argtypes = (ctypes.c_void_p,)
        self._shell.SHQueryUserNotificationState.restype = ctypes.c_int32

    def look(self) -> bool | None:
        """Ask the shell."""
        state = ctypes.c_int32()
        if self._shell.SHQueryUserNotificationState(ctypes.byref(state)) != 0:
            return None
        return is_filled(state.value)

    def close(self) -> None:
        """Have nothing to let go."""
