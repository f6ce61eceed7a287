"""A gateway connection that is made with its first command: what it is made of comes after the first paint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from lyncfedclient.domain.events import EventSink
    from lyncfedclient.gateway.connection import XmppGateway
    from lyncfedclient.gateway.setup import Setup


def late_gateway(make_setup: Callable[[], Setup]) -> XmppGateway:
    """Give what behaves as the connection, and becomes it as soon as more than listening is asked of it."""
    return cast("XmppGateway", _Late(make_setup))


class _Late:
    def __init__(self, make_setup: Callable[[], Setup]) -> None:
        self._make_setup = make_setup
        self._made: XmppGateway | None = None
        self._sink: EventSink | None = None

    def listen(self, sink: EventSink) -> None:
        self._sink = sink
        if self._made is not None:
            self._made.listen(sink)

    def __getattr__(self, name: str) -> Any:
        if self._made is None:
            from lyncfedclient.gateway.connection import XmppGateway  # noqa: PLC0415

            self._made = XmppGateway(self._make_setup())
            if self._sink is not None:
                self._made.listen(self._sink)
        return getattr(self._made, name)
