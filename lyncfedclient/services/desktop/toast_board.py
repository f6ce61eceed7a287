"""Where toasts are shown: what the desktops' own ways have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from lyncfedclient.domain.toast import Toast


class ToastBoard(QObject):
    """One way of showing toasts; each call returns at once, and what came of it arrives as a signal.

    Not an ABC, whose metaclass is another than that of a QObject: a board that lacks a method says so when called.
    """

    opened = Signal(str, str)
    """The user clicked on the toast of this key; the second text is the window system's leave to come to
    the front, or empty."""
    replied = Signal(str, str)
    """The user wrote this text into the toast of this key."""
    gone = Signal(str)
    """The toast of this key is no longer there."""
    beep_wanted = Signal()
    """A toast is there that should be heard, and this desktop plays no sounds with toasts."""
    refused = Signal(object)
    """This :class:`Toast` could not be shown here."""

    def show(self, toast: Toast) -> None:
        """Show a toast, in the place of the one with its key."""
        raise NotImplementedError

    def withdraw(self, key: str) -> None:
        """Take a toast away."""
        raise NotImplementedError
