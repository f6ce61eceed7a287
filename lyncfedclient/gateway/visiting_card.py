"""Fetching somebody's visiting card and picture: what they publish (XEP-0084, 0292), else their vCard (XEP-0054)."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from lyncfedclient.domain.events import VisitingCardReceived
from lyncfedclient.domain.visiting_card import Portrait
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.queries import is_result
from lyncfedclient.gateway.translate import visiting_cards as read

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.visiting_card import Card
    from lyncfedclient.gateway.queries import Queries

_LIMIT_S = 30.0


async def fetch_visiting_card(
    jid: Jid, known_picture: str, queries: Queries, *, is_card_wanted: bool
) -> VisitingCardReceived:
    """Find out what somebody tells of themselves."""
    card, portrait = await asyncio.gather(
        _published_card(jid, queries, is_wanted=is_card_wanted),
        _published_picture(jid, known_picture, queries),
    )
    if portrait is None or (is_card_wanted and card is None):
        answer = await _ask(jid, f"<vCard xmlns='{ns.VCARD_TEMP}'/>", queries)
        if answer is not None and is_result(answer):
            old_card, old_portrait = read.read_vcard_temp(answer)
            card = card or old_card
            portrait = portrait or old_portrait
    return VisitingCardReceived(jid.bare, card if is_card_wanted else None, portrait)


async def _published_card(jid: Jid, queries: Queries, *, is_wanted: bool) -> Card | None:
    if not is_wanted:
        return None
    answer = await _ask_item(jid, ns.VCARD4_NODE, "", queries)
    return read.read_vcard4(answer) if answer is not None else None


async def _published_picture(jid: Jid, known: str, queries: Queries) -> Portrait | None:
    answer = await _ask_item(jid, ns.AVATAR_METADATA, "", queries)
    name = read.read_metadata(answer) if answer is not None else None
    if name is None:
        return None
    if not name or name == known:
        return Portrait(name)
    answer = await _ask_item(jid, ns.AVATAR_DATA, name, queries)
    return read.read_picture(answer, name) if answer is not None else None


async def _ask_item(jid: Jid, node: str, item: str, queries: Queries) -> Element | None:
    """Give the answer with an item, by default the newest; None where it could not be had."""
    items = (
        f"<items node='{node}'><item id='{item}'/></items>"
        if item
        else f"<items node='{node}' max_items='1'/>"
    )
    answer = await _ask(jid, f"<pubsub xmlns='{ns.PUBSUB}'>{items}</pubsub>", queries)
    return answer if is_result(answer) else None


async def _ask(jid: Jid, payload: str, queries: Queries) -> Element | None:
    return await queries.request("get", jid.bare, payload, limit_s=_LIMIT_S)
