"""Whose messages the user is not told of: they come, are counted and stored, and nothing rings."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lyncfedclient.domain.jid import Jid, JidError

if TYPE_CHECKING:
    from lyncfedclient.storage.facts import FactStore

_FACT = "conversation.muted"


class Mutes(QObject):
    """The muted people, by bare JID; stored with each change."""

    changed = Signal(object)
    """This bare JID was muted, or is no longer."""

    def __init__(self, facts: FactStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self._muted = _read(facts.get(_FACT) or "")

    def is_muted(self, peer: Jid) -> bool:
        """Whether the user wants no notice of this person's messages."""
        return peer.bare in self._muted

    def set_muted(self, peer: Jid, *, is_muted: bool) -> None:
        """Tell of this person's messages no longer, or again. Raises StorageError, changing nothing."""
        jid = peer.bare
        if is_muted == (jid in self._muted):
            return
        muted = self._muted | {jid} if is_muted else self._muted - {jid}
        self._facts.put(_FACT, json.dumps(sorted(map(str, muted))))
        self._muted = muted
        self.changed.emit(jid)


def _read(text: str) -> frozenset[Jid]:
    try:
        return frozenset(Jid.parse(str(address)).bare for address in json.loads(text or "[]"))
    except (ValueError, TypeError, JidError):
        return frozenset()
