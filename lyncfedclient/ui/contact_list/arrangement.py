"""Which row is whose, and how rows come, go and move. No Qt in here.

A row is found by bisection: over the sections' first rows, then over a section's sorted keys. One
person's move costs that and one insertion into a list, however long the whole is.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lyncfedclient.ui.contact_list.people import Key, Person, Section

_by_key = attrgetter("key")
_by_rank = attrgetter("rank")


class Brackets(Protocol):
    """Who is told just before rows change, and just after; ``first`` and ``last`` are rows."""

    def inserting(self, first: int, last: int) -> None:
        """Take note that rows are about to come."""

    def inserted(self) -> None:
        """Take note that they are there."""

    def removing(self, first: int, last: int) -> None:
        """Take note that rows are about to go."""

    def removed(self) -> None:
        """Take note that they are gone."""

    def moving(self, row: int, before: int) -> None:
        """Take note that a row is about to stand before another, both as they count now."""

    def moved(self) -> None:
        """Take note that it does."""


class Arrangement:
    """The sections that are listed, where each begins, and who stands where in them.

    A section without people is listed too, unless ``is_filtered``.
    """

    def __init__(self, brackets: Brackets) -> None:
        self._brackets = brackets
        self.sections: list[Section] = []
        self._starts: list[int] = []
        self.row_count = 0
        self.version = 0
        """Counts up whenever rows come or go."""
        self.is_filtered = False

    # -- finding -------------------------------------------------------------------------------

    def at(self, row: int) -> tuple[Section, Person | None]:
        """Give the section a row belongs to, and the person, unless it is the section's title."""
        position = bisect_right(self._starts, row) - 1
        section = self.sections[position]
        within = row - self._starts[position]
        return section, section.people[within - 1] if within else None

    def position_at(self, row: int) -> tuple[int, int]:
        """Give the position of the section a row belongs to, and the row within it: 0 is the title."""
        position = bisect_right(self._starts, row) - 1
        return position, row - self._starts[position]

    def start_of(self, section: Section) -> int:
        """Give the row of a listed section's title."""
        return self._starts[self._position_of(section)]

    def row_of(self, person: Person, section: Section) -> int | None:
        """Give the row of a person in a section; None where it is not shown."""
        if section.is_folded or not person.is_shown:
            return None
        return self.start_of(section) + 1 + bisect_left(section.keys, person.key)

    def is_listed(self, section: Section) -> bool:
        """Whether the section's title is a row."""
        return bool(section.people) if self.is_filtered else section.total > 0

    def _position_of(self, section: Section) -> int:
        return bisect_left(self.sections, section.rank, key=_by_rank)

    # -- all at once ---------------------------------------------------------------------------

    def fill(self, section: Section, people: Iterable[Person]) -> None:
        """Take these people as a section's, sorted; tells nobody."""
        section.people = sorted(people, key=_by_key)
        section.keys = [person.key for person in section.people]

    def set_sections(self, sections: Iterable[Section]) -> None:
        """Take these filled sections, in the order of their ranks, those that are listed; tells nobody."""
        self.sections = sorted(filter(self.is_listed, sections), key=_by_rank)
        self._recount()

    def _recount(self) -> None:
        starts = []
        row = 0
        for section in self.sections:
            starts.append(row)
            row += section.height
        self._starts = starts
        self.row_count = row
        self.version += 1

    # -- one by one ----------------------------------------------------------------------------

    def fold(self, section: Section, *, is_folded: bool) -> None:
        """Hide or show a section's people."""
        if section.is_folded == is_folded:
            return
        first = self.start_of(section) + 1
        count = len(section.people)
        if count and is_folded:
            self._brackets.removing(first, first + count - 1)
        elif count:
            self._brackets.inserting(first, first + count - 1)
        section.is_folded = is_folded
        self._recount()
        if count and is_folded:
            self._brackets.removed()
        elif count:
            self._brackets.inserted()

    def move(self, person: Person, section: Section, key: Key, *, is_told: bool = True) -> None:
        """Bring a person who stands at ``person.key`` to where ``key`` belongs."""
        keys, people = section.keys, section.people
        old = bisect_left(keys, person.key)
        new = bisect_left(keys, key)
        if new in {old, old + 1}:
            keys[old] = key
            return
        is_told = is_told and not section.is_folded
        if is_told:
            first = self.start_of(section) + 1
            self._brackets.moving(first + old, first + new)
        if new > old:
            new -= 1
        del keys[old], people[old]
        keys.insert(new, key)
        people.insert(new, person)
        if is_told:
            self._brackets.moved()

    def take_out(self, person: Person, section: Section) -> None:
        """Let a person go; with a filter, the section goes with the last one."""
        place = bisect_left(section.keys, person.key)
        start = self.start_of(section)
        is_last_match = self.is_filtered and len(section.people) == 1
        is_told = is_last_match or not section.is_folded
        if is_last_match:
            self._brackets.removing(start, start + section.height - 1)
        elif is_told:
            self._brackets.removing(start + 1 + place, start + 1 + place)
        del section.keys[place], section.people[place]
        if is_last_match:
            del self.sections[self._position_of(section)]
        self._recount()
        if is_told:
            self._brackets.removed()

    def put_in(self, person: Person, section: Section) -> None:
        """Let a person come; with a filter, the section comes with the first one."""
        if self.is_filtered and not section.people:
            self.list_section(section, [person])
            return
        place = bisect_left(section.keys, person.key)
        if not section.is_folded:
            row = self.start_of(section) + 1 + place
            self._brackets.inserting(row, row)
        section.keys.insert(place, person.key)
        section.people.insert(place, person)
        if not section.is_folded:
            self._recount()
            self._brackets.inserted()

    def list_section(self, section: Section, people: list[Person]) -> None:
        """Show a section that was not listed, with these people."""
        position = self._position_of(section)
        row = self._starts[position] if position < len(self._starts) else self.row_count
        height = 1 if section.is_folded else 1 + len(people)
        self._brackets.inserting(row, row + height - 1)
        self.fill(section, people)
        self.sections.insert(position, section)
        self._recount()
        self._brackets.inserted()

    def unlist_section(self, section: Section) -> None:
        """Take a section's title off; its people are gone already."""
        row = self.start_of(section)
        self._brackets.removing(row, row)
        del self.sections[self._position_of(section)]
        self._recount()
        self._brackets.removed()
