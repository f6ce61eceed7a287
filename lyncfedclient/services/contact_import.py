"""Import of contacts from a file: read, judged, carried out in one change, taken back on demand.

Reading and judging run on a worker thread. What is carried out is stored first, whole or not at all;
the requests then go out at the roster's gentle pace, also after a restart.
"""
# ruff: noqa: PLC0415 - what reads and judges is imported on use: the window's start does without it

from __future__ import annotations

import codecs
import locale
import threading
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lyncfedclient.domain.contact import Subscription
from lyncfedclient.domain.moment import utc_now
from lyncfedclient.domain.value import value
from lyncfedclient.storage.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from lyncfedclient.domain.contact import Contact
    from lyncfedclient.domain.contact_file import ExportFormat, ReadChoices
    from lyncfedclient.domain.contact_import import ImportPlan, ImportRecord
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.partner import PartnerRules
    from lyncfedclient.services.policy import Policy
    from lyncfedclient.services.preferences import Preferences
    from lyncfedclient.services.roster import Roster
    from lyncfedclient.services.tasks import Tasks
    from lyncfedclient.storage.imports import ImportStore


@value
class ImportPreview:
    """What a file holds and what would be done with it; nothing has been changed."""

    path: Path
    choices: ReadChoices
    plan: ImportPlan


def locale_encoding() -> str:
    """Give the code page of the user's system; empty where it is a Unicode one."""
    name = codecs.lookup(locale.getencoding()).name
    return "" if name.startswith("utf") else name


