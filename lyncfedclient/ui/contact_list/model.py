"""The contact list as Qt sees it: one flat list of section and person rows, changed row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from lyncfedclient.domain.moment import utc_now
from lyncfedclient.domain.standing import standing
from lyncfedclient.overriding import override
from lyncfedclient.ui.contact_list import words
from lyncfedclient.ui.contact_list.company import Company
from lyncfedclient.ui.contact_list.membership import Membership
from lyncfedclient.ui.contact_list.sectioned_model import ROW_BY_ROW, SectionedModel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.settings import Settings
    from lyncfedclient.domain.standing import Standing
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.contact_list.people import Person, Section
    from lyncfedclient.ui.contact_list.words import RowWords

_Index = QModelIndex | QPersistentModelIndex

REBUILD_FROM = 256
"""So many contacts at once added, moved or renamed are quicker built anew."""


class ContactListModel(SectionedModel):
    """Sections with their people, sorted, filtered, and kept so as presence and roster change."""

    def __init__(
        self, services: Services, parent: Any = None, *, now: Callable[[], datetime] = utc_now
    ) -> None:
        super().__init__(parent)
        self._roster = services.roster
        self._presences = services.presences
        self._policy = services.policy
        self._conversations = services.conversations
        self._preferences = services.preferences
        self._now = now
        self._company = Company(services)
        self._membership = Membership(self._company, self._rows, self.tell_section)
        self._company.build()
        self._company.arrange(self._rows)
        self._roster.loaded.connect(self._on_roster_loaded)
        self._roster.contacts_changed.connect(self._on_contacts_changed)
        self._presences.changed.connect(self._on_presences_changed)
        self._policy.changed.connect(self.grow_older)
        self._conversations.unread_changed.connect(self._on_person_changed)
        self._conversations.typing_changed.connect(self._on_person_changed)
        self._preferences.changed.connect(self._on_settings_changed)

    # -- what the view asks --------------------------------------------------------------------

    @property
    def people(self) -> Mapping[Jid, Person]:
        """Everybody on the roster, shown or not."""
        return self._company.people

    @property
    def is_filtered(self) -> bool:
        """Whether a filter hides some people."""
        return self._company.is_filtered

    def words_of(self, person: Person) -> RowWords:
        """Give the second line of a person, prepared once until something changes."""
        found = person.words
        if found is None:
            is_open = words.needs_standing(person.contact, person.presence)
            found = person.words = words.row_words(
                person.contact,
                person.presence,
                self._presences.trouble(person.jid),
                self._now(),
                is_typing=self._conversations.is_typing(person.jid),
                found=self._standing_of(person) if is_open else None,
            )
        return found

    def _standing_of(self, person: Person) -> Standing:
        return standing(
            person.contact,
            person.presence,
            self._presences.trouble(person.jid),
            self._policy.type_of(person.jid),
            self._now(),
        )

    def unread(self, jid: Jid) -> int:
        """Count a person's unread messages."""
        return self._conversations.unread(jid)

    def first_row_of(self, jid: Jid) -> int | None:
        """Give the first row that shows a person."""
        person = self._company.people.get(jid)
        if person is None:
            return None
        found = (self._rows.row_of(person, section) for section in person.sections)
        return min((row for row in found if row is not None), default=None)

    # -- what the user does --------------------------------------------------------------------

    def set_filter(self, text: str) -> None:
        """Show only people whose name or address contain all words of ``text``; all when it is empty."""
        if self._company.set_filter(text):
            self.beginResetModel()
            self._company.sift(self._rows)
            self.endResetModel()

    def set_folded(self, section: Section, *, is_folded: bool) -> None:
        """Fold a section up or open; remembered in the settings."""
        if section.is_folded == is_folded:
            return
        self._rows.fold(section, is_folded=is_folded)
        self.tell_section(section)
        if self._company.note_folded(section):
            self._preferences.update(folded_groups=tuple(sorted(self._company.folded_names)))

    def move_group(self, name: str, step: int) -> None:
        """Put a group before or behind its neighbour; remembered in the settings."""
        names = self._company.group_names()
        place = names.index(name) if name in names else -1
        other = place + step
        if place >= 0 and 0 <= other < len(names):
            names[place], names[other] = names[other], names[place]
            self._preferences.update(group_order=tuple(names))

    def grow_older(self) -> None:
        """Renew the words, for those that tell how long ago something was; call once a minute."""
        for person in self._company.people.values():
            person.words = None
            person.painted = None
        self.tell_all()

    def _rebuild(self) -> None:
        self.beginResetModel()
        self._company.arrange(self._rows)
        self.endResetModel()

    # -- changes -------------------------------------------------------------------------------

    def _on_presences_changed(self, jids: frozenset[Jid]) -> None:
        touched: list[Person] = []
        movers: list[Person] = []
        counted: set[Section] = set()
        people, presence_of = self._company.people, self._presences.of
        for jid in jids:
            person = people.get(jid)
            if person is None:
                continue
            before = person.presence
            person.presence = presence = presence_of(jid)
            person.words = None
            person.painted = None
            if presence.availability is not before.availability and self._company.take_nearness(
                person, counted
            ):
                movers.append(person)
            if person.is_shown:
                touched.append(person)
        if len(movers) > ROW_BY_ROW and not self._company.is_hiding:
            self._sort_anew(movers)
        else:
            for person in movers:
                self._membership.put_in_place(person)
        self.tell_people(touched, counted)

    def _sort_anew(self, movers: list[Person]) -> None:
        """Bring many people to their places at once: cheaper than telling of each move."""
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        holders = [self._rows.at(index.row()) for index in held]
        is_everybody = len(movers) * 4 > len(self._company.people)
        for person in movers:
            key = self._company.key_of(person)
            if person.is_shown and not is_everybody:
                for section in person.sections:
                    self._rows.move(person, section, key, is_told=False)
            person.key = key
        if is_everybody:
            for section in self._rows.sections:
                self._rows.fill(section, section.people)
        rows = [
            self._rows.start_of(section) if person is None else self._rows.row_of(person, section)
            for section, person in holders
        ]
        moved = [QModelIndex() if row is None else self.index(row) for row in rows]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def _on_contacts_changed(self, jids: frozenset[Jid]) -> None:
        if len(jids) >= REBUILD_FROM:
            self._on_roster_loaded()
            return
        self._company.filter.forget_order()
        touched: list[Person] = []
        counted: set[Section] = set()
        for jid in jids:
            contact = self._roster.contacts.get(jid)
            person = self._company.people.get(jid)
            if contact is None:
                if person is not None:
                    self._membership.leave(person, person.sections)
                    del self._company.people[jid]
                continue
            if person is None:
                person = self._company.welcome(contact)
                person.is_shown = self._company.is_showing(person)
            else:
                person.set_contact(contact)
                # Somebody removed and added again within one burst starts with no presence.
                person.presence = self._presences.of(jid)
                self._company.take_nearness(person, counted)
                self._membership.put_in_place(person)
            self._membership.take_sections(person)
            touched.append(person)
        self.tell_people(touched, counted)

    def _on_person_changed(self, jid: Jid) -> None:
        person = self._company.people.get(jid)
        if person is not None:
            person.words = None
            person.painted = None
            self._membership.put_in_place(person)
            self.tell_people([person])

    def _on_roster_loaded(self) -> None:
        self.beginResetModel()
        self._company.build()
        self._company.arrange(self._rows)
        self.endResetModel()

    def _on_settings_changed(self, settings: Settings) -> None:
        if self._company.take_settings(settings):
            self._rebuild()

    # -- Qt ------------------------------------------------------------------------------------

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= self._rows.row_count:
            return None
        section, person = self._rows.at(index.row())
        if person is None:
            return self._section_data(section, role)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return person.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.spoken_row(person.name, self.words_of(person), self.unread(person.jid))
        if role == Qt.ItemDataRole.ToolTipRole:
            found = self._standing_of(person)
            return words.row_tooltip(
                person.contact, person.presence, found, self.words_of(person), self._now()
            )
        return None

    def _section_data(self, section: Section, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return section.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.spoken_section(
                section.title, section.reachable, section.total, is_folded=section.is_folded
            )
        return None

    @override
    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        _section, person = self._rows.at(index.row())
        if person is None or not isinstance(value, str):
            return False
        if value.strip() != person.name:
            self._roster.rename(person.jid, value)
        return True
