from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.storage.set_aside import set_aside

if TYPE_CHECKING:
    from pathlib import Path


def test_the_companions_of_a_database_go_with_it(path: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).write_text(ending)

    aside = set_aside(path)

    assert not list(path.parent.glob("lyncfedclient.db*"))
    for ending in ("", "-wal", "-shm"):
        assert aside.path.with_name(aside.path.name + ending).read_text() == ending


def test_nothing_set_aside_before_is_overwritten(path: Path) -> None:
    asides = set()
    for number in range(3):
        path.write_text(str(number))
        asides.add(set_aside(path).path)

    assert sorted(aside.read_text() for aside in asides) == ["0", "1", "2"]


def test_the_name_tells_the_reason(path: Path) -> None:
    path.touch()

    aside = set_aside(path, is_newer=True)

    assert aside.is_newer
    assert aside.path.name.startswith("lyncfedclient-newer-")
    assert aside.path.suffix == ".db"
