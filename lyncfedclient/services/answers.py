"""Answers to people that outlive a link: granted, denied, blocked, let in again; the last one about each counts."""

from __future__ import annotations

import json
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lyncfedclient.domain.jid import Jid
from lyncfedclient.services.pace import Pace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lyncfedclient.domain.gateway import Gateway
    from lyncfedclient.services.roster import Roster
    from lyncfedclient.storage.facts import FactStore

_ANSWERS = "requests.answers"


class Answer(Enum):
    """What somebody is answered; values as they are stored."""

    GRANT = "grant"
    DENY = "deny"
    BLOCK = "block"
    UNBLOCK = "unblock"


class Answers(QObject):
    """Given at once where there is a link, and otherwise at the next sign-in; many at a gentle pace."""

    def __init__(
        self, gateway: Gateway, facts: FactStore, roster: Roster, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._facts = facts
        self._roster = roster
        self._is_online = False
        self._waiting: dict[str, str] = json.loads(facts.get(_ANSWERS) or "{}")
        self._pace = Pace(self._send, self)

    def is_waiting(self, jid: Jid) -> bool:
        """Whether an answer to this person has yet to go out."""
        return str(jid) in self._waiting

    def set_online(self, *, is_online: bool) -> None:
        """Know whether answers can be sent now; those given meanwhile are sent at once."""
        self._is_online = is_online
        if not is_online:
            self._pace.clear()
            return
        for text in list(self._waiting):
            self._pace.put(Jid.parse(text))

    def give(self, answer: Answer, jid: Jid) -> None:
        """Answer somebody."""
        if not self._is_online:
            self._waiting[str(jid)] = answer.value
            self._save()
            return
        if self._waiting.pop(str(jid), None) is not None:
            # An earlier answer that still waits for its turn must not come after this one.
            self._save()
        if answer is Answer.GRANT:
            self._roster.grant(jid)
        elif answer is Answer.DENY:
            self._gateway.deny_subscription(jid)
        elif answer is Answer.BLOCK:
            self._gateway.block(jid)
        else:
            self._gateway.unblock(jid)

    def give_many(self, answer: Answer, jids: Iterable[Jid]) -> None:
        """Answer many people the same, one after the other."""
        everybody = tuple(jids)
        self._waiting.update((str(jid), answer.value) for jid in everybody)
        self._save()
        if self._is_online:
            for jid in everybody:
                self._pace.put(jid)

    def _send(self, jid: Jid) -> None:
        answer = self._waiting.pop(str(jid), None)
        if answer is not None:
            self.give(Answer(answer), jid)
        if not self._waiting:
            # Until then all stay stored: a repeated answer does no harm, a lost one does.
            self._save()

    def _save(self) -> None:
        self._facts.put(_ANSWERS, json.dumps(self._waiting))
