"""What must not get weaker from one sign-in to the next, kept over restarts."""

from __future__ import annotations

import json
from collections.abc import Iterator, MutableMapping
from typing import TYPE_CHECKING

from lyncfedclient.domain.link import TrustedKey
from lyncfedclient.overriding import override

if TYPE_CHECKING:
    from lyncfedclient.storage.facts import FactStore

_MECHANISMS = "pinned.mechanisms"
_KEYS = "trusted.keys"


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


class TrustedKeys(MutableMapping[str, TrustedKey]):
    """The key of a self-signed gateway that the user trusts, by account (bare JID as text).

    Read anew each time, so that several of these agree.
    """

    def __init__(self, facts: FactStore) -> None:
        self._facts = facts

    @override
    def __getitem__(self, account: str) -> TrustedKey:
        host, key_sha256 = self._stored()[account]
        return TrustedKey(host, key_sha256)

    @override
    def __setitem__(self, account: str, key: TrustedKey) -> None:
        self._save({**self._stored(), account: [key.host, key.key_sha256]})

    @override
    def __delitem__(self, account: str) -> None:
        stored = self._stored()
        del stored[account]
        self._save(stored)

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(self._stored())

    @override
    def __len__(self) -> int:
        return len(self._stored())

    def _stored(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = json.loads(self._facts.get(_KEYS) or "{}")
        return found

    def _save(self, stored: dict[str, list[str]]) -> None:
        self._facts.put(_KEYS, json.dumps(stored))
