"""What the user wants of contacts, as it stands in the account's private node."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.domain.wishes import MAX_WISHES, Wish
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.compose import attribute, stamp
from lyncfedclient.gateway.translate.values import address, moment

if TYPE_CHECKING:
    from datetime import datetime
    from xml.etree.ElementTree import Element

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.wishes import Wishes

_ROOT = f"{{{ns.WISHES}}}contacts"
_CONTACT = f"{{{ns.WISHES}}}contact"
_WORDS = {
    Relationship.FRIENDS_AND_FAMILY: "friends-and-family",
    Relationship.WORKGROUP: "workgroup",
    Relationship.COLLEAGUES: "colleagues",
    Relationship.EXTERNAL: "external",
}
_RELATIONSHIPS = {word: relationship for relationship, word in _WORDS.items()}


def write_wishes(wishes: Wishes) -> str:
    """Write the item."""
    rows = "".join(
        f"<contact jid={attribute(str(jid))} relationship='{_WORDS[wish.relationship]}'"
        f" pinned='{'true' if wish.is_pinned else 'false'}' at='{stamp(wish.at)}'/>"
        for jid, wish in wishes.items()
        if wish.relationship in _WORDS
    )
    return f"<contacts xmlns='{ns.WISHES}'>{rows}</contacts>"


def read_wishes(element: Element, now: datetime) -> dict[Jid, Wish] | None:
    """Read the item; None where it is something else. What is not understood of it is left out.

    A moment to come counts as now: a clock that goes wrong must not decide for ever.
    """
    if element.tag != _ROOT:
        return None
    found: dict[Jid, Wish] = {}
    for row in element.findall(_CONTACT)[:MAX_WISHES]:
        jid, at = address(row.get("jid")), moment(row.get("at"))
        relationship = _RELATIONSHIPS.get(row.get("relationship", ""))
        if jid is not None and at is not None and relationship is not None and jid.local:
            is_pinned = row.get("pinned") in {"true", "1"}
            found[jid.bare] = Wish(relationship, is_pinned, min(at, now))
    return found
