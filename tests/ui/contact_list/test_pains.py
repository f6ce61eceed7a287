"""What people reported of Lync's federation, and what the contact list answers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from lyncfedclient.domain.events import PresenceChanged, PresenceFailed
from lyncfedclient.domain.presence import Activity, Availability, Presence
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.ui.contact_list.model import ContactListModel
from tests.support.services import BOB, friend

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.support.services import Rig

NOW = datetime.now(UTC)


@pytest.fixture
def model(rig: Rig, qtbot: QtBot) -> ContactListModel:
    rig.gateway.go_online(friend(BOB, "Bob Tan", "Partners"))
    return ContactListModel(rig.services)


@pytest.fixture
def show(rig: Rig) -> Callable[[Presence], None]:
    def show_it(presence: Presence) -> None:
        rig.gateway.tell(PresenceChanged(BOB.with_resource("x"), presence))
        rig.services.presences._changes._tell()

    return show_it


def row(model: ContactListModel, role: Qt.ItemDataRole = Qt.ItemDataRole.AccessibleTextRole) -> str:
    return str(model.index(1).data(role)).replace("\u2068", "").replace("\u2069", "")


def test_pain_2_a_presence_error_stands_in_the_row_in_plain_words(rig: Rig, model: ContactListModel) -> None:
    rig.gateway.tell(PresenceFailed(BOB, StanzaFault.SERVER_NOT_FOUND, "s2s: no route"))
    rig.services.presences._changes._tell()

    assert "fabrikam.test can't be found" in row(model)
    tooltip = row(model, Qt.ItemDataRole.ToolTipRole)
    assert "tell your administrator" in tooltip
    assert "s2s: no route" in tooltip


def test_pain_3_the_error_goes_with_the_next_good_presence(
    rig: Rig, model: ContactListModel, show: Callable[[Presence], None]
) -> None:
    rig.gateway.tell(PresenceFailed(BOB, StanzaFault.SERVER_NOT_FOUND))

    show(Presence(Availability.AVAILABLE))

    assert row(model) == "Bob Tan, Available"


def test_pain_4_silence_is_said_and_not_taken_for_offline(
    rig: Rig, model: ContactListModel, show: Callable[[Presence], None]
) -> None:
    show(Presence(Availability.AVAILABLE, as_of=NOW - timedelta(hours=9)))

    rig.services.presences.doubt(BOB)
    rig.services.presences._changes._tell()

    assert "silent since" in row(model)
    assert "Offline" not in row(model)


def test_pain_8_who_was_never_seen_is_asked_about(rig: Rig, model: ContactListModel) -> None:
    carol = BOB._replace(local="carlo")
    rig.services.roster.add(carol, "Carol")
    rig.gateway.go_online(friend(BOB, "Bob Tan", "Partners"), friend(carol, "Carol", "Partners"))

    rig.services.session._arrivals._on_settled()
    rig.services.presences._changes._tell()

    said = [
        str(model.index(place).data(Qt.ItemDataRole.AccessibleTextRole)) for place in range(model.rowCount())
    ]
    assert any("Never seen: is the address right?" in words for words in said)


def test_pain_11_a_lost_link_turns_everything_to_last_known(
    rig: Rig, model: ContactListModel, show: Callable[[Presence], None]
) -> None:
    show(Presence(Availability.AVAILABLE))

    rig.gateway.go_down()
    rig.services.presences._changes._tell()

    assert "last known" in row(model)


def test_pain_12_last_seen_goes_when_a_newer_presence_lacks_it(
    model: ContactListModel, show: Callable[[Presence], None]
) -> None:
    show(Presence(Availability.AWAY, idle_since=NOW - timedelta(days=20)))
    before = row(model)

    show(Presence(Availability.AWAY))

    assert before == "Bob Tan, Away 20 days"
    assert row(model) == "Bob Tan, Away"


def test_pain_13_the_raw_value_stays_beside_what_it_was_taken_for(
    model: ContactListModel, show: Callable[[Presence], None]
) -> None:
    show(Presence(Availability.BUSY, Activity.IN_A_MEETING, show="xa", status="busy: in a meeting"))

    assert row(model) == "Bob Tan, Busy, in a meeting"
    assert "As received: xa · busy: in a meeting" in row(model, Qt.ItemDataRole.ToolTipRole)


def test_a_contact_whose_domain_is_no_partner_says_so(rig: Rig, model: ContactListModel) -> None:
    rig.services.preferences.update(is_partners_only=True)

    assert "fabrikam.test is no partner" in row(model)
