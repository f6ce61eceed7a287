"""The one SQLite database: opening it safely, transactions, and errors with a name.

Write-ahead log with ``synchronous=NORMAL``: a killed process loses nothing that was committed, and a
reader in another thread or process never waits. Used on the thread that opened it.
"""

from __future__ import annotations

import logging
import os
import sqlite3
from contextlib import contextmanager
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, TypeVar

from lyncfedclient.domain.storage import StorageFault
from lyncfedclient.storage import damage
from lyncfedclient.storage.errors import StorageError
from lyncfedclient.storage.migrations import MIGRATIONS
from lyncfedclient.storage.set_aside import SetAside, set_aside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from lyncfedclient.storage.bulk import Row

_log = logging.getLogger(__name__)

T = TypeVar("T")

_LOCK_WAIT_S = 2.0
"""How long to wait for another process's write; longer would look like a frozen window."""

_LONGEST_LOG_PAGES = 4096
"""16 MiB in the write-ahead log: then a commit carries it over itself. Before that a thread does (checkpoint.py)."""

_FAULTS = {
    sqlite3.SQLITE_FULL: StorageFault.DISK_FULL,
    # A used-up quota and a limit on file size arrive as this; SQLite tells only ENOSPC apart.
    sqlite3.SQLITE_IOERR_WRITE: StorageFault.DISK_FULL,
    sqlite3.SQLITE_READONLY: StorageFault.NOT_WRITABLE,
    sqlite3.SQLITE_CANTOPEN: StorageFault.NOT_WRITABLE,
    sqlite3.SQLITE_PERM: StorageFault.NOT_WRITABLE,
    sqlite3.SQLITE_AUTH: StorageFault.NOT_WRITABLE,
    sqlite3.SQLITE_BUSY: StorageFault.LOCKED,
    sqlite3.SQLITE_LOCKED: StorageFault.LOCKED,
    sqlite3.SQLITE_CORRUPT: StorageFault.DAMAGED,
    sqlite3.SQLITE_NOTADB: StorageFault.DAMAGED,
}


def _fault_of(error: sqlite3.Error) -> StorageFault:
    # The extended code is the primary one with detail in the higher bits.
    code: int = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    return _FAULTS.get(code) or _FAULTS.get(code & 0xFF, StorageFault.OTHER)


