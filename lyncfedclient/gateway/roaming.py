"""The user's wishes for contacts, kept privately with the account so that every program of theirs has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.events import WishesKept, WishesReceived
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.personal_events import ITEM
from lyncfedclient.gateway.private_node import Keeping, PrivateNode
from lyncfedclient.gateway.translate.wishes import read_wishes, write_wishes

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable
    from datetime import datetime
    from xml.etree.ElementTree import Element

    from lyncfedclient.domain.events import Event
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.wishes import Wishes
    from lyncfedclient.gateway.queries import Queries


class Roaming:
    """Fetches, follows and publishes the wishes of one session's account."""

    def __init__(
        self,
        own: Jid,
        queries: Queries,
        features: asyncio.Future[frozenset[str]],
        *,
        emit: Callable[[Event], None],
        now: Callable[[], datetime],
    ) -> None:
        self._features = features
        self._emit = emit
        self._now = now
        self._node = PrivateNode(ns.WISHES, own, queries)

    async def fetch(self) -> None:
        """Tell what is kept; nothing there is told as no wishes."""
        found = await self._node.fetch()
        wishes = read_wishes(found, self._now()) if found is not None else None
        self._emit(WishesReceived(wishes or {}))

    async def publish(self, wishes: Wishes) -> None:
        """Keep these wishes, and tell whether that is done."""
        kept = await self._node.publish(write_wishes(wishes), await self._features)
        self._emit(WishesKept(is_kept=kept is Keeping.KEPT, is_private=kept is not Keeping.NOT_PRIVATE))

    def take(self, items: Element) -> None:
        """Take what a notice of our own account says of the node."""
        item = items.find(ITEM)
        if item is not None and len(item):
            wishes = read_wishes(item[0], self._now())
            if wishes is not None:
                self._emit(WishesReceived(wishes))
