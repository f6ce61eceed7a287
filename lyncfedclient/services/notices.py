"""What the program has to tell the user about itself: one quiet bar shows it."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lyncfedclient.domain.value import value

if TYPE_CHECKING:
    from pathlib import Path


class NoticeKind(Enum):
    """What happened; ``ui/sentences`` has the words."""

    BUG = "bug"
    """An error nobody expected was caught; the program goes on."""
    DATABASE_DAMAGED = "database-damaged"
    """The database could not be read; it lies at ``path`` and a new one was begun."""
    DATABASE_NEWER = "database-newer"
    """The database is from a newer version of the program; it lies at ``path`` and a new one was begun."""
    SETTINGS_UNREADABLE = "settings-unreadable"
    """The settings could not be read; they lie at ``path`` and the defaults are in force."""
    NOT_SAVED = "not-saved"
    """Something could not be written (disk full, not allowed); ``detail`` says what the system said."""
    POLICY_UNREADABLE = "policy-unreadable"
    """The policy that the administrator installed at ``path`` could not be used; the narrowest is in force."""
    NEWER_VERSION = "newer-version"
    """The administrator's policy names a newer version than this."""
    NO_KEYRING = "no-keyring"
    """The password is kept for this session only."""


@value
class Notice:
    """One thing to tell. ``detail`` is technical text, not for the first glance."""

    kind: NoticeKind
    path: Path | None = None
    detail: str = ""


class Notices(QObject):
    """Collects notices; those posted before anybody listens stay in ``pending``."""

    posted = Signal(object)
    """A :class:`Notice` is new."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pending: dict[NoticeKind, Notice] = {}

    @property
    def pending(self) -> tuple[Notice, ...]:
        """The notices the user has not dismissed, one of a kind."""
        return tuple(self._pending.values())

    def post(self, notice: Notice) -> None:
        """Tell the user, once per kind until dismissed."""
        is_new = notice.kind not in self._pending
        self._pending[notice.kind] = notice
        if is_new:
            self.posted.emit(notice)

    def dismiss(self, kind: NoticeKind) -> None:
        """Forget a notice: the user has read it."""
        self._pending.pop(kind, None)
