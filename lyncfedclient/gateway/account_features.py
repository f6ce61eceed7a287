"""What the account's own server can do for it (XEP-0030): asked once a session."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.queries import is_result

if TYPE_CHECKING:
    from collections.abc import Callable
    from xml.etree.ElementTree import Element

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.gateway.queries import Queries

_LIMIT_S = 10.0


class AccountFeatures:
    """The question and its answer, for one session.

    ``on_known`` gets the features once; none where the server does not say.
    """

    def __init__(self, own: Jid, queries: Queries, on_known: Callable[[frozenset[str]], None]) -> None:
        self._own = own
        self._queries = queries
        self._on_known = on_known
        self.known: asyncio.Future[frozenset[str]] = asyncio.get_running_loop().create_future()
        """Done as soon as the features are known, or never will be."""

    def ask(self) -> None:
        """Ask the account's server."""
        query = f"<query xmlns='{ns.DISCO_INFO}'/>"
        self._queries.ask("get", self._own.bare, query, self._on_answer, limit_s=_LIMIT_S)

    def give_up(self) -> None:
        """Let nobody wait any longer."""
        self._settle(frozenset())

    def _on_answer(self, answer: Element | None) -> None:
        features: frozenset[str] = frozenset()
        if answer is not None and is_result(answer):
            features = frozenset(
                feature.get("var", "") for feature in answer.iter(f"{{{ns.DISCO_INFO}}}feature")
            )
        self._settle(features)
        self._on_known(features)

    def _settle(self, features: frozenset[str]) -> None:
        if not self.known.done():
            self.known.set_result(features)
