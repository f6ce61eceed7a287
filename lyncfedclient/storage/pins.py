"""What must not get weaker from one sign-in to the next, kept over restarts."""

from __future__ import annotations

import json
from collections.abc import Iterator, MutableMapping
from typing import TYPE_CHECKING

from typing_extensions import override

if TYPE_CHECKING:
    from lyncfedclient.storage.facts import FactStore

_MECHANISMS = "pinned.mechanisms"


class PinnedMechanisms(MutableMapping[str, str]):
    """The best sign-in mechanism each account (bare JID as text) has ever used."""

    def __init__(self, facts: FactStore) -> None:
        self._facts = facts
        self._known: dict[str, str] = json.loads(facts.get(_MECHANISMS) or "{}")

    @override
    def __getitem__(self, account: str) -> str:
        return self._known[account]

    @override
    def __setitem__(self, account: str, mechanism: str) -> None:
        if self._known.get(account) != mechanism:
            self._known[account] = mechanism
            self._save()

    @override
    def __delitem__(self, account: str) -> None:
        del self._known[account]
        self._save()

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(self._known)

    @override
    def __len__(self) -> int:
        return len(self._known)

    def _save(self) -> None:
        self._facts.put(_MECHANISMS, json.dumps(self._known))
