"""The contact list and the requests that wait for an answer."""

from __future__ import annotations

import json
from operator import truth
from typing import TYPE_CHECKING

from lyncfedclient.domain.contact import Contact, ContactRequest, Subscription
from lyncfedclient.domain.provider import Kind
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.storage.bulk import Row, read_rows
from lyncfedclient.storage.values import (
    clean_text,
    jid_from_column,
    jids_from_column,
    moment_to_column,
    moments_from_column,
    required_moment,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.storage.database import Database

_SUBSCRIPTIONS = {member.value: member for member in Subscription}
_RELATIONSHIPS = {member.value: member for member in Relationship}
_KINDS = {member.value: member for member in Kind}

_COLUMNS = (
    "jid, name, groups, subscription, is_asked, asked_at, refused_at, relationship, kind, "
    "is_pinned, is_queued, is_ask_queued, has_been_seen"
)
_PUT = f"INSERT OR REPLACE INTO contact ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - constant


class ContactStore:
    """The contacts as last known, with what only this computer knows of them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Contact]:
        """Give every contact, by address."""
        rows = self._database.rows(f"SELECT {_COLUMNS} FROM contact ORDER BY jid")  # noqa: S608 - constant
        return read_rows(rows, _contacts)

    def put(self, contact: Contact) -> None:
        """Store a new contact, or what a known one is now."""
        self._database.run(_PUT, _row(contact))

    def put_many(self, contacts: Iterable[Contact]) -> None:
        """Store several as one change."""
        rows = [_row(contact) for contact in contacts]
        with self._database.transaction():
            self._database.run_many(_PUT, rows)

    def remove(self, jid: Jid) -> None:
        """Forget a contact; one that is not there is no error."""
        self._database.run("DELETE FROM contact WHERE jid = ?", (str(jid.bare),))

    def replace_all(self, contacts: Iterable[Contact]) -> None:
        """Store these and forget all others, as one change."""
        rows = [_row(contact) for contact in contacts]
        with self._database.transaction():
            self._database.run("DELETE FROM contact")
            self._database.run_many(_PUT, rows)


class RequestStore:
    """Requests from people who want to see the user's presence, until they are answered."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[ContactRequest]:
        """Give every open request, oldest first."""
        rows = self._database.rows(
            "SELECT jid, received_at, nick, text FROM request ORDER BY received_at, jid"
        )
        return read_rows(rows, _requests)

    def put(self, request: ContactRequest) -> None:
        """Store a request; a later one of the same person takes its place."""
        self._database.run(
            "INSERT OR REPLACE INTO request VALUES (?, ?, ?, ?)",
            (
                str(request.jid.bare),
                moment_to_column(request.received_at),
                clean_text(request.nick),
                clean_text(request.text),
            ),
        )

    def remove(self, jid: Jid) -> None:
        """Forget a request; one that is not there is no error."""
        self._database.run("DELETE FROM request WHERE jid = ?", (str(jid.bare),))


def _row(contact: Contact) -> tuple[object, ...]:
    return (
        str(contact.jid.bare),
        clean_text(contact.name),
        json.dumps(contact.groups) if contact.groups else "[]",
        contact.subscription.value,
        contact.is_asked,
        moment_to_column(contact.asked_at),
        moment_to_column(contact.refused_at),
        contact.relationship.value,
        contact.kind.value,
        contact.is_pinned,
        contact.is_queued,
        contact.is_ask_queued,
        contact.has_been_seen,
    )


def _contacts(rows: list[Row]) -> list[Contact]:
    jids, names, groups, subscriptions, is_asked, asked_at, refused_at, relationships, kinds, *marks = zip(
        *rows, strict=True
    )
    group_names = {text: tuple(json.loads(text)) for text in set(groups)}
    contacts = map(
        Contact,
        jids_from_column(jids),
        names,
        map(group_names.__getitem__, groups),
        map(_SUBSCRIPTIONS.__getitem__, subscriptions),
        map(truth, is_asked),
        moments_from_column(asked_at),
        moments_from_column(refused_at),
        map(_RELATIONSHIPS.__getitem__, relationships),
        map(_KINDS.__getitem__, kinds),
        *(map(truth, mark) for mark in marks),
    )
    return list(contacts)


def _requests(rows: list[Row]) -> list[ContactRequest]:
    return [
        ContactRequest(jid_from_column(jid), required_moment(received_at), nick, text)
        for jid, received_at, nick, text in rows
    ]
