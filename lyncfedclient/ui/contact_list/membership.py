"""Who is in which section, and at which place in it, one person at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.ui.contact_list.company import section_names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from lyncfedclient.ui.contact_list.arrangement import Arrangement
    from lyncfedclient.ui.contact_list.company import Company
    from lyncfedclient.ui.contact_list.people import Person, Section


class Membership:
    """Brings a person into sections, to their place, and out again; ``tell_section`` hears of changed titles."""

    def __init__(self, company: Company, rows: Arrangement, tell_section: Callable[[Section], None]) -> None:
        self._company = company
        self._rows = rows
        self._tell_section = tell_section

    def put_in_place(self, person: Person) -> None:
        """Bring a person to where key and filter now put them, in every section they are in."""
        key = self._company.key_of(person)
        is_shown = self._company.is_showing(person)
        if key == person.key and is_shown == person.is_shown:
            return
        if is_shown and person.is_shown:
            for section in person.sections:
                self._rows.move(person, section, key)
            person.key = key
            return
        if person.is_shown:
            for section in person.sections:
                self._rows.take_out(person, section)
        person.key = key
        person.is_shown = is_shown
        if is_shown:
            for section in person.sections:
                self._rows.put_in(person, section)

    def take_sections(self, person: Person) -> None:
        """Bring a person into the sections that their groups now name, and out of all others."""
        names = section_names(person.contact)
        gone = tuple(section for section in person.sections if section.name not in names)
        kept = {section.name for section in person.sections} - {section.name for section in gone}
        self.leave(person, gone)
        for name in names:
            if name not in kept:
                self._join(person, self._company.section(name))
        person.sections = tuple(self._company.sections[name] for name in names)

    def leave(self, person: Person, sections: Iterable[Section]) -> None:
        """Take a person out of sections; one that nobody is in any more goes."""
        for section in sections:
            if person.is_shown:
                self._rows.take_out(person, section)
            section.total -= 1
            section.reachable -= person.is_reachable
            if section.total == 0:
                if section in self._rows.sections:
                    self._rows.unlist_section(section)
                del self._company.sections[section.name]
            elif self._rows.is_listed(section):
                self._tell_section(section)

    def _join(self, person: Person, section: Section) -> None:
        is_new = section.total == 0
        section.total += 1
        section.reachable += person.is_reachable
        if is_new and not self._company.is_filtered:
            self._rows.list_section(section, [person] if person.is_shown else [])
        elif person.is_shown:
            self._rows.put_in(person, section)
            self._tell_section(section)
        elif self._rows.is_listed(section):
            self._tell_section(section)
