"""Who has got what: the counts and the unacknowledged stanzas of XEP-0198, over reconnects."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lyncfedclient.domain.keeping import KeptSession

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
    restored: KeptSession | None = None
    """What an earlier run of the program left, until the server has said how much of that it has."""

    @classmethod
    def of_kept(cls, kept: KeptSession) -> StreamManagement:
        """Take up the counts of an earlier run of the program."""
        return cls(kept.previd, kept.handled, restored=kept)

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
        if self.restored is not None:
            return self._take_first(count, self.restored)
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

    def _take_first(self, count: int, kept: KeptSession) -> list[str]:
        """Begin where the server is: of what an earlier run sent, only the messages are known by number."""
        if (count - kept.acknowledged) % _MODULUS > (kept.limit - kept.acknowledged) % _MODULUS:
            raise CountError(count, kept.limit)
        self.restored = None
        self.sent = self.acknowledged = count
        newly = (count - kept.acknowledged) % _MODULUS
        return [
            message_id for number, message_id in kept.sent if (number - kept.acknowledged) % _MODULUS <= newly
        ]
