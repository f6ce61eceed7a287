"""The user's wishes for contacts, kept privately with the account so that every program of theirs has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.gateway import WishesKept, WishesReceived
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.private_node import Keeping, PrivateNode
from lyncfedclient.gateway.translate.values import address
from lyncfedclient.gateway.translate.wishes import read_wishes, write_wishes

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from xml.etree.ElementTree import Element

    from lyncfedclient.domain.gateway import Event
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.wishes import Wishes
    from lyncfedclient.gateway.queries import Queries

_BODY = f"{{{ns.CLIENT}}}body"
_EVENT = f"{{{ns.PUBSUB_EVENT}}}event"
_ITEMS = f"{{{ns.PUBSUB_EVENT}}}items"
_ITEM = f"{{{ns.PUBSUB_EVENT}}}item"


class Roaming:
    """Fetches, follows and publishes the wishes of one session's account.

    ``others`` take what is told of further nodes of the account, by their names.
    """

    def __init__(
        self,
        own: Jid,
        queries: Queries,
        features: asyncio.Future[frozenset[str]],
        *,
        emit: Callable[[Event], None],
        now: Callable[[], datetime],
        others: Mapping[str, Callable[[Element], None]] | None = None,
    ) -> None:
        self._own = own
        self._others = others or {}
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

    def take(self, element: Element) -> bool:
        """Take a message if it is a notice about a node of an account (XEP-0163); only our own account's counts."""
        event = element.find(_EVENT)
        if event is None or element.find(_BODY) is not None:
            # What has a body is for people, whatever comes with it.
            return False
        sender = element.get("from")
        is_ours = sender is None or address(sender) == self._own.bare
        if is_ours and element.get("type") != "error":
            for items in event.findall(_ITEMS):
                if other := self._others.get(items.get("node", "")):
                    other(items)
                    continue
                item = items.find(_ITEM)
                if items.get("node") == ns.WISHES and item is not None and len(item):
                    wishes = read_wishes(item[0], self._now())
                    if wishes is not None:
                        self._emit(WishesReceived(wishes))
        return True
