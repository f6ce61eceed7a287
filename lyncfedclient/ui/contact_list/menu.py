"""The menus of a person and of a group: everything that can be done with them."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from lyncfedclient.domain.alert import Alert
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.domain.value import value
from lyncfedclient.ui import sentences
from lyncfedclient.ui.contact_card.words import alert as alert_words
from lyncfedclient.ui.outside_text import shown_line, tooltip
from lyncfedclient.ui.relationship_words import relationship_means

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lyncfedclient.domain.contact import Contact
    from lyncfedclient.ui.contact_list.people import Person, Section


class Verb(Enum):
    """What a menu's line does."""

    MESSAGE = "message"
    CARD = "card"
    RENAME = "rename"
    MOVE = "move"
    COPY = "copy"
    LEAVE_GROUP = "leave-group"
    MOVE_TO_NEW = "move-to-new"
    COPY_TO_NEW = "copy-to-new"
    PIN = "pin"
    UNPIN = "unpin"
    ALERT = "alert"
    RELATE = "relate"
    ASK = "ask"
    CANCEL_REQUEST = "cancel-request"
    COPY_ADDRESS = "copy-address"
    REMOVE = "remove"
    BLOCK = "block"
    BLOCK_DOMAIN = "block-domain"
    UNBLOCK = "unblock"
    RENAME_GROUP = "rename-group"
    DELETE_GROUP = "delete-group"
    GROUP_UP = "group-up"
    GROUP_DOWN = "group-down"
    FOLD_ALL = "fold-all"
    UNFOLD_ALL = "unfold-all"
    ADD_CONTACT = "add-contact"


@value
class Choice:
    """A line that was chosen, with what it names: a group, a relationship, an alert."""

    verb: Verb
    group: str = ""
    relationship: Relationship | None = None
    alert: Alert | None = None


class ContactMenu(QMenu):
    """Filled anew for whom it is shown."""

    chosen = Signal(object)
    """The user chose this :class:`Choice`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.triggered.connect(self._on_triggered)

    def fill_for_person(self, person: Person, groups: Iterable[str], alert: Alert = Alert.NONE) -> None:
        """Offer what can be done with a person; ``groups`` are all there are, ``alert`` is the person's."""
        self._empty()
        contact = person.contact
        self.setAccessibleName(person.name)
        if not contact.kind.has_ended:
            self.setDefaultAction(self._line(self, self.tr("Send a message"), Verb.MESSAGE, key="Enter"))
        self._line(self, self.tr("Contact card"), Verb.CARD, key="Ctrl+I")
        self._line(self, self.tr("Rename"), Verb.RENAME, key="F2")
        self.addSeparator()
        if contact.is_pinned:
            self._line(self, self.tr("Unpin"), Verb.UNPIN)
        else:
            self._line(self, self.tr("Pin to the top"), Verb.PIN)
        if not person.is_ended:
            self._alert_lines(self.addMenu(self.tr("Tell me when available")), alert)
        others = [group for group in groups if group not in contact.groups]
        move = self.addMenu(self.tr("Move to group"))
        self._group_lines(move, others, Verb.MOVE, Verb.MOVE_TO_NEW)
        copy = self.addMenu(self.tr("Copy to group"))
        self._group_lines(copy, others, Verb.COPY, Verb.COPY_TO_NEW)
        if contact.groups:
            leave = self.addMenu(self.tr("Take out of group"))
            for group in contact.groups:
                self._line(leave, _plain(group), Verb.LEAVE_GROUP, group)
        self.addSeparator()
        if not contact.subscription.is_seen_by_us and not person.is_ended:
            ask = (
                self.tr("Ask again to see their presence")
                if contact.is_waiting
                else self.tr("Ask to see their presence")
            )
            self._line(self, ask, Verb.ASK)
            if contact.is_waiting:
                self._line(self, self.tr("Cancel the request"), Verb.CANCEL_REQUEST)
        self._line(self, self.tr("Copy address"), Verb.COPY_ADDRESS)
        self.addSeparator()
        if contact.relationship is Relationship.BLOCKED:
            self._line(self, self.tr("Unblock"), Verb.UNBLOCK)
        elif not contact.kind.has_ended:
            self._relationship_lines(self.addMenu(self.tr("Privacy relationship")), contact)
            self._line(self, self.tr("Block…"), Verb.BLOCK)
            domain = _plain(contact.jid.domain)
            self._line(self, self.tr("Block everybody at {domain}…").format(domain=domain), Verb.BLOCK_DOMAIN)
        self._line(self, self.tr("Remove from list…"), Verb.REMOVE, key="Del")

    def fill_for_section(self, section: Section) -> None:
        """Offer what can be done with a group, and with all of them."""
        self._empty()
        self.setAccessibleName(section.title)
        self._line(
            self, self.tr("Add a contact…"), Verb.ADD_CONTACT, section.name if section.is_group else ""
        )
        if section.is_group:
            self.addSeparator()
            self._line(self, self.tr("Rename group…"), Verb.RENAME_GROUP, section.name)
            self._line(self, self.tr("Delete group…"), Verb.DELETE_GROUP, section.name)
            self._line(self, self.tr("Move group up"), Verb.GROUP_UP, section.name, key="Alt+Up")
            self._line(self, self.tr("Move group down"), Verb.GROUP_DOWN, section.name, key="Alt+Down")
        self.addSeparator()
        self._line(self, self.tr("Fold all groups"), Verb.FOLD_ALL)
        self._line(self, self.tr("Unfold all groups"), Verb.UNFOLD_ALL)

    def _empty(self) -> None:
        self.clear()
        # Clearing leaves the menus within: they would gather with every opening.
        for menu in self.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            menu.deleteLater()

    def _alert_lines(self, menu: QMenu, chosen: Alert) -> None:
        for kept in Alert:
            line = self._line(menu, alert_words(kept), Choice(Verb.ALERT, alert=kept))
            line.setCheckable(True)
            line.setChecked(kept is chosen)

    def _relationship_lines(self, menu: QMenu, contact: Contact) -> None:
        menu.setToolTipsVisible(True)
        for kept in Relationship:
            if kept is not Relationship.BLOCKED:
                choice = Choice(Verb.RELATE, relationship=kept)
                line = self._line(menu, sentences.relationship(kept), choice)
                line.setCheckable(True)
                line.setChecked(kept is contact.relationship)
                line.setToolTip(tooltip(relationship_means(kept)))

    def _group_lines(self, menu: QMenu, groups: list[str], verb: Verb, new: Verb) -> None:
        for group in groups:
            self._line(menu, _plain(group), verb, group)
        if groups:
            menu.addSeparator()
        self._line(menu, self.tr("New group…"), new)

    def _line(
        self, menu: QMenu, text: str, what: Verb | Choice, group: str = "", *, key: str = ""
    ) -> QAction:
        action = QAction(text, menu)
        action.setData(Choice(what, group) if isinstance(what, Verb) else what)
        if key:
            # Shown only: the list itself takes these keys.
            action.setShortcut(QKeySequence(key))
            action.setShortcutVisibleInContextMenu(True)
        menu.addAction(action)
        return action

    def _on_triggered(self, action: QAction) -> None:
        choice = action.data()
        if isinstance(choice, Choice):
            self.chosen.emit(choice)


def _plain(name: str) -> str:
    """Give a group's name without turning its ampersands into underlined letters."""
    return shown_line(name, 60).replace("&", "&&")
