"""Looks through what was said, and writes it to files; both on a thread of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lyncfedclient.services.apart import apart
from lyncfedclient.storage.errors import StorageError
from lyncfedclient.storage.message_search import MessageSearch

if TYPE_CHECKING:
    from pathlib import Path

    from lyncfedclient.domain.history_file import HistoryFormat
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.search import FoundMessage, MessageQuery
    from lyncfedclient.services.tasks import Tasks
    from lyncfedclient.storage.database import Database


class Search(QObject):
    """One place where things are looked for: answers the last question, and skips those it overtook."""

    found = Signal(object, object)
    """What :class:`MessageQuery` was asked, and the list of :class:`FoundMessage`."""

    def __init__(
        self, database: Database, tasks: Tasks, limit: int, parent: QObject | None = None, *, is_ranked: bool
    ) -> None:
        super().__init__(parent)
        self._database = database
        self._tasks = tasks
        self._limit = limit
        self._is_ranked = is_ranked
        self._wanted: MessageQuery | None = None
        self._is_running = False

    def ask(self, query: MessageQuery) -> None:
        """Look for messages; ``found`` tells what there is, unless something else is asked before."""
        self._wanted = query
        if self._database.path is None:
            # In memory there is no second connection, and never much to look through.
            self.found.emit(query, _look(self._database, query, self._limit, is_ranked=self._is_ranked))
        elif not self._is_running:
            self._is_running = True
            self._tasks.start(self._answer(), "search messages")

    def cancel(self) -> None:
        """Want nothing any more."""
        self._wanted = None

    async def _answer(self) -> None:
        try:
            while (query := self._wanted) is not None:
                found = await apart(self._look_apart, query)
                if query is self._wanted:
                    self._wanted = None
                    self.found.emit(query, found)
        finally:
            self._is_running = False

    def _look_apart(self, query: MessageQuery) -> list[FoundMessage]:
        """Work of the thread, with a connection of its own."""
        from lyncfedclient.storage.database import Database  # noqa: PLC0415 - the type is all that is needed above

        if self._database.path is None:
            return []
        try:
            database = Database.open_existing(self._database.path)
        except StorageError:
            # Set aside or locked: the window tells of that elsewhere.
            return []
        try:
            return _look(database, query, self._limit, is_ranked=self._is_ranked)
        finally:
            database.close()


def _look(database: Database, query: MessageQuery, limit: int, *, is_ranked: bool) -> list[FoundMessage]:
    search = MessageSearch(database)
    try:
        return search.find(query, limit) if is_ranked else search.places(query, limit)
    except StorageError:
        return []


def _write_apart(source: Path, path: Path, file_format: HistoryFormat, peer: Jid | None) -> int:
    """Work of the thread, with a connection of its own."""
    from lyncfedclient.storage.database import Database  # noqa: PLC0415 - the type is all that is needed above

    database = Database.open_existing(source)
    try:
        # One moment's picture: what is deleted meanwhile is in it whole.
        with database.reading():
            return _write(database, path, file_format, peer)
    finally:
        database.close()


def _write(database: Database, path: Path, file_format: HistoryFormat, peer: Jid | None) -> int:
    from lyncfedclient.storage.history_file import write_history  # noqa: PLC0415 - loaded on use
    from lyncfedclient.storage.messages import MessageStore  # noqa: PLC0415

    messages = MessageStore(database)
    peers = [peer.bare] if peer is not None else sorted(messages.peers())
    conversations = ((each, messages.conversation(each)) for each in peers)
    return write_history(path, file_format, conversations, has_headings=peer is None)


class History(QObject):
    """What was said, in all conversations."""

    exported = Signal(object, int)
    """To this path so many messages were written."""
    not_exported = Signal(object, object)
    """The file of this path could not be written, because of this :class:`StorageFault`."""

    def __init__(self, database: Database, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._tasks = tasks

    def export(self, path: Path, file_format: HistoryFormat, peer: Jid | None = None) -> None:
        """Write one conversation, or all, to a file; ``exported`` or ``not_exported`` tells how it went."""
        source = self._database.path
        if source is None:
            self._write(self._database, path, file_format, peer)
        else:
            self._tasks.start(self._export(source, path, file_format, peer), "export history")

    async def _export(self, source: Path, path: Path, file_format: HistoryFormat, peer: Jid | None) -> None:
        try:
            count = await apart(_write_apart, source, path, file_format, peer)
        except StorageError as error:
            self.not_exported.emit(path, error.fault)
        else:
            self.exported.emit(path, count)

    def _write(self, database: Database, path: Path, file_format: HistoryFormat, peer: Jid | None) -> None:
        try:
            count = _write(database, path, file_format, peer)
        except StorageError as error:
            self.not_exported.emit(path, error.fault)
        else:
            self.exported.emit(path, count)

    def search(self, limit: int = 50, parent: QObject | None = None) -> Search:
        """Give a search over all conversations, best first."""
        return Search(self._database, self._tasks, limit, parent, is_ranked=True)

    def places(self, limit: int = 500, parent: QObject | None = None) -> Search:
        """Give a search to step through, latest first."""
        return Search(self._database, self._tasks, limit, parent, is_ranked=False)
