"""What every kind of desktop can be asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance


@dataclass(frozen=True, slots=True)
class Stillness:
    """An answer: seconds without input, and whether the screen is locked where that has to be asked."""

    idle_s: float
    is_locked: bool | None = None


Answer: TypeAlias = Callable[[Stillness | None], None]
"""Receives the answer, at once or later; None where this desktop cannot be asked this way."""


class IdleSource(Protocol):
    """One way to learn for how long there has been no input on this computer.

    ``lock_every_s`` is how often to ask where the lock of the screen is part of the answer and nothing
    tells of it; 0 where it is not part of it.
    """

    lock_every_s: float

    def ask(self, answer: Answer) -> None:
        """Find out how things are; ``answer`` is called exactly once."""

    def watch_return(self, returned: Callable[[], None]) -> bool:
        """Call ``returned`` at the next input, once; False where this source has to be asked instead."""

    def close(self) -> None:
        """Let go of what the system lent."""


class LockSource(Protocol):
    """What tells by itself that the screen was locked or unlocked."""

    @property
    def changed(self) -> SignalInstance:
        """Carries whether the screen is locked now."""

    @property
    def asked(self) -> SignalInstance:
        """Tells that the lock was asked for, without a word on what came of it."""
