from __future__ import annotations

import pytest

from lyncfedclient.domain.contact import Contact
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import UNKNOWN
from lyncfedclient.ui.contact_list.people import Person, Section
from lyncfedclient.ui.contact_list.people_filter import PeopleFilter

EVA = Person(Contact(Jid("eva", "contoso.com"), name="Eva Novák"), UNKNOWN)
EVAN = Person(Contact(Jid("evan", "contoso.com"), name="Evan Lee"), UNKNOWN)
MAIL = Person(Contact(Jid("jo(hotmail.com)", "msn.com"), name="김민수"), UNKNOWN)


def _section(*people: Person) -> Section:
    section = Section("Partners", "Partners", (1, 0, ""), is_folded=False)
    section.people = list(people)
    for person in people:
        person.sections = (section,)
    return section


def _found(looking: PeopleFilter, section: Section) -> list[Person]:
    return looking.found([section], section.people)["Partners"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("eva", [EVA, EVAN]),
        ("NOVAK con", [EVA]),
        ("jo@hotmail", [MAIL]),
        ("김민", [MAIL]),
        ("novakeva", []),
        ("lee evan lee", [EVAN]),
    ],
)
def test_each_word_is_looked_for_in_name_and_address_but_not_across_them(
    text: str, found: list[Person]
) -> None:
    looking, section = PeopleFilter(), _section(EVA, EVAN, MAIL)

    looking.set_text(text, is_hiding=False)

    assert _found(looking, section) == found


def test_a_word_that_grew_looks_only_through_those_it_found(monkeypatch: pytest.MonkeyPatch) -> None:
    looking, section = PeopleFilter(), _section(EVA, EVAN, MAIL)
    looking.set_text("e", is_hiding=False)
    section.people = _found(looking, section)
    monkeypatch.setattr(MAIL, "sought", "evan, if anybody looked")

    looking.set_text("evan", is_hiding=False)

    assert _found(looking, section) == [EVAN]


def test_a_word_that_was_taken_back_looks_through_everybody_again() -> None:
    looking, section = PeopleFilter(), _section(EVA, EVAN, MAIL)
    looking.set_text("evan", is_hiding=False)
    section.people = _found(looking, section)

    looking.set_text("eva", is_hiding=False)

    assert _found(looking, section) == [EVA, EVAN]


def test_without_words_everybody_stands_again_where_they_stood() -> None:
    looking, section = PeopleFilter(), _section(EVAN, MAIL, EVA)
    looking.set_text("eva", is_hiding=False)
    section.people = _found(looking, section)

    looking.set_text(" ", is_hiding=False)

    assert _found(looking, section) == [EVAN, MAIL, EVA]


def test_the_same_words_are_no_change() -> None:
    looking = PeopleFilter()
    looking.set_text("Éva  N", is_hiding=False)

    is_different = looking.set_text("eva n", is_hiding=False)

    assert not is_different
