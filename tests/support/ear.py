"""An ear at the gateway: hears every event, and waits for one."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from lyncfedclient.domain.events import Event, LinkChanged
from tests.support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable

    from lyncfedclient.domain.link import Link, LinkPhase

T = TypeVar("T")


class Ear:
    """The one receiver of a gateway's events, in a test."""

    def __init__(self) -> None:
        self.events: list[Event] = []

    def __call__(self, event: Event) -> None:
        self.events.append(event)

    def of(self, kind: type[T]) -> list[T]:
        """All events of one kind so far."""
        return [event for event in self.events if isinstance(event, kind)]

    @property
    def links(self) -> list[Link]:
        """Every state that the link went through."""
        return [event.link for event in self.of(LinkChanged)]

    @property
    def phases(self) -> list[LinkPhase]:
        """The phases that the link went through."""
        return [link.phase for link in self.links]

    def forget(self) -> None:
        """Start listening anew."""
        self.events.clear()

    async def hear(self, kind: type[T], count: int = 1, *, limit_s: float | None = None) -> T:
        """Wait until ``count`` events of a kind have come, and give the last."""
        await until(lambda: len(self.of(kind)) >= count, f"{count} of {kind.__name__}", limit_s=limit_s)
        return self.of(kind)[-1]

    async def see(self, phase: LinkPhase, *, limit_s: float | None = None) -> Link:
        """Wait until the link has been in a phase, and give the latest such state."""
        await until(lambda: phase in self.phases, f"link {phase.value}", limit_s=limit_s)
        return next(link for link in reversed(self.links) if link.phase is phase)

    async def come(self, look: Callable[[Event], bool], what: str, *, limit_s: float | None = None) -> Event:
        """Wait until an event that fits has come."""
        found = await until(lambda: [event for event in self.events if look(event)], what, limit_s=limit_s)
        return found[0]
