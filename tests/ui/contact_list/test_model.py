from __future__ import annotations

import random
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from lyncfedclient.domain.contact import Subscription
from lyncfedclient.domain.events import PresenceChanged, PresenceFailed, RosterItemChanged, RosterItemRemoved
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message_events import MessageReceived
from lyncfedclient.domain.presence import Activity, Availability, Presence
from lyncfedclient.domain.settings import ContactOrder
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.ui.contact_list.model import ContactListModel
from tests.support.services import friend, make_services

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from lyncfedclient.domain.contact import RosterItem
    from lyncfedclient.services.bundle import Services
    from tests.support.fake_gateway import FakeGateway

NOW = datetime(2026, 3, 4, 14, 5, tzinfo=UTC)


class Watched:
    """A model under Qt's own tester, with the services beneath."""

    def __init__(self, *items: RosterItem) -> None:
        self.services: Services
        self.gateway: FakeGateway
        self.services, self.gateway = make_services()
        self.gateway.go_online(*items)
        self.model = ContactListModel(self.services, now=lambda: NOW)
        self.tester = QAbstractItemModelTester(
            self.model, QAbstractItemModelTester.FailureReportingMode.Fatal
        )

    def rows(self) -> list[str]:
        return [str(self.model.index(row).data()) for row in range(self.model.rowCount())]

    def spoken(self) -> list[str]:
        role = Qt.ItemDataRole.AccessibleTextRole
        return [str(self.model.index(row).data(role)) for row in range(self.model.rowCount())]

    def show(self, jid: str, availability: Availability, note: str = "") -> None:
        self.gateway.tell(PresenceChanged(Jid.parse(jid), Presence(availability, note=note)))

    def settle(self) -> None:
        self.services.presences._changes._tell()
        self.services.roster._tell()


@pytest.fixture
def watched(qtbot: QtBot) -> Watched:
    return Watched(
        friend("bob@fabrikam.test", "Bob Tan", "Partners"),
        friend("carol@fabrikam.test", "Carol Reyes", "Partners"),
        friend("dieter@fabrikam.test", "Dieter Müller", "Partners", "Hall 3"),
        friend("li@fabrikam.test", "Li Wei"),
    )


def test_people_stand_in_their_groups_by_name_and_those_without_last(watched: Watched) -> None:
    assert watched.rows() == [
        "Hall 3",
        "Dieter Müller",
        "Partners",
        "Bob Tan",
        "Carol Reyes",
        "Dieter Müller",
        "Other Contacts",
        "Li Wei",
    ]


def test_somebody_reachable_moves_above_those_who_are_not(watched: Watched) -> None:
    watched.show("carol@fabrikam.test/desk", Availability.BUSY)

    watched.settle()

    assert watched.rows()[2:6] == ["Partners", "Carol Reyes", "Bob Tan", "Dieter Müller"]


def test_sorted_by_name_nobody_moves(watched: Watched) -> None:
    watched.services.preferences.update(contact_order=ContactOrder.BY_NAME)

    watched.show("dieter@fabrikam.test/desk", Availability.AVAILABLE)
    watched.settle()

    assert watched.rows()[2:6] == ["Partners", "Bob Tan", "Carol Reyes", "Dieter Müller"]


def test_a_section_counts_who_is_reachable(watched: Watched) -> None:
    watched.show("dieter@fabrikam.test/desk", Availability.AVAILABLE)
    watched.settle()

    sections = {section.title: (section.reachable, section.total) for section in watched.model.rows.sections}

    assert sections == {"Hall 3": (1, 1), "Partners": (1, 3), "Other Contacts": (0, 1)}


def test_a_folded_section_hides_its_people_and_is_remembered(watched: Watched) -> None:
    section = watched.model.rows.sections[1]

    watched.model.set_folded(section, is_folded=True)

    assert watched.rows() == ["Hall 3", "Dieter Müller", "Partners", "Other Contacts", "Li Wei"]
    assert watched.services.preferences.settings.folded_groups == ("Partners",)


def test_a_filter_finds_by_every_word_in_name_or_address_without_accents(watched: Watched) -> None:
    watched.model.set_filter("muller FABRIKAM")

    assert watched.rows() == ["Hall 3", "Dieter Müller", "Partners", "Dieter Müller"]


def test_a_filter_looks_into_folded_sections_and_folds_them_again_afterwards(watched: Watched) -> None:
    watched.model.set_folded(watched.model.rows.sections[1], is_folded=True)

    watched.model.set_filter("bob")
    found = watched.rows()
    watched.model.set_filter("")

    assert found == ["Partners", "Bob Tan"]
    assert watched.rows() == ["Hall 3", "Dieter Müller", "Partners", "Other Contacts", "Li Wei"]


def test_hiding_offline_people_keeps_those_who_wrote(watched: Watched) -> None:
    watched.services.preferences.update(is_hiding_offline=True)
    watched.show("bob@fabrikam.test/desk", Availability.AVAILABLE)
    watched.gateway.tell(MessageReceived(Jid.parse("li@fabrikam.test/x"), "Hello", "m1"))

    watched.settle()

    assert watched.rows() == ["Hall 3", "Partners", "Bob Tan", "Other Contacts", "Li Wei"]


def test_a_pinned_person_stands_on_top_and_nowhere_else(watched: Watched) -> None:
    watched.services.roster.set_pinned(Jid.parse("dieter@fabrikam.test"), True)

    watched.settle()

    assert watched.rows() == [
        "Pinned",
        "Dieter Müller",
        "Partners",
        "Bob Tan",
        "Carol Reyes",
        "Other Contacts",
        "Li Wei",
    ]


