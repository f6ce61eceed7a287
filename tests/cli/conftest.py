from __future__ import annotations

from typing import TYPE_CHECKING

import keyring
import pytest

from lyncfedclient.storage.places import Places, find_places
from tests.support.services import MemoryKeyring

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


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
