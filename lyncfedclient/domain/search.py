"""What can be looked for among the messages, and how what was found is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.value import value

if TYPE_CHECKING:
    from datetime import datetime

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.message import Message


@value
class MessageQuery:
    """Which messages to find: all of ``words``, each perhaps only begun.

    ``peer`` is the bare JID of the one conversation to look in; ``since`` counts, ``until`` does not.
    """

    words: str
    peer: Jid | None = None
    since: datetime | None = None
    until: datetime | None = None


@value
class FoundMessage:
    """A message that was found; ``marks`` are start and end of each place in its body that matches."""

    message: Message
    marks: tuple[tuple[int, int], ...] = ()
