"""Up to where the user has read, shared between their own clients (XEP-0490).

One item for each conversation, in a node of the account that nobody else may read; where the server
cannot keep it so, nothing is published.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.message_events import ReadElsewhere
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.compose import attribute
from lyncfedclient.gateway.private_node import PrivateNode
from lyncfedclient.gateway.translate.values import MAX_ID, address

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable
    from xml.etree.ElementTree import Element

    from lyncfedclient.domain.events import Event
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.gateway.queries import Queries

_DISPLAYED = f"{{{ns.READ_STATE}}}displayed"
_STANZA_ID = f"{{{ns.STANZA_IDS}}}stanza-id"
_OPTIONS = {"pubsub#max_items": "max", "pubsub#send_last_published_item": "never"}


class ReadState:
    """Fetches, follows and publishes the read state of one session's account."""

    def __init__(
        self,
        own: Jid,
        queries: Queries,
        features: asyncio.Future[frozenset[str]],
        *,
        emit: Callable[[Event], None],
    ) -> None:
        self._own = own
        self._features = features
        self._emit = emit
        self._node = PrivateNode(ns.READ_STATE, own, queries, options=_OPTIONS)

    async def fetch(self) -> None:
        """Tell how far every conversation has been read."""
        for item_id, payload in await self._node.fetch_all():
            self._tell(item_id, payload)

    async def publish(self, peer: Jid, archive_id: str) -> None:
        """Tell the user's other clients that a conversation is read up to a message of our archive."""
        payload = (
            f"<displayed xmlns='{ns.READ_STATE}'><stanza-id xmlns='{ns.STANZA_IDS}'"
            f" id={attribute(archive_id)} by={attribute(str(self._own.bare))}/></displayed>"
        )
        await self._node.publish(payload, await self._features, item_id=str(peer.bare))

    def take(self, items: Element) -> None:
        """Take what a notice of our own account says of the node."""
        for item in items:
            if len(item):
                self._tell(item.get("id", ""), item[0])

    def _tell(self, item_id: str, payload: Element) -> None:
        peer = address(item_id)
        found = payload.find(_STANZA_ID) if payload.tag == _DISPLAYED else None
        # Ids count only as given by our own archive: those of a room are none of ours.
        if peer is None or found is None or address(found.get("by")) != self._own.bare:
            return
        archive_id = found.get("id", "")[:MAX_ID]
        if archive_id:
            self._emit(ReadElsewhere(peer.bare, archive_id=archive_id))
