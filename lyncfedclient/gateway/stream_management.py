"""Who has got what: the counts and the unacknowledged stanzas of XEP-0198, over reconnects."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

_MODULUS = 2**32


class CountError(Exception):
    """The server acknowledges stanzas that were never sent (XEP-0198 section 4)."""

    def __init__(self, acknowledged: int, sent: int) -> None:
        super().__init__(f"acknowledged {acknowledged} of {sent}")
        self.acknowledged = acknowledged
        self.sent = sent


@dataclass(slots=True)
class StreamManagement:
    """The state of one managed session; it outlives the connection so that the session can be resumed.

    ``handled`` counts what we received and dealt with, ``sent`` what we wrote, ``acknowledged`` how
    much of that the server took over, all modulo 2**32.
    """

    previd: str = ""
    handled: int = 0
    sent: int = 0
    acknowledged: int = 0
    unacknowledged: deque[tuple[str, str]] = field(default_factory=deque)
    """Each stanza as text, with its message id if it carries a message."""

    @property
    def is_resumable(self) -> bool:
        """Whether the server promised to keep the session for us."""
        return bool(self.previd)

    def count_sent(self, text: str, message_id: str = "") -> None:
        """Remember a stanza that goes out."""
        self.sent = (self.sent + 1) % _MODULUS
        self.unacknowledged.append((text, message_id))

    def count_handled(self) -> None:
        """Count a stanza that came in and has been dealt with."""
        self.handled = (self.handled + 1) % _MODULUS

    def take_acknowledgement(self, count: int) -> list[str]:
        """Drop what the server has; give the ids of the messages among it. Raises :class:`CountError`."""
        newly = (count - self.acknowledged) % _MODULUS
        if newly > len(self.unacknowledged):
            raise CountError(count, self.sent)
        self.acknowledged = count
        accepted = []
        for _ in range(newly):
            _text, message_id = self.unacknowledged.popleft()
            if message_id:
                accepted.append(message_id)
        return accepted
