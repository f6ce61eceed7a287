"""What decides how the row of a message looks: the message, and its place among its neighbours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from lyncfedclient.domain.message import Delivery, Direction, Message

if TYPE_CHECKING:
    from datetime import date

RUN_GAP = timedelta(minutes=5)
"""Messages of one side further apart than this do not share their line of time and delivery."""

_PROGRESS = {
    Delivery.FAILED: 0,
    Delivery.PENDING: 1,
    Delivery.SENT: 2,
    Delivery.DELIVERED: 3,
    Delivery.DISPLAYED: 4,
    Delivery.RECEIVED: 4,
}


@dataclass(frozen=True, slots=True)
class Bubble:
    """A message and what surrounds it: everything that decides how its row looks.

    ``day`` is set when a day line stands above, ``is_unread_start`` when the line of the unread does.
    ``is_first`` and ``has_footer`` tell its place in its run; the footer holds time and delivery.
    """

    message: Message
    sender: str
    day: date | None
    is_unread_start: bool
    is_first: bool
    has_footer: bool
    own_name: str = ""
    is_line: bool = False

    @property
    def is_own(self) -> bool:
        """Whether the user wrote it."""
        return self.message.direction is Direction.OUT

    @property
    def author(self) -> str:
        """Who wrote it."""
        return self.own_name if self.is_own else self.sender


def is_footed(message: Message, after: Message | None) -> bool:
    """Whether time and delivery stand below a message although another of its run follows, or none does."""
    return (
        after is None
        or message.delivery is Delivery.FAILED
        or message.edited_at is not None
        or message.doubted_at is not None
        or _PROGRESS[message.delivery] < _PROGRESS[after.delivery]
    )


def is_run(before: Message, after: Message) -> bool:
    """Whether two neighbours are of one side, one day and one burst of writing."""
    return (
        before.direction is after.direction
        and abs(after.at - before.at) < RUN_GAP
        and before.at.astimezone().date() == after.at.astimezone().date()
    )
