"""Where events leave the gateway connection, and only here."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from lyncfedclient.domain.events import NotStoredError

if TYPE_CHECKING:
    from lyncfedclient.domain.events import Event, EventSink


class Outlet:
    """Hands events up to the one who listens; what breaks there goes to the loop's hook, never to the peer."""

    def __init__(self) -> None:
        self.sink: EventSink = _nobody

    def emit(self, event: Event) -> None:
        """Hand an event up."""
        try:
            self.sink(event)
        except Exception as error:  # noqa: BLE001 - whatever breaks above must not reach the peer
            self.report(f"the receiver of {type(event).__name__} failed", error)

    def store(self, event: Event) -> None:
        """Hand up what must be stored. Raises :class:`NotStoredError` where it was not."""
        try:
            self.sink(event)
        except NotStoredError as error:
            self.report(f"what {type(event).__name__} brought could not be stored", error)
            raise
        except Exception as error:  # noqa: BLE001 - as above
            self.report(f"the receiver of {type(event).__name__} failed", error)

    def report(self, what: str, error: Exception) -> None:
        """Tell the loop's hook of a fault of our own."""
        asyncio.get_running_loop().call_exception_handler({"message": what, "exception": error})


def _nobody(_event: Event) -> None:
    """Take events before anybody listens."""
