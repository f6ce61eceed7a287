"""What every kind of desktop can be asked about the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeAlias

from lyncfedclient.services.apart import apart

if TYPE_CHECKING:
    from lyncfedclient.services.tasks import Tasks

ScreenAnswer: TypeAlias = Callable[[bool | None], None]
"""Receives whether another program fills the screen, at once or later; None where it cannot be known."""


class ScreenSource(Protocol):
    """One way to learn whether another program fills the screen."""

    def ask(self, answer: ScreenAnswer) -> None:
        """Find out how things are; ``answer`` is called exactly once."""

    def watch(self, moved: Callable[[], None]) -> bool:
        """Call ``moved`` whenever it may be different from the last answer; False if it has to be asked again and again."""

    def close(self) -> None:
        """Let go of what the system lent."""


class ScreenView(Protocol):
    """One way to learn the same by a call that waits for the system."""

    def look(self) -> bool | None:
        """Say whether another program fills the screen, None where it cannot be known; on any thread."""

    def close(self) -> None:
        """Let go of what the system lent."""


class ScreenApart:
    """Asks a :class:`ScreenView` on a thread of its own, since a system under load may take its time."""

    def __init__(self, view: ScreenView, tasks: Tasks) -> None:
        self._view = view
        self._tasks = tasks

    def ask(self, answer: ScreenAnswer) -> None:
        """Find out, and answer on the loop's thread."""
        self._tasks.start(self._ask(answer), "full-screen")

    def watch(self, moved: Callable[[], None]) -> bool:  # noqa: ARG002 - the protocol's
        """Have to be asked."""
        return False

    def close(self) -> None:
        """Let go of what the system lent."""
        self._view.close()

    async def _ask(self, answer: ScreenAnswer) -> None:
        answer(await apart(self._view.look))
