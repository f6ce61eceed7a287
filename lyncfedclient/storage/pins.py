"""What must not get weaker from one sign-in to the next, kept over restarts."""

from __future__ import annotations

import json
from abc import abstractmethod
from collections.abc import Iterator, MutableMapping
from typing import TYPE_CHECKING, ClassVar, TypeVar

from lyncfedclient.domain.link import TrustedKey
from lyncfedclient.overriding import override

if TYPE_CHECKING:
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.storage.facts import FactStore

T = TypeVar("T")


class _Pins(MutableMapping[str, T]):
    """Something by account (bare JID as text). Read anew each time, so that several of these agree."""

    _fact: ClassVar[str]

    def __init__(self, facts: FactStore) -> None:
        self._facts = facts

    @abstractmethod
    def _read(self, stored: object) -> T: ...

    @abstractmethod
    def _write(self, pin: T) -> object: ...

    @override
    def __getitem__(self, account: str) -> T:
        return self._read(self._stored()[account])

    @override
    def __setitem__(self, account: str, pin: T) -> None:
        self._save({**self._stored(), account: self._write(pin)})

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

    def _stored(self) -> dict[str, object]:
        found: dict[str, object] = json.loads(self._facts.get(self._fact) or "{}")
        return found

    def _save(self, stored: dict[str, object]) -> None:
        self._facts.put(self._fact, json.dumps(stored))


class PinnedMechanisms(_Pins[str]):
    """The best sign-in mechanism each account has ever been offered or used."""

    _fact = "pinned.mechanisms"

    @override
    def _read(self, stored: object) -> str:
        return str(stored)

    @override
    def _write(self, pin: str) -> object:
        return pin


class TrustedKeys(_Pins[TrustedKey]):
    """The key of a self-signed gateway that the user trusts, by account."""

    _fact = "trusted.keys"

    @override
    def _read(self, stored: object) -> TrustedKey:
        assert isinstance(stored, list)  # noqa: S101 - as written below
        host, key_sha256 = stored
        return TrustedKey(host, key_sha256)

    @override
    def _write(self, pin: TrustedKey) -> object:
        return [pin.host, pin.key_sha256]


def forget_pins(facts: FactStore, account: Jid) -> None:
    """Begin anew with an account, as is due where its server has been replaced."""
    for pins in (PinnedMechanisms(facts), TrustedKeys(facts)):
        pins.pop(str(account.bare), None)
