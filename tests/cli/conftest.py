from __future__ import annotations

from typing import TYPE_CHECKING

import keyring
import keyring.backend
import pytest
from typing_extensions import override

from lyncfedclient.storage.places import Places, find_places

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A keyring that forgets everything at the end."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.passwords: dict[str, str] = {}
        self.is_broken = False

    @override
    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.passwords.get(username)

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.passwords[username] = password

    @override
    def delete_password(self, service: str, username: str) -> None:
        self._check()
        del self.passwords[username]

    def _check(self) -> None:
        if self.is_broken:
            raise OSError("the bus went away")


@pytest.fixture
def memory_keyring() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    memory = MemoryKeyring()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)


@pytest.fixture
def no_keyring() -> Iterator[None]:
    from keyring.backends.fail import Keyring

    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())  # type: ignore[no-untyped-call]
    yield
    keyring.set_keyring(before)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return find_places(tmp_path / "profile")


@pytest.fixture
def profile(places: Places) -> str:
    return str(places.database_file.parent)
