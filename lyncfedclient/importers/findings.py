"""Collects what a reader finds, checked: contacts, rejected entries, owners, notices."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lyncfedclient.domain.contact_file import FileContact, RejectedRow, Remark, RowFault
from lyncfedclient.domain.jid import Jid, JidError, JidFault
from lyncfedclient.domain.provider import Kind, kind_of
from lyncfedclient.importers.address import is_telephone, plain_address
from lyncfedclient.importers.errors import ImportCancelledError, TooLargeFileError, UnknownOwnerError
from lyncfedclient.importers.limits import (
    MAX_ADDRESS_CHARACTERS,
    MAX_GROUPS,
    MAX_NAME_CHARACTERS,
    MAX_OWNERS,
    MAX_ROWS,
    MAX_SHOWN_CHARACTERS,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from lyncfedclient.domain.contact_file import Notice
    from lyncfedclient.domain.relationship import Relationship

_SECRETS = re.compile(r"passw|secret|-key\b|\bsalt\b|scram", re.IGNORECASE)
_UNREADABLE = re.compile("[\x00\ufffd]")
_CHECK_EVERY = 512


class Findings:
    """What has been found so far of one list."""

    def __init__(
        self, *, owner: str = "", is_email_used: bool = False, is_cancelled: Callable[[], bool]
    ) -> None:
        self.contacts: list[FileContact] = []
        self.rejected: list[RejectedRow] = []
        self.notices: set[Notice] = set()
        self.is_email_used = is_email_used
        self._is_cancelled = is_cancelled
        self._wanted = owner_key(owner)
        self._owners: dict[str, str] = {}
        self._is_wanted = True
        self._groups: dict[tuple[str, ...], tuple[tuple[str, ...], tuple[Remark, ...]]] = {}
        self._seen = 0

    def start_owner(self, owner: str) -> None:
        """Say whose list comes next; only the wanted one's is kept, or the only one's."""
        key = owner_key(owner)
        is_new = key not in self._owners
        if is_new and len(self._owners) >= MAX_OWNERS:
            raise TooLargeFileError(f"the file holds lists of more than {MAX_OWNERS} users")
        self._owners.setdefault(key, owner)
        if self._wanted:
            self._is_wanted = key == self._wanted
        elif len(self._owners) > 1:
            # Several and none chosen: whose list to take is asked, never guessed.
            self._is_wanted = False
            self.contacts.clear()
            self.rejected.clear()

    def end_owner(self) -> None:
        """Say that what comes next belongs to nobody in particular."""
        self._is_wanted = not self._owners

    @property
    def is_wanted(self) -> bool:
        """Whether what is found now is kept."""
        return self._is_wanted

    @property
    def owners(self) -> tuple[str, ...]:
        """All whose lists the file holds."""
        return tuple(self._owners.values())

    @property
    def owner(self) -> str:
        """Whose list was kept; empty where the file does not say or none was chosen.

        Raises :class:`UnknownOwnerError` where the chosen one's list is not there.
        """
        if self._wanted:
            if self._wanted not in self._owners:
                raise UnknownOwnerError(
                    "the file does not hold that user's list"
                    if self._owners
                    else "the file does not say whose list it holds",
                    self.owners,
                )
            return self._owners[self._wanted]
        return self.owners[0] if len(self._owners) == 1 else ""

    def add(
        self,
        address: str,
        *,
        line: int,
        name: str = "",
        groups: Iterable[str] = (),
        hint: Kind = Kind.XMPP,
        relationship: Relationship | None = None,
        remarks: tuple[Remark, ...] = (),
        is_exact: bool = False,
    ) -> None:
        """Keep a contact, or reject it where the address is none.

        ``hint`` is the kind to assume where the address does not show a public service; with
        ``is_exact``, names come from our own export and keep their white space.
        """
        if not self._is_wanted:
            self._tick()
            return
        if ";" in address and is_telephone(address):
            self.reject(line, address, RowFault.TELEPHONE)
            return
        plain = plain_address(address)
        try:
            jid, is_resource_dropped = _contact_jid(plain)
        except JidError as error:
            self._reject_address(plain or name, line, error.fault)
            return
        groups = tuple(groups)
        if _UNREADABLE.search(name) or any(map(_UNREADABLE.search, groups)):
            self.reject(line, f"{jid} {name}", RowFault.UNREADABLE_CHARACTERS)
            return
        kind = kind_of(jid)
        if kind is Kind.XMPP:
            kind = hint
        if not is_exact:
            name = tidy(name)
        if len(name) > MAX_NAME_CHARACTERS:
            name = name[:MAX_NAME_CHARACTERS]
            remarks += (Remark.NAME_SHORTENED,)
        groups, group_remarks = self._tidy_groups(groups, is_exact=is_exact)
        remarks += group_remarks
        if is_resource_dropped:
            remarks += (Remark.RESOURCE_LEFT_OUT,)
        self.contacts.append(
            FileContact(
                jid,
                plain,
                name,
                groups,
                kind,
                line,
                relationship,
                remarks,
            )
        )
        self._tick()

    def reject(self, line: int, text: str, fault: RowFault, jid_fault: JidFault | None = None) -> None:
        """List an entry that cannot become a contact."""
        if self._is_wanted:
            self.rejected.append(RejectedRow(line, _shown(text), fault, jid_fault))
        self._tick()

    def reject_without_address(self, line: int, text: str, *, email: str = "", telephone: str = "") -> None:
        """List an entry that has no messaging address, with what it has instead."""
        if email:
            self.reject(line, f"{text} <{email}>" if text else email, RowFault.EMAIL_ONLY)
        elif telephone:
            self.reject(line, text or telephone, RowFault.TELEPHONE)
        else:
            self.reject(line, text, RowFault.NO_ADDRESS)

    def check_room(self, count: int) -> None:
        """Raise :class:`TooLargeFileError` where a reader has gathered more than a list may have."""
        if count > MAX_ROWS:
            raise TooLargeFileError(f"the list has more than {MAX_ROWS} entries")

    def _reject_address(self, text: str, line: int, fault: JidFault) -> None:
        if is_telephone(text):
            self.reject(line, text, RowFault.TELEPHONE)
        elif fault is JidFault.EMPTY:
            self.reject(line, text, RowFault.NO_ADDRESS)
        elif _UNREADABLE.search(text):
            self.reject(line, text, RowFault.UNREADABLE_CHARACTERS)
        elif fault is JidFault.NO_AT and "." in text and not any(map(str.isspace, text)):
            self.reject(line, text, RowFault.SERVER)
        else:
            self.reject(line, text, RowFault.BAD_ADDRESS, fault)

    def _tidy_groups(
        self, groups: tuple[str, ...], *, is_exact: bool
    ) -> tuple[tuple[str, ...], tuple[Remark, ...]]:
        known = self._groups.get(groups)
        if known is not None:
            return known
        remarks: list[Remark] = []
        names = groups if is_exact else tuple(map(tidy, groups))
        if any(len(name) > MAX_NAME_CHARACTERS for name in names):
            names = tuple(name[:MAX_NAME_CHARACTERS] for name in names)
            remarks.append(Remark.GROUP_SHORTENED)
        names = tuple(dict.fromkeys(filter(None, names)))
        if len(names) > MAX_GROUPS:
            names = names[:MAX_GROUPS]
            remarks.append(Remark.GROUPS_LEFT_OUT)
        result = (names, tuple(remarks))
        if len(self._groups) < MAX_ROWS // 10:
            self._groups[groups] = result
        return result

    def _tick(self) -> None:
        self._seen += 1
        self.check_room(len(self.contacts) + len(self.rejected))
        if self._seen % _CHECK_EVERY == 0 and self._is_cancelled():
            raise ImportCancelledError("reading was cancelled")


def owner_key(owner: str) -> str:
    """Give the form in which owners are compared: any case, with or without ``sip:``."""
    return owner.strip().casefold().removeprefix("sip:")


# Line and paragraph ends and control characters; and the bidirectional embeddings, overrides and
# isolates, which a name has no use for and which turn the text after it around (UAX 9).
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")


def tidy(name: str) -> str:
    """Give a name on one line, without control characters and outer spaces."""
    if name.isprintable():
        return name.strip()
    return _DIRECTIONS.sub("", _CONTROLS.sub(" ", name)).strip()


def _contact_jid(text: str) -> tuple[Jid, bool]:
    if len(text) > MAX_ADDRESS_CHARACTERS:
        raise JidError(JidFault.TOO_LONG, text)
    try:
        return Jid.parse_contact(text), False
    except JidError as error:
        if error.fault is not JidFault.HAS_RESOURCE:
            raise
        return Jid.parse_contact(text.partition("/")[0]), True


def _shown(text: str) -> str:
    """Shorten a rejected text; what may be a password is not shown at all."""
    shown = tidy(text[: 4 * MAX_SHOWN_CHARACTERS])
    if _SECRETS.search(text):
        return "…"
    return shown if len(shown) <= MAX_SHOWN_CHARACTERS else shown[: MAX_SHOWN_CHARACTERS - 1] + "…"
