"""Telling how far the user has read: the partner, where they wish to know (XEP-0333), and the user's other clients (XEP-0490)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from lyncfedclient.domain.gateway import Gateway
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.preferences import Preferences
    from lyncfedclient.services.roster import Roster
    from lyncfedclient.storage.read_marks import ReadMarks

PUBLISH_MS = 1500
"""So long a lively conversation is waited out, to publish once for several messages."""


class ReadState(QObject):
    """Follows what the user reads here; :class:`Conversations` tells it before marking."""

    def __init__(
        self,
        gateway: Gateway,
        marks: ReadMarks,
        roster: Roster,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._marks = marks
        self._roster = roster
        self._preferences = preferences
        self._is_online = False
        # By the archive's id of the last message read, while it could not be published.
        self._unpublished: dict[Jid, str] = {}
        self._timer = QTimer(self, singleShot=True, interval=PUBLISH_MS)
        self._timer.timeout.connect(self._publish)

    def set_online(self, *, is_online: bool) -> None:
        """Know whether there is a link."""
        self._is_online = is_online
        if is_online and self._unpublished:
            self._timer.start()

    def fetch(self) -> None:
        """Learn what the user's other clients have read; once what was missed is here."""
        self._gateway.ask_read_state()

    def note_reading(self, peer: Jid) -> None:
        """Tell who may know that what is unread of a conversation is being read now."""
        wanted, archive_id = self._marks.last_unread(peer)
        if wanted and self._is_online and self._preferences.settings.is_telling_read and self._may_know(peer):
            self._gateway.send_displayed(peer, wanted)
        if archive_id:
            self._unpublished[peer] = archive_id
            if not self._timer.isActive():
                self._timer.start()

    def _may_know(self, peer: Jid) -> bool:
        contact = self._roster.contacts.get(peer)
        return contact is not None and contact.subscription.is_seeing_us

    def _publish(self) -> None:
        if not self._is_online:
            return
        due, self._unpublished = self._unpublished, {}
        for peer, archive_id in due.items():
            self._gateway.publish_read(peer, archive_id)
