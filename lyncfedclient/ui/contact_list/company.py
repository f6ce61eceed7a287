"""Everybody on the roster, in their sections, and what decides who is shown and in which order. No Qt models in here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lyncfedclient.domain.settings import ContactOrder
from lyncfedclient.ui.contact_list.people import OTHER, PINNED, UNREACHABLE, Person, Section, folded
from lyncfedclient.ui.contact_list.people_filter import PeopleFilter
from lyncfedclient.ui.outside_text import shown_line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lyncfedclient.domain.contact import Contact
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.settings import Settings
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.contact_list.arrangement import Arrangement
    from lyncfedclient.ui.contact_list.people import Key

translate = QCoreApplication.translate

_OTHER_ALONE = (OTHER,)


class Company:
    """The people by address and the sections by name; decides, but tells nobody."""

    def __init__(self, services: Services) -> None:
        self._roster = services.roster
        self._presences = services.presences
        self._conversations = services.conversations
        self.people: dict[Jid, Person] = {}
        self.sections: dict[str, Section] = {}
        self.filter = PeopleFilter()
        self.folded_names: frozenset[str] = frozenset()
        self._places: dict[str, int] = {}
        self.is_by_presence = True
        self.is_hiding = False
        self.take_settings(services.preferences.settings)

    # -- what decides --------------------------------------------------------------------------

    def take_settings(self, settings: Settings) -> bool:
        """Take order, hiding and folding from the settings; True where one of them is different."""
        before = (self.is_by_presence, self.is_hiding, self.folded_names, self._places)
        self._places = {name: place for place, name in enumerate(settings.group_order)}
        self.is_by_presence = settings.contact_order is ContactOrder.BY_PRESENCE
        self.is_hiding = settings.is_hiding_offline
        self.folded_names = frozenset(settings.folded_groups)
        return before != (self.is_by_presence, self.is_hiding, self.folded_names, self._places)

    def set_filter(self, text: str) -> bool:
        """Take what to look for; True where that is different."""
        return self.filter.set_text(text, is_hiding=self.is_hiding)

    @property
    def is_filtered(self) -> bool:
        """Whether somebody is looked for."""
        return bool(self.filter.words)

    def note_folded(self, section: Section) -> bool:
        """Remember whether a section is folded; False while a filter opens them all."""
        if self.is_filtered:
            return False
        names = set(self.folded_names) - {section.name}
        self.folded_names = frozenset(names | {section.name} if section.is_folded else names)
        return True

    def is_showing(self, person: Person) -> bool:
        """Whether a person is to be seen: found by the filter, or not hidden for being offline."""
        if self.is_filtered:
            return self.filter.finds(person)
        return (
            not self.is_hiding or person.nearness < UNREACHABLE or self._conversations.unread(person.jid) > 0
        )

    def key_of(self, person: Person) -> Key:
        """Give what a person is sorted by now."""
        return person.key_for(is_by_presence=self.is_by_presence)

    # -- people and sections -------------------------------------------------------------------

    def build(self) -> None:
        """Take everybody anew from the roster."""
        self.people = {}
        self.sections = {}
        self.filter.forget_order()
        # Thousands at once, and few different sets of groups among them.
        known: dict[tuple[str, ...], tuple[Section, ...]] = {}
        presence_of = self._presences.of
        for jid, contact in self._roster.contacts.items():
            person = self.people[jid] = Person(contact, presence_of(jid))
            names = section_names(contact)
            sections = known.get(names)
            if sections is None:
                sections = known[names] = tuple(self.section(name) for name in names)
            person.sections = sections

    def welcome(self, contact: Contact) -> Person:
        """Take somebody new, in no section yet."""
        person = self.people[contact.jid] = Person(contact, self._presences.of(contact.jid))
        person.key = self.key_of(person)
        return person

    def arrange(self, rows: Arrangement) -> None:
        """Sort everybody into their sections."""
        members: dict[str, list[Person]] = {name: [] for name in self.sections}
        for section in self.sections.values():
            section.total = 0
            section.reachable = 0
            section.rank = _rank(section.name, self._places)
            section.is_folded = section.name in self.folded_names and not self.is_filtered
        for person in self.people.values():
            person.key = self.key_of(person)
            person.is_shown = self.is_showing(person)
            for section in person.sections:
                section.total += 1
                section.reachable += person.is_reachable
                if person.is_shown:
                    members[section.name].append(person)
        for section in self.sections.values():
            rows.fill(section, members[section.name])
        rows.is_filtered = self.is_filtered
        rows.set_sections(self.sections.values())

    def sift(self, rows: Arrangement) -> None:
        """Show whom the filter finds now; order and sections are as they were."""
        sections = self.sections.values()
        found = self.filter.found(sections, self.people.values())
        for section in sections:
            for person in section.people:
                person.is_shown = False
        for section in sections:
            people = found[section.name]
            if self.is_hiding and not self.is_filtered:
                people = [person for person in people if self.is_showing(person)]
            for person in people:
                person.is_shown = True
            section.is_folded = section.name in self.folded_names and not self.is_filtered
            rows.fill(section, people)
        rows.is_filtered = self.is_filtered
        rows.set_sections(sections)

    def section(self, name: str) -> Section:
        """Give the section of this name, made when first asked for."""
        found = self.sections.get(name)
        if found is None:
            is_folded = name in self.folded_names and not self.is_filtered
            found = self.sections[name] = Section(
                name, _title(name), _rank(name, self._places), is_folded=is_folded
            )
        return found

    def group_names(self) -> list[str]:
        """Give the groups in the order in which they stand."""
        groups = [section for section in self.sections.values() if section.is_group and section.total]
        return [section.name for section in sorted(groups, key=_rank_of)]

    def take_nearness(self, person: Person, counted: set[Section]) -> bool:
        """Renew how near a person is, noting sections that count anew; True where it is different now."""
        nearness = person.nearness_of(person.presence)
        if nearness == person.nearness:
            return False
        was_reachable = person.is_reachable
        person.nearness = nearness
        if was_reachable != person.is_reachable:
            for section in person.sections:
                section.reachable += 1 if person.is_reachable else -1
            counted.update(person.sections)
        return True


def section_names(contact: Contact) -> tuple[str, ...]:
    """Give the sections a contact belongs into: Pinned alone, else their groups, else the rest."""
    if contact.is_pinned:
        return (PINNED,)
    groups = contact.groups
    return (tuple(dict.fromkeys(groups)) if len(groups) > 1 else groups) or _OTHER_ALONE


def _title(name: str) -> str:
    if name == PINNED:
        return translate("ContactList", "Pinned")
    if name == OTHER:
        return translate("ContactList", "Other Contacts")
    return shown_line(name)


def _rank(name: str, places: Mapping[str, int]) -> tuple[int, int, str]:
    """Give what a section is sorted by: the groups with a place of their own first, the others by name."""
    if name == PINNED:
        return 0, 0, ""
    if name == OTHER:
        return 2, 0, ""
    # The name itself decides between groups that differ in case or accents only.
    return 1, places.get(name, len(places)), f"{folded(name)}\n{name}"


def _rank_of(section: Section) -> tuple[int, int, str]:
    return section.rank