class ContactImport(QObject):
    """One import at a time: :meth:`read` gives a preview, :meth:`carry_out` does it, :meth:`undo` takes it back."""

    previewed = Signal(object)
    """A file was read; carries :class:`ImportPreview`."""
    failed = Signal(object)
    """A file could not be read; carries :class:`ImportFailed`."""
    carried_out = Signal(object)
    """An import is stored; carries its :class:`ImportRecord`."""
    taken_back = Signal(object)
    """The last import was taken back; carries its :class:`ImportRecord`."""
    troubled = Signal(object, object)
    """Neither could be stored, and nothing is different; carries :class:`StorageFault` and path.

    The error is raised besides.
    """

    def __init__(
        self,
        store: ImportStore,
        roster: Roster,
        policy: Policy,
        preferences: Preferences,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._roster = roster
        self._policy = policy
        self._preferences = preferences
        self._tasks = tasks
        self._now = now
        self._cancelled = threading.Event()

    # -- reading -------------------------------------------------------------------------------

    def read(
        self,
        path: Path,
        choices: ReadChoices | None = None,
        group_names: Mapping[str, str] | None = None,
    ) -> None:
        """Read a file and judge its contacts in the background; replaces a reading under way.

        ``group_names`` maps groups of the file to groups here, an empty text leaving one out.
        """
        from lyncfedclient.domain.contact_file import ReadChoices

        self.cancel()
        self._cancelled = threading.Event()
        account = self._preferences.account
        work = self._read(
            path,
            choices or ReadChoices(),
            dict(group_names or {}),
            account.jid if account is not None else None,
            self._cancelled,
        )
        self._tasks.start(work, "read contact file")

    def cancel(self) -> None:
        """Stop reading; no signal comes of it any more."""
        self._cancelled.set()

    async def _read(
        self,
        path: Path,
        choices: ReadChoices,
        group_names: dict[str, str],
        own_jid: Jid | None,
        cancelled: threading.Event,
    ) -> None:
        import asyncio

        from lyncfedclient.domain.contact_import import ImportFailed
        from lyncfedclient.importers.errors import ContactFileError, ImportCancelledError, UnknownOwnerError
        from lyncfedclient.services.apart import apart

        try:
            plan = await apart(
                _read_and_plan,
                path,
                choices,
                dict(self._roster.contacts),
                self._policy.rules,
                own_jid,
                group_names,
                cancelled.is_set,
            )
        except asyncio.CancelledError:
            # The program ends, and the thread has to as well.
            cancelled.set()
            raise
        except ImportCancelledError:
            return
        except ContactFileError as error:
            if not cancelled.is_set():
                owners = error.owners if isinstance(error, UnknownOwnerError) else ()
                self.failed.emit(ImportFailed(path.name, error.fault, str(error), owners))
            return
        if not cancelled.is_set():
            self.previewed.emit(ImportPreview(path, choices, plan))

    # -- doing ---------------------------------------------------------------------------------

    def carry_out(self, preview: ImportPreview, taken: Collection[int] | None = None) -> ImportRecord:
        """Store the contacts of a preview, as one change, and queue their requests.

        ``taken`` are the places in the plan of the ticked ones; None takes what is taken by itself.
        Raises :class:`lyncfedclient.storage.errors.StorageError`, and then nothing is different.
        """
        from lyncfedclient.services.import_plan import prepare

        changes = prepare(preview.plan, self._roster.contacts, preview.path.name, self._now(), taken)
        if not changes.is_empty:
            with self._telling():
                self._store.save(changes)
            self._roster.adopt((*changes.added, *changes.changed))
        self.carried_out.emit(changes.record)
        return changes.record

    @property
    def last(self) -> ImportRecord | None:
        """What the last import did, while it can be taken back."""
        return self._store.last()

    @property
    def waiting(self) -> int:
        """How many requests of the last import have not gone out yet."""
        record = self._store.last()
        contacts = self._roster.contacts
        return sum(
            contact.is_ask_queued and contact.asked_at is None
            for jid in (record.added if record else ())
            if (contact := contacts.get(jid)) is not None
        )

    def undo(self) -> ImportRecord | None:
        """Take the last import back: who came with it goes, what it changed is as it was.

        A name or group the user has changed since stays. Gives the record of what was taken back, None
        where there was nothing. Raises :class:`lyncfedclient.storage.errors.StorageError`.
        """
        record = self._store.last()
        if record is None:
            return None
        contacts = self._roster.contacts
        added = [contact for jid in record.added if (contact := contacts.get(jid)) is not None]
        forgotten = [contact.jid for contact in added if _is_unknown_to_server(contact)]
        removed = [contact.jid for contact in added if not _is_unknown_to_server(contact)]
        restored = restored_contacts(record, contacts)
        with self._telling():
            self._store.take_back(restored, removed, forgotten)
        self._roster.adopt(restored, removed, forgotten)
        self.taken_back.emit(record)
        return record

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            yield
        except StorageError as error:
            self.troubled.emit(error.fault, error.path)
            raise

    def export(self, path: Path, file_format: ExportFormat) -> int:
        """Write the contact list to a file; gives how many contacts.

        Raises :class:`OSError`, and :class:`ValueError` for XEP-0227 without an account.
        """
        from lyncfedclient.importers.export import write_contacts

        account = self._preferences.account
        contacts = sorted(self._roster.contacts.values(), key=lambda contact: contact.jid)
        write_contacts(path, contacts, file_format, account.jid if account is not None else None)
        return len(contacts)


def save_report(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write what an import did, in the words given, as a table for people. Raises :class:`OSError`."""
    from lyncfedclient.importers.export import write_table

    write_table(path, header, rows)


def _read_and_plan(
    path: Path,
    choices: ReadChoices,
    known: Mapping[Jid, Contact],
    rules: PartnerRules,
    own_jid: Jid | None,
    group_names: Mapping[str, str],
    is_cancelled: Callable[[], bool],
) -> ImportPlan:
    """Work of the thread: touches nothing that lives elsewhere."""
    from lyncfedclient.importers.registry import read_contacts
    from lyncfedclient.importers.source import PathSource
    from lyncfedclient.services.import_plan import plan_import

    contents = read_contacts(
        PathSource(path), choices, is_cancelled=is_cancelled, locale_encoding=locale_encoding()
    )
    return plan_import(contents, known, rules, own_jid, group_names=group_names, is_cancelled=is_cancelled)


def restored_contacts(record: ImportRecord, contacts: Mapping[Jid, Contact]) -> list[Contact]:
    """Give the contacts an import changed as they were before, but for what the user has changed since."""
    restored: list[Contact] = []
    for change in record.changed:
        contact = contacts.get(change.jid)
        if contact is None:
            continue
        name = change.old_name if contact.name == change.name else contact.name
        groups = change.old_groups if contact.groups == change.groups else contact.groups
        if (name, groups) != (contact.name, contact.groups):
            restored.append(replace(contact, name=name, groups=groups, is_queued=True))
    return restored


def _is_unknown_to_server(contact: Contact) -> bool:
    """Tell whether nothing of a contact has been sent yet, so that there is nothing to take off."""
    return contact.is_queued and contact.asked_at is None and contact.subscription is Subscription.NONE
