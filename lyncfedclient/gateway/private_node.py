"""A place of the account's own on its server that nobody else can read (XEP-0223, XEP-0060).

Nothing is published before the node is known to be private: a server that ignores what was asked of
it would tell every contact.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.compose import attribute
from lyncfedclient.gateway.queries import is_result

if TYPE_CHECKING:
    from collections.abc import Mapping
    from xml.etree.ElementTree import Element

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.gateway.queries import Queries

ITEM_ID = "current"
"""Where there is one item, which is replaced."""
_LIMIT_S = 30.0
_FIELD = f"{{{ns.DATA_FORMS}}}field"
_VALUE = f"{{{ns.DATA_FORMS}}}value"
_ITEM = f"{{{ns.PUBSUB}}}item"
_NOT_THERE = f"{{{ns.STANZA_ERRORS}}}item-not-found"

_WANTED = {"pubsub#access_model": "whitelist", "pubsub#persist_items": "true"}
_TRUE = frozenset({"1", "true"})


class Keeping(Enum):
    """What became of something that was to be kept."""

    KEPT = "kept"
    NOT_PRIVATE = "not-private"
    """The server cannot keep it for us alone."""
    FAILED = "failed"
    """It could not be done now."""


class PrivateNode:
    """One node of ours; ``features`` of the account are needed before anything is published.

    ``options`` are more of its settings: wished for when it is made, and not insisted on with each item,
    since servers refuse options to publish with that they do not know.
    """

    def __init__(
        self, name: str, own: Jid, queries: Queries, *, options: Mapping[str, str] | None = None
    ) -> None:
        self._name = name
        self._wanted = {**_WANTED, **(options or {})}
        self._own = own
        self._queries = queries
        self._is_proven = False

    async def fetch(self) -> Element | None:
        """Give what is kept there, None where there is nothing or it could not be had."""
        payload = f"<items node={attribute(self._name)} max_items='1'/>"
        answer = await self._ask("get", _pubsub(payload))
        if answer is None or not is_result(answer):
            return None
        item = next(answer.iter(_ITEM), None)
        return item[0] if item is not None and len(item) else None

    async def fetch_all(self) -> list[tuple[str, Element]]:
        """Give all that is kept there, each with the name of its item."""
        answer = await self._ask("get", _pubsub(f"<items node={attribute(self._name)}/>"))
        if answer is None or not is_result(answer):
            return []
        return [(item.get("id", ""), item[0]) for item in answer.iter(_ITEM) if len(item)]

    async def publish(self, payload: str, features: frozenset[str], *, item_id: str = ITEM_ID) -> Keeping:
        """Keep this in the place of what was there before, if it stays private there."""
        if ns.PUBLISH_OPTIONS not in features:
            return Keeping.NOT_PRIVATE
        if not self._is_proven:
            proven = await self._make_private()
            if proven is not Keeping.KEPT:
                return proven
            self._is_proven = True
        item = f"<item id={attribute(item_id)}>{payload}</item>"
        item = f"<publish node={attribute(self._name)}>{item}</publish>"
        options = f"<publish-options>{_form(ns.PUBLISH_OPTIONS, _WANTED)}</publish-options>"
        answer = await self._ask("set", _pubsub(item + options))
        if is_result(answer):
            return Keeping.KEPT
        # Somebody may have opened it to others meanwhile: look again the next time.
        self._is_proven = False
        return Keeping.FAILED

    async def _make_private(self) -> Keeping:
        """See that the node is there and private, making it so where it is not."""
        node = attribute(self._name)
        found = await self._configuration()
        if found is None:
            return Keeping.FAILED
        if not found:
            form = _form(ns.PUBSUB_NODE_CONFIG, self._wanted)
            await self._ask("set", _pubsub(f"<create node={node}/><configure>{form}</configure>"))
        elif not _is_private(found):
            form = _form(ns.PUBSUB_NODE_CONFIG, self._wanted)
            await self._ask("set", _pubsub(f"<configure node={node}>{form}</configure>", ns.PUBSUB_OWNER))
        if _is_private(found):
            return Keeping.KEPT
        # What counts is what the server says it does, not what we asked for.
        return Keeping.KEPT if _is_private(await self._configuration() or {}) else Keeping.NOT_PRIVATE

    async def _configuration(self) -> dict[str, str] | None:
        """Give how the node is set, nothing where there is no node, None where that can't be known now."""
        answer = await self._ask(
            "get", _pubsub(f"<configure node={attribute(self._name)}/>", ns.PUBSUB_OWNER)
        )
        if answer is None:
            return None
        if not is_result(answer):
            error = answer.find(ns.ERROR)
            is_missing = error is not None and error.find(_NOT_THERE) is not None
            return {} if is_missing else {"": ""}
        return {field.get("var", ""): (field.findtext(_VALUE) or "").strip() for field in answer.iter(_FIELD)}

    async def _ask(self, kind: str, payload: str) -> Element | None:
        return await self._queries.request(kind, self._own.bare, payload, limit_s=_LIMIT_S)


def _is_private(configuration: dict[str, str]) -> bool:
    persists = configuration.get("pubsub#persist_items", "").casefold() in _TRUE
    return persists and configuration.get("pubsub#access_model") == "whitelist"


def _pubsub(payload: str, namespace: str = ns.PUBSUB) -> str:
    return f"<pubsub xmlns='{namespace}'>{payload}</pubsub>"


def _form(kind: str, wanted: Mapping[str, str]) -> str:
    fields = "".join(f"<field var='{name}'><value>{value}</value></field>" for name, value in wanted.items())
    return (
        f"<x xmlns='{ns.DATA_FORMS}' type='submit'><field var='FORM_TYPE' type='hidden'>"
        f"<value>{kind}</value></field>{fields}</x>"
    )