def test_renaming_in_place_goes_to_the_roster_and_sorts_anew(watched: Watched) -> None:
    watched.model.setData(watched.model.index(3), "Zoe Tan")

    watched.settle()

    assert watched.rows()[2:6] == ["Partners", "Carol Reyes", "Dieter Müller", "Zoe Tan"]


def test_a_removed_person_takes_an_empty_group_along(watched: Watched) -> None:
    watched.gateway.tell(RosterItemRemoved(Jid.parse("dieter@fabrikam.test")))

    watched.settle()

    assert watched.rows() == ["Partners", "Bob Tan", "Carol Reyes", "Other Contacts", "Li Wei"]


def test_a_row_says_name_state_activity_note_and_unread(watched: Watched) -> None:
    presence = Presence(Availability.BUSY, Activity.IN_A_MEETING, note="Back at 3")
    watched.gateway.tell(PresenceChanged(Jid.parse("bob@fabrikam.test/desk"), presence))
    watched.gateway.tell(MessageReceived(Jid.parse("bob@fabrikam.test/x"), "Hello", "m1"))
    watched.settle()

    spoken = watched.spoken()[3]

    assert spoken.replace("\u2068", "").replace("\u2069", "") == (
        "Bob Tan, Busy, in a meeting · Back at 3, 1 unread message"
    )


def test_a_failed_presence_says_why_it_is_unknown(watched: Watched) -> None:
    watched.gateway.tell(PresenceFailed(Jid.parse("li@fabrikam.test"), StanzaFault.SERVER_NOT_FOUND))
    watched.settle()

    spoken = watched.spoken()[-1]

    assert "Presence unknown" in spoken
    assert "can't be found" in spoken


def test_a_waiting_request_says_since_when() -> None:
    watched = Watched()
    watched.services.roster.add(Jid.parse("eva@fabrikam.test"), "Eva Novák", ())
    watched.settle()

    spoken = watched.spoken()

    assert spoken[1].startswith("Eva Novák, Waiting for approval since")


def test_hidden_characters_of_a_name_are_shown_as_such(watched: Watched) -> None:
    watched.gateway.tell(RosterItemChanged(friend("bob@fabrikam.test", "Bob\u202e\nTan", "Partners")))

    watched.settle()

    assert "\u202e" not in "".join(watched.rows())


def _reference(watched: Watched, needle: str) -> list[str]:
    """Draw up the list anew, by the plainest means."""
    model = ContactListModel(watched.services, now=lambda: NOW)
    model.set_filter(needle)
    return [str(model.index(row).data()) for row in range(model.rowCount())]


@pytest.mark.parametrize("seed", range(12))
def test_any_course_of_changes_gives_the_same_list_as_building_it_anew(seed: int, qtbot: QtBot) -> None:
    chance = random.Random(seed)  # noqa: S311 - chance of a test, to be had again by its seed
    jids = [f"p{number}@fabrikam.test" for number in range(25)]
    groups = ["Alpha", "beta", "Gamma", "Écluse"]
    needle = chance.choice(["", "", "p1", "fabrikam"])
    watched = Watched()
    watched.services.preferences.update(
        is_hiding_offline=chance.random() < 0.5,
        contact_order=chance.choice(list(ContactOrder)),
        folded_groups=("Gamma",),
    )
    watched.model.set_filter(needle)

    for _step in range(300):
        jid = chance.choice(jids)
        match chance.randrange(9):
            case 0 | 1:
                membership = chance.sample(groups, chance.randrange(3))
                subscription = chance.choice(list(Subscription))
                name = chance.choice(["Zoe", "Adam", "Éva", ""])
                item = friend(jid, name, *membership, subscription=subscription)
                watched.gateway.tell(RosterItemChanged(item))
            case 2:
                watched.gateway.tell(RosterItemRemoved(Jid.parse(jid)))
            case 3 | 4:
                watched.show(f"{jid}/a", chance.choice(list(Availability)[:8]))
            case 5:
                watched.gateway.tell(MessageReceived(Jid.parse(f"{jid}/a"), "Hello", f"m{_step}"))
            case 6:
                watched.services.roster.set_pinned(Jid.parse(jid), chance.random() < 0.5)
            case 7:
                # Typed on, taken back, cleared: each in any state.
                needle = chance.choice(["", needle[:-1], f"{needle}1", "p", "fabrikam", "z fab", "eva"])
                watched.model.set_filter(needle)
            case _:
                sections = watched.model.rows.sections
                if sections:
                    section = chance.choice(sections)
                    watched.model.set_folded(section, is_folded=not section.is_folded and not needle)
        if chance.random() < 0.4:
            watched.settle()
    watched.settle()

    assert watched.rows() == _reference(watched, needle)


def test_a_change_of_one_person_tells_only_their_rows(watched: Watched) -> None:
    told: list[tuple[int, int]] = []

    def note(first: QModelIndex, last: QModelIndex) -> None:
        told.append((first.row(), last.row()))

    watched.model.dataChanged.connect(note)

    watched.show("dieter@fabrikam.test/desk", Availability.OFFLINE, note="On leave")
    watched.settle()

    assert sorted(told) == [(1, 1), (3, 3)]


def test_many_changes_at_once_keep_order_and_selection(qtbot: QtBot) -> None:
    people = [friend(f"p{number:03}@fabrikam.test", f"Person {number:03}", "All") for number in range(200)]
    watched = Watched(*people)
    held = QPersistentModelIndex(watched.model.index(51))

    for number in range(1, 200, 2):
        watched.show(f"p{number:03}@fabrikam.test/desk", Availability.AVAILABLE)
    watched.settle()

    assert held.data() == "Person 050"
    assert watched.rows()[1:3] == ["Person 001", "Person 003"]
    assert watched.rows() == _reference(watched, "")
