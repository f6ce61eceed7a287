from __future__ import annotations

import json
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.history_file import HistoryFormat, format_of
from lyncfedclient.domain.storage import StorageFault
from lyncfedclient.storage.errors import StorageError
from lyncfedclient.storage.history_file import write_history
from lyncfedclient.storage.messages import MessageStore
from tests.storage.samples import BOB, CAROL, NOON, TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.message import Message
    from lyncfedclient.storage.database import Database


@pytest.fixture
def messages(database: Database) -> MessageStore:
    store = MessageStore(database)
    for text in TEXTS:
        store.add_incoming(BOB, text, "", NOON)
    store.add_outgoing(CAROL, "<script>alert(1)</script>", "own-1", NOON)
    return store


def _all(messages: MessageStore) -> Iterator[tuple[Jid, Iterable[Message]]]:
    return ((peer, messages.conversation(peer)) for peer in (BOB, CAROL))


@pytest.mark.parametrize("file_format", HistoryFormat)
def test_all_conversations_are_written_with_every_text(
    messages: MessageStore, tmp_path: Path, file_format: HistoryFormat
) -> None:
    path = tmp_path / f"all.{file_format.value}"

    count = write_history(path, file_format, _all(messages), has_headings=True)

    written = path.read_bytes().decode()
    assert count == len(TEXTS) + 1
    assert "안녕하세요" in written
    assert str(CAROL) in written
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]
    if file_format is HistoryFormat.JSON:
        assert [entry["text"] for entry in json.loads(written)] == [*TEXTS, "<script>alert(1)</script>"]
    if file_format is HistoryFormat.HTML:
        assert "<script" not in written


def test_nothing_said_is_an_empty_list(tmp_path: Path) -> None:
    assert write_history(tmp_path / "x.json", HistoryFormat.JSON, []) == 0

    assert json.loads((tmp_path / "x.json").read_text()) == []


def test_what_fails_half_way_leaves_the_old_file(messages: MessageStore, tmp_path: Path) -> None:
    path = tmp_path / "all.txt"
    path.write_text("as it was")

    def broken() -> Iterator[tuple[Jid, Iterable[Message]]]:
        yield BOB, messages.conversation(BOB)
        raise OSError(28, "No space left on device")

    with pytest.raises(StorageError) as caught:
        write_history(path, HistoryFormat.TEXT, broken())

    assert caught.value.fault is StorageFault.DISK_FULL
    assert path.read_text() == "as it was"
    assert [entry.name for entry in tmp_path.iterdir()] == ["all.txt"]


def test_a_folder_is_no_file(messages: MessageStore, tmp_path: Path) -> None:
    with pytest.raises(StorageError) as caught:
        write_history(tmp_path, HistoryFormat.TEXT, _all(messages))

    assert caught.value.fault is StorageFault.NOT_WRITABLE


_FULL = """
import resource, signal, sys
from pathlib import Path
from lyncfedclient.domain.history_file import HistoryFormat
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.errors import StorageError
from lyncfedclient.storage.history_file import write_history
from lyncfedclient.storage.messages import MessageStore
from tests.storage.samples import BOB, NOON
store = MessageStore(Database.open(None))
for number in range(300):
    store.add_incoming(BOB, "x" * 1000, "", NOON)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    write_history(Path(sys.argv[1]), HistoryFormat.HTML, [(BOB, store.conversation(BOB))])
except StorageError as error:
    print(error.fault.value)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_full_disk_is_said_and_leaves_nothing_half(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _FULL, str(tmp_path / "all.html")], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "disk-full"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "file_format"),
    [
        ("a.html", HistoryFormat.HTML),
        ("a.HTM", HistoryFormat.HTML),
        ("a.json", HistoryFormat.JSON),
        ("a.txt", HistoryFormat.TEXT),
        ("json", HistoryFormat.TEXT),
        ("a", HistoryFormat.TEXT),
    ],
)
def test_the_name_chooses_the_format(name: str, file_format: HistoryFormat) -> None:
    assert format_of(f"/tmp.d/{name}" if name != "json" else "a.b/c") is file_format


@pytest.mark.parametrize("file_format", HistoryFormat)
def test_a_doubted_time_is_written_beside_ours(
    database: Database, tmp_path: Path, file_format: HistoryFormat
) -> None:
    store = MessageStore(database)
    store.add_incoming(BOB, "hello", "", NOON, doubted_at=NOON.replace(year=2039))
    path = tmp_path / f"all.{file_format.value}"

    write_history(path, file_format, [(BOB, store.conversation(BOB))])

    written = path.read_text(encoding="utf-8")
    assert "2039" in written
    assert "doubt" in written
