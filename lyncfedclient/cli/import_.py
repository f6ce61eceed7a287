"""``import``: contacts from a file into the profile, without a connection."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from lyncfedclient.cli.errors import DONE, WRONG, CommandError
from lyncfedclient.cli.import_words import (
    FAULT_WORDS,
    FORMAT_WORDS,
    NOTICE_WORDS,
    VERDICT_WORDS,
    line_on,
    words_on,
    words_on_rejected,
)
from lyncfedclient.cli.output import say, say_json
from lyncfedclient.cli.settings import load_settings
from lyncfedclient.domain.contact_file import FileContents, FileFormat, ReadChoices
from lyncfedclient.domain.contact_import import ImportPlan, Verdict
from lyncfedclient.importers.errors import ContactFileError, UnknownOwnerError
from lyncfedclient.importers.registry import read_contacts
from lyncfedclient.importers.source import PathSource
from lyncfedclient.services.contact_import import locale_encoding
from lyncfedclient.services.import_plan import plan_import, prepare
from lyncfedclient.storage.contacts import ContactStore
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.imports import ImportStore
from lyncfedclient.storage.partners import PartnerStore
from lyncfedclient.storage.policy_file import load_policy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncfedclient.cli.actions import ImportContacts
    from lyncfedclient.domain.contact_import import PlannedContact
    from lyncfedclient.storage.places import Places

_SHOWN_OWNERS = 10


def import_contacts(wish: ImportContacts, places: Places) -> int:
    """Read a file, say what becomes of each contact, and unless it is a dry run, store them."""
    contents = _read(wish)
    if contents.is_owner_needed:
        if wish.is_json:
            say_json(_document(contents, ImportPlan(contents, ())))
        raise CommandError(
            f"{wish.file} holds the contacts of several people; give --owner one of: {_listed(contents.owners)}."
        )
    if wish.is_dry_run:
        with _opened(places, is_dry_run=True) as database:
            plan = _plan(contents, places, database)
        _tell(contents, plan, is_json=wish.is_json)
        return DONE
    with _claimed(places), _opened(places, is_dry_run=False) as database:
        plan = _plan(contents, places, database)
        contacts = {contact.jid: contact for contact in ContactStore(database).all()}
        changes = prepare(plan, contacts, Path(wish.file).name, datetime.now(UTC))
        if not changes.is_empty:
            ImportStore(database).save(changes)
    _tell(contents, plan, is_json=wish.is_json)
    if not wish.is_json:
        asked = sum(contact.is_ask_queued for contact in changes.added)
        say(
            f"Added {len(changes.added)} and updated {len(changes.changed)} contacts; "
            f"{asked} requests go out at the next sign-in."
        )
    return DONE


def _read(wish: ImportContacts) -> FileContents:
    try:
        file_format = FileFormat(wish.format) if wish.format else None
    except ValueError:
        known = ", ".join(one.value for one in FileFormat)
        raise CommandError(f"There is no format {wish.format!r}; give one of: {known}.", WRONG) from None
    choices = ReadChoices(format=file_format, owner=wish.owner)
    source = PathSource(Path(wish.file).expanduser())
    try:
        return read_contacts(source, choices, locale_encoding=locale_encoding())
    except UnknownOwnerError as error:
        advice = f"give --owner one of: {_listed(error.owners)}" if error.owners else "leave out --owner"
        raise CommandError(f"{wish.file}: {error}; {advice}.") from None
    except ContactFileError as error:
        sentence = FAULT_WORDS[error.fault].format(file=wish.file, detail=error)
        raise CommandError(f"{sentence}.") from None


@contextmanager
def _claimed(places: Places) -> Iterator[None]:
    """Keep the window from opening this profile meanwhile.

    An open window keeps the list in memory and would write its own over what came in beside it.
    """
    # Imported here: a dry run does without Qt.
    from PySide6.QtCore import QLockFile  # noqa: PLC0415

    lock = QLockFile(str(places.lock_file))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        raise CommandError("The window is open with this profile; close it first, or import the file there.")
    try:
        yield
    finally:
        lock.unlock()


@contextmanager
def _opened(places: Places, *, is_dry_run: bool) -> Iterator[Database]:
    # A dry run makes no profile where there is none.
    is_there = not is_dry_run or places.database_file.exists()
    database = Database.open_existing(places.database_file) if is_there else Database.open(None)
    try:
        yield database
    finally:
        database.close()


def _plan(contents: FileContents, places: Places, database: Database) -> ImportPlan:
    """Judge the contacts by the partners, the account and the contacts of the profile."""
    loaded = load_settings(places)
    own_jid = loaded.account.jid if loaded.account is not None else None
    own_domain = own_jid.domain if own_jid is not None else ""
    policy = load_policy(places.policy_file).policy
    rules = policy.rules(PartnerStore(database).all(), loaded.settings, own_domain)
    contacts = {contact.jid: contact for contact in ContactStore(database).all()}
    return plan_import(contents, contacts, rules, own_jid)


def _listed(owners: tuple[str, ...]) -> str:
    more = len(owners) - _SHOWN_OWNERS
    return ", ".join(owners[:_SHOWN_OWNERS]) + (f" and {more} more" if more > 0 else "")


def _tell(contents: FileContents, plan: ImportPlan, *, is_json: bool) -> None:
    if is_json:
        say_json(_document(contents, plan))
        return
    guessed = "" if contents.is_encoding_sure else ", which is a guess"
    say(f"Read as {FORMAT_WORDS[contents.format]}, encoding {contents.encoding}{guessed}.")
    for notice in sorted(contents.notices, key=lambda notice: notice.value):
        say(NOTICE_WORDS[notice])
    for planned in plan.contacts:
        say(line_on(planned))
    for row in contents.rejected:
        say(f"left out: line {row.line}: {row.text}: {words_on_rejected(row)}")
    counts = plan.counts()
    summary = [f"{counts[verdict]} {VERDICT_WORDS[verdict]}" for verdict in Verdict if verdict in counts]
    if contents.rejected:
        summary.append(f"{len(contents.rejected)} left out")
    say(f"In all: {', '.join(summary) or 'no contacts'}.")


def _document(contents: FileContents, plan: ImportPlan) -> dict[str, object]:
    counts = plan.counts()
    return {
        "format": contents.format.value,
        "owner": contents.owner or None,
        "owners": list(contents.owners),
        "contacts": [_contact(planned) for planned in plan.contacts],
        "counts": {verdict.value: counts.get(verdict, 0) for verdict in Verdict},
        "rejected": [
            {"line": row.line, "text": row.text, "reason": words_on_rejected(row)}
            for row in contents.rejected
        ],
    }


def _contact(planned: PlannedContact) -> dict[str, object]:
    return {
        "address": str(planned.jid),
        "name": planned.name,
        "groups": list(planned.groups),
        "kind": planned.kind.value,
        "verdict": planned.verdict.value,
        "reason": words_on(planned),
    }