class Database:
    """An open database. Stores are built upon it; use :meth:`transaction` to write several as one."""

    def __init__(self, connection: sqlite3.Connection, path: Path | None, aside: SetAside | None) -> None:
        self.connection = connection
        self.path = path
        self.set_aside = aside
        self._depth = 0
        self._untold: list[tuple[Callable[[list[Any]], None], Any]] = []

    @classmethod
    def open(cls, path: Path | None) -> Database:
        """Open the file, making it or bringing it to this version's shape as needed; None is in memory.

        A damaged file, or one of a newer version, is moved to another name beside it and a fresh one
        begun: :attr:`set_aside` says so. Raises :class:`StorageError` for anything else.
        """
        try:
            return cls._open(path, None)
        except StorageError as error:
            if path is None or error.fault not in {StorageFault.DAMAGED, StorageFault.NEWER}:
                raise
            _log.error("The database is set aside: %s", error)
            aside = set_aside(path, is_newer=error.fault is StorageFault.NEWER)
            damage.unmark(path)
        return cls._open(path, aside)

    @classmethod
    def open_existing(cls, path: Path) -> Database:
        """Open a file as a guest: another thread's second connection, or the command line.

        Never moves anything away; raises :class:`StorageError`, also with DAMAGED and NEWER.
        """
        return cls._open(path, None, is_guest=True)

    @classmethod
    def _open(cls, path: Path | None, aside: SetAside | None, *, is_guest: bool = False) -> Database:
        if path is not None:
            _create_private(path)
        try:
            connection = sqlite3.connect(
                ":memory:" if path is None else path, timeout=_LOCK_WAIT_S, isolation_level=None
            )
        except sqlite3.Error as error:
            raise StorageError(_fault_of(error), f"{path}: {error}", path) from error
        database = cls(connection, path, aside)
        try:
            database._prepare(is_guest=is_guest)
        except BaseException:
            connection.close()
            raise
        return database

    def _prepare(self, *, is_guest: bool) -> None:
        version = self._version()
        if version > len(MIGRATIONS):
            raise StorageError(
                StorageFault.NEWER, f"{self.path}: version {version}, known are {len(MIGRATIONS)}", self.path
            )
        self.run("PRAGMA journal_mode = WAL")
        self.run("PRAGMA synchronous = NORMAL")
        if not is_guest:
            self.run(f"PRAGMA wal_autocheckpoint = {_LONGEST_LOG_PAGES}")
        self.run("PRAGMA foreign_keys = ON")
        if version < len(MIGRATIONS):
            self._migrate()
        self._check(is_guest=is_guest)

    def _version(self) -> int:
        return int(self.rows("PRAGMA user_version")[0][0])

    def _migrate(self) -> None:
        with self.transaction():
            # Read again, now that nobody else can write: two processes may start at once.
            for number, script in enumerate(MIGRATIONS[self._version() :], self._version() + 1):
                for statement in _statements(script):
                    self.run(statement)
                self.run(f"PRAGMA user_version = {number}")

    def _check(self, *, is_guest: bool) -> None:
        """Look whether the file is damaged, thoroughly after a run that met damage."""
        try:
            if not is_guest and self.path is not None and damage.is_marked(self.path):
                damage.examine(self.connection)
                damage.unmark(self.path)
            damage.glance(self.connection)
        except sqlite3.Error as error:
            fault = _fault_of(error)
            # A table that is missing or has another shape is damage as well.
            fault = StorageFault.DAMAGED if fault is StorageFault.OTHER else fault
            raise StorageError(fault, f"{self.path}: {error}", self.path) from error

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make what happens inside one change: all of it, or with an exception none. May be nested."""
        depth, known = self._depth, len(self._untold)
        self.run(f"SAVEPOINT depth_{depth}" if depth else "BEGIN IMMEDIATE")
        self._depth += 1
        try:
            yield
            self.run(f"RELEASE depth_{depth}" if depth else "COMMIT")
        except BaseException:
            del self._untold[known:]
            # A full disk may have rolled everything back already.
            if self.connection.in_transaction:
                if depth:
                    self.connection.execute(f"ROLLBACK TO depth_{depth}")
                    self.connection.execute(f"RELEASE depth_{depth}")
                else:
                    self.connection.execute("ROLLBACK")
            raise
        finally:
            self._depth -= 1
        if not depth and self._untold:
            self._tell()

    @contextmanager
    def part(self) -> Iterator[None]:
        """Be part of the change under way, or one by itself. What fails inside is for the whole change to undo.

        Cheaper than a nested :meth:`transaction`, for what comes often: at each savepoint SQLite copies the
        pages again that it has changed, and the full-text index writes what it has gathered.
        """
        if self._depth:
            yield
        else:
            with self.transaction():
                yield

    def when_stored(self, tell: Callable[[list[T]], None], *values: T) -> None:
        """Call ``tell`` with these once they are stored: at once, or after the change under way, unless that fails.

        What waits for the same receiver, one after the other, is told in one go.
        """
        if self._depth:
            self._untold.extend((tell, value) for value in values)
        else:
            tell(list(values))

    def _tell(self) -> None:
        untold, self._untold = self._untold, []
        for tell, pairs in groupby(untold, key=itemgetter(0)):
            tell([value for _, value in pairs])

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Let what is read inside be the picture of one moment, whatever others write meanwhile."""
        self.run("BEGIN DEFERRED")
        try:
            yield
        finally:
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")

    def run(self, sql: str, parameters: Sequence[object] = ()) -> sqlite3.Cursor:
        """Run one statement. Raises :class:`StorageError`."""
        try:
            return self.connection.execute(sql, parameters)
        except sqlite3.Error as error:
            raise self._told(error) from error

    def run_many(self, sql: str, parameters: Iterable[Sequence[object]]) -> None:
        """Run one statement for each set of parameters. Raises :class:`StorageError`."""
        try:
            self.connection.executemany(sql, parameters)
        except sqlite3.Error as error:
            raise self._told(error) from error

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """Give all rows of a query. Raises :class:`StorageError`."""
        try:
            return self.connection.execute(sql, parameters).fetchall()
        except sqlite3.OperationalError as error:
            if "decode" not in str(error):
                raise self._told(error) from error
        except sqlite3.Error as error:
            raise self._told(error) from error
        # A flipped bit in a text; SQLite keeps no checksums, so it shows only here.
        _log.warning("A text in the database is damaged: %s", sql)
        self.connection.text_factory = _lenient
        try:
            return self.connection.execute(sql, parameters).fetchall()
        finally:
            self.connection.text_factory = str

    def close(self) -> None:
        """Close; may be called again."""
        try:
            self.connection.close()
        except sqlite3.Error as error:
            raise self._told(error) from error

    def _told(self, error: sqlite3.Error) -> StorageError:
        if isinstance(error, sqlite3.ProgrammingError | sqlite3.IntegrityError):
            raise error  # our own mistake: not the world's
        fault = _fault_of(error)
        if fault is StorageFault.DAMAGED and self.path is not None:
            damage.mark(self.path)
        return StorageError(fault, f"{self.path or ':memory:'}: {error}", self.path)


def _lenient(text: bytes) -> str:
    return text.decode("utf-8", "replace")


def _create_private(path: Path) -> None:
    """Make an empty file that only the user can read; SQLite gives its companions the same rights."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise StorageError.from_os_error(error, path) from error


def _statements(script: str) -> Iterator[str]:
    """Cut a script into statements: ``executescript`` would commit the transaction around it."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
