"""Notices of what accounts have published, handed to who follows each node (XEP-0163, XEP-0060 section 4.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.translate.values import address

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from xml.etree.ElementTree import Element

    from lyncfedclient.domain.jid import Jid

ITEM = f"{{{ns.PUBSUB_EVENT}}}item"
_BODY = f"{{{ns.CLIENT}}}body"
_EVENT = f"{{{ns.PUBSUB_EVENT}}}event"
_ITEMS = f"{{{ns.PUBSUB_EVENT}}}items"


class PersonalEvents:
    """Takes the notices out of the messages of one session.

    ``own_nodes`` are believed from our own account alone and get the ``<items/>``; ``nodes`` are
    anybody's and get the account with them.
    """

    def __init__(
        self,
        own: Jid,
        *,
        own_nodes: Mapping[str, Callable[[Element], None]] | None = None,
        nodes: Mapping[str, Callable[[Jid, Element], None]] | None = None,
    ) -> None:
        self._own = own
        self._own_nodes = own_nodes or {}
        self._nodes = nodes or {}

    def take(self, message: Element) -> bool:
        """Take a message if it is a notice; what has a body is for people, whatever comes with it."""
        event = message.find(_EVENT)
        if event is None or message.find(_BODY) is not None:
            return False
        text = message.get("from")
        sender = address(text)
        is_ours = text is None or sender == self._own.bare
        account = self._own.bare if is_ours else sender
        if account is None or message.get("type") == "error":
            return True
        for items in event.findall(_ITEMS):
            node = items.get("node", "")
            if is_ours and (follow := self._own_nodes.get(node)):
                follow(items)
            elif follow_any := self._nodes.get(node):
                follow_any(account, items)
        return True
