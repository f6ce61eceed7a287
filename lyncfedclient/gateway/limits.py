"""What the server may not do on the stream, and how much of anything is too much (RFC 6120 section 11)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class ViolationError(Exception):
    """The peer sent what XMPP does not allow; ``condition`` is the stream error of RFC 6120 section 4.9.3."""

    def __init__(self, condition: str, detail: str) -> None:
        super().__init__(detail)
        self.condition = condition


class Room(Enum):
    """How much a stanza may hold."""

    STANZA = auto()
    FORWARDED = auto()
    """Another stanza and what stands around it (XEP-0297): all that came by itself must fit in there too."""
    LARGE_ANSWER = auto()

    # By identity, in C: it is looked up for each stanza.
    __hash__ = object.__hash__


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is too much. ``answer_bytes`` is for the roster, which may well have 20,000 items."""

    depth: int = 64
    stanza_bytes: int = 512 * 1024
    forwarding_depth: int = 4
    forwarding_bytes: int = 16 * 1024
    answer_bytes: int = 32 * 1024 * 1024
    tag_bytes: int = 64 * 1024
    attributes: int = 128


def rooms(limits: Limits) -> dict[Room, tuple[int, int]]:
    """Give how deep a stanza may be, and how many bytes it may have, by the room it has."""
    forwarding_depth = limits.depth + limits.forwarding_depth
    forwarding_bytes = limits.stanza_bytes + limits.forwarding_bytes
    return {
        Room.STANZA: (limits.depth, limits.stanza_bytes),
        Room.FORWARDED: (forwarding_depth, forwarding_bytes),
        Room.LARGE_ANSWER: (limits.depth, limits.answer_bytes),
    }
