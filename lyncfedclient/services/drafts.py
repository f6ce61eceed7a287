"""What the user has typed and not sent, kept for each contact over restarts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lyncfedclient.domain.events import NotStoredError
from lyncfedclient.domain.jid import Jid, JidError

if TYPE_CHECKING:
    from lyncfedclient.storage.facts import FactStore

_FACT = "conversation.drafts"
SAVE_MS = 1000


class Drafts(QObject):
    """The texts by bare JID; written together, a second after the last change at most."""

    troubled = Signal(object)
    """The drafts could not be written; carries the StorageError."""

    def __init__(self, facts: FactStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self._drafts = _read(facts.get(_FACT) or "")
        self._timer = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._timer.timeout.connect(self.save_now)

    def of(self, peer: Jid) -> str:
        """Give what is typed to a contact and not sent."""
        return self._drafts.get(peer.bare, "")

    def put(self, peer: Jid, text: str) -> None:
        """Keep what is typed to a contact; nothing when it is empty."""
        if text == self.of(peer):
            return
        if text:
            self._drafts[peer.bare] = text
        else:
            del self._drafts[peer.bare]
        if not self._timer.isActive():
            self._timer.start()

    def save_now(self) -> None:
        """Write what has changed."""
        self._timer.stop()
        try:
            self._facts.put(_FACT, json.dumps({str(jid): text for jid, text in self._drafts.items()}))
        except NotStoredError as error:
            self.troubled.emit(error)


def _read(text: str) -> dict[Jid, str]:
    try:
        found = json.loads(text) if text else {}
        return {Jid.parse(address): str(draft) for address, draft in found.items()}
    except (ValueError, AttributeError, JidError):
        return {}
