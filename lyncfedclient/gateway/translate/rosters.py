"""Roster items (RFC 6121 section 2.1)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from lyncfedclient.domain.contact import RosterItem, Subscription
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.translate.values import MAX_NAME, address

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from lyncfedclient.domain.jid import Jid

_GROUP = f"{{{ns.ROSTER}}}group"
_SUBSCRIPTIONS = {member.value: member for member in Subscription}


@lru_cache(maxsize=1024)
def _same(groups: tuple[str, ...]) -> tuple[str, ...]:
    """Give one object for all people in the same groups."""
    return groups


def read_item(element: Element, own: Jid) -> tuple[RosterItem, bool] | None:
    """Read one item of a roster, and whether it is a removal; None if it is malformed or ourselves."""
    jid = address(element.get("jid"))
    if jid is None or jid.bare == own.bare:
        return None
    subscription = element.get("subscription", "none")
    if subscription == "remove":
        return RosterItem(jid.bare), True
    state = _SUBSCRIPTIONS.get(subscription)
    if state is None:
        return None
    groups = dict.fromkeys(
        text for child in element if child.tag == _GROUP and (text := (child.text or "").strip()[:MAX_NAME])
    )
    return (
        RosterItem(
            jid.bare,
            element.get("name", "").strip()[:MAX_NAME],
            _same(tuple(groups)),
            state,
            is_asked=element.get("ask") == "subscribe",
            is_approved=element.get("approved") in {"true", "1"},
        ),
        False,
    )
