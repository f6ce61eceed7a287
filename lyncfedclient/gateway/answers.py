"""What others may ask of our client, answered: what it can, what it is, whether it is there.

These three questions (XEP-0030, XEP-0092, XEP-0199) are all that is answered; whatever else is asked gets
the answer of an address where nobody is.
"""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING

from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.compose import attribute, content

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from lyncfedclient.gateway.queries import Queries

CAPS_NODE = "lyncfedclient"
FEATURES = (
    ns.CAPS,
    ns.CHAT_STATES,
    ns.CORRECTIONS,
    ns.DISCO_INFO,
    ns.IDLE,
    ns.MARKERS,
    ns.PING,
    ns.RECEIPTS,
    ns.VERSION,
    ns.STYLING,
    f"{ns.ACTIVITY}+notify",
    f"{ns.READ_STATE}+notify",
    f"{ns.WISHES}+notify",
)
_DISCO_QUERY = f"{{{ns.DISCO_INFO}}}query"
_PING = f"{{{ns.PING}}}ping"
_VERSION_QUERY = f"{{{ns.VERSION}}}query"


class Answers:
    """Answers for one session, under the name and version of the program."""

    def __init__(self, queries: Queries, software: tuple[str, str]) -> None:
        self._queries = queries
        name, version = software
        described = f"client/pc//{name}<" + "".join(f"{feature}<" for feature in sorted(FEATURES))
        # SHA-1 is what XEP-0115 section 5.1 prescribes; it identifies and protects nothing.
        digest = hashlib.sha1(described.encode(), usedforsecurity=False).digest()
        self._hash = base64.b64encode(digest).decode("ascii")
        self._nodes = frozenset({None, f"{CAPS_NODE}#{self._hash}"})
        listed = "".join(f"<feature var={attribute(feature)}/>" for feature in FEATURES)
        self._description = f"<identity category='client' type='pc' name={attribute(name)}/>{listed}"
        self._version = (
            f"<query xmlns='{ns.VERSION}'><name>{content(name)}</name>"
            f"<version>{content(version)}</version></query>"
        )

    @property
    def caps(self) -> str:
        """The element of our presence that says what we can (XEP-0115)."""
        return f"<c xmlns='{ns.CAPS}' hash='sha-1' node='{CAPS_NODE}' ver='{self._hash}'/>"

    def take(self, element: Element) -> None:
        """Answer a question that the session has let through: an iq of type get or set."""
        payload = element[0] if len(element) else None
        tag = payload.tag if payload is not None and element.get("type") == "get" else ""
        if tag == _PING:
            self._queries.confirm(element)
        elif tag == _VERSION_QUERY:
            self._queries.confirm(element, self._version)
        elif tag == _DISCO_QUERY and payload is not None:
            self._describe(element, payload.get("node"))
        else:
            self._queries.refuse(element)

    def _describe(self, element: Element, node: str | None) -> None:
        if (node or None) not in self._nodes:
            self._queries.refuse(element, "item-not-found")
            return
        # The answer names the node that was asked for (XEP-0030 section 3.2).
        asked = f" node={attribute(node)}" if node else ""
        self._queries.confirm(element, f"<query xmlns='{ns.DISCO_INFO}'{asked}>{self._description}</query>")
