"""A conversation with Bob on a rig, for the tests in this folder."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message_events import MessageReceived
from tests.support.services import friend

if TYPE_CHECKING:
    from lyncfedclient.domain.message import Message
    from tests.support.services import Rig

BOB = Jid.parse("bob@fabrikam.test")
BEGIN = datetime(2026, 3, 4, 9, tzinfo=UTC)


class Talk:
    """Bob and the user write to each other, minute by minute."""

    def __init__(self, rig: Rig) -> None:
        self.rig = rig
        self.at = BEGIN
        self._count = 0
        rig.gateway.go_online(friend(BOB, "Bob Tan"))
        rig.services.conversations._now = self._now
        rig.services.session._messages._receiving._now = self._now

    def _now(self) -> datetime:
        return self.at

    def they(self, body: str, minutes: float = 0) -> Message:
        self.at += timedelta(minutes=minutes)
        self._count += 1
        event = MessageReceived(BOB.with_resource("desk"), body, message_id=f"in-{self._count}", at=self.at)
        self.rig.gateway.tell(event)
        return self.last()

    def we(self, body: str, minutes: float = 0) -> Message:
        self.at += timedelta(minutes=minutes)
        self.rig.services.conversations.send(BOB, body)
        return self.last()

    def many(self, count: int) -> None:
        with self.rig.database.transaction():
            for number in range(count):
                self.they(f"message number {number} " + "with some words " * (number % 7), 1)

    def last(self) -> Message:
        return self.rig.services.conversations.page(BOB)[-1]
