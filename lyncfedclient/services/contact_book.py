"""The contacts as they are kept here: in memory, in the database, and told of once per burst."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lyncfedclient.domain.contact import Contact
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.storage.contacts import ContactStore


class ContactBook(QObject):
    """All contacts, by bare JID. What changes is stored first and told afterwards."""

    loaded = Signal()
    """The whole list may be different."""
    contacts_changed = Signal(object)
    """These contacts (frozenset of JIDs) were added, changed or removed; told once per burst."""

    def __init__(self, store: ContactStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._contacts: dict[Jid, Contact] = {contact.jid: contact for contact in store.all()}
        self.contacts: Mapping[Jid, Contact] = MappingProxyType(self._contacts)
        """All contacts by bare JID; a live, read-only view."""
        self._changed: set[Jid] = set()
        self._burst = QTimer(self, singleShot=True, interval=0)
        self._burst.timeout.connect(self._tell)

    def group_names(self) -> list[str]:
        """Give the names of all groups that have a member, in alphabetical order."""
        return sorted(
            {group for contact in self._contacts.values() for group in contact.groups}, key=str.casefold
        )

    def _members(self, group: str) -> list[Contact]:
        return [contact for contact in self._contacts.values() if group in contact.groups]

    def _put(self, contact: Contact) -> None:
        if self._contacts.get(contact.jid) == contact:
            return
        self._store.put(contact)
        self._keep(contact)

    def _change_here(self, jid: Jid, **changes: object) -> None:
        """Change what only we know of a contact."""
        contact = self._contacts.get(jid)
        if contact is not None:
            self._put(replace(contact, **changes))  # type: ignore[arg-type]

    def _keep(self, contact: Contact) -> None:
        """Keep a contact that is stored already."""
        self._contacts[contact.jid] = contact
        self._mark(contact.jid)

    def _take_out(self, jid: Jid) -> bool:
        """Forget a contact here, not in the database; whether there was one."""
        if self._contacts.pop(jid, None) is None:
            return False
        self._mark(jid)
        return True

    def _replace_all(self, contacts: Mapping[Jid, Contact]) -> None:
        self._store.replace_all(contacts.values())
        self._contacts.clear()
        self._contacts.update(contacts)
        self.loaded.emit()

    def _mark(self, jid: Jid) -> None:
        self._changed.add(jid)
        if not self._burst.isActive():
            self._burst.start()

    def _tell(self) -> None:
        if self._changed:
            changed = frozenset(self._changed)
            self._changed.clear()
            self.contacts_changed.emit(changed)


def cleaned(groups: Iterable[str]) -> tuple[str, ...]:
    """Give group names without spaces around them, empty ones or repetitions, in the given order."""
    return tuple(dict.fromkeys(name for group in groups if (name := group.strip())))
