from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.contact import Contact
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.partner import PartnerType
from lyncfedclient.domain.partner_file import PartnerRowFault
from lyncfedclient.domain.policy import PolicySetting
from lyncfedclient.domain.provider import Kind
from lyncfedclient.domain.standing import Remedy, Standing, StandingKind
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.ui import standing_sentences as words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
BOB = Contact(Jid.parse("bob@fabrikam.test"))


@pytest.mark.parametrize("kind", StandingKind)
@pytest.mark.parametrize("since", [None, NOW - timedelta(days=3)])
def test_every_standing_has_its_whole_sentence(
    qtbot: QtBot, kind: StandingKind, since: datetime | None
) -> None:
    said = words.standing(Standing(kind, since, is_seeing_us=True, is_asking=True), BOB, NOW)

    assert said.endswith(".")
    assert "{" not in said


@pytest.mark.parametrize("fault", StanzaFault)
def test_an_error_is_said_with_its_reason_and_with_what_to_do(qtbot: QtBot, fault: StanzaFault) -> None:
    said = words.standing(
        Standing(StandingKind.UNREACHABLE, fault=fault, fault_text="no <b>route</b>\nto host"), BOB, NOW
    )

    assert said.startswith("Presence unknown: ")
    assert "no <b>route</b> to host" in said
    assert "{" not in said


def test_dates_are_said_where_they_are_known(qtbot: QtBot) -> None:
    asked = Standing(StandingKind.ASKED, NOW - timedelta(days=1), is_seeing_us=True)
    ended = Standing(StandingKind.SERVICE_ENDED, ended_on="2013-04")

    assert "(yesterday" in words.standing(asked, BOB, NOW)
    assert words.standing(asked, BOB, NOW).endswith("They see your presence.")
    assert "(April 2013)" in words.standing(ended, replace(BOB, kind=Kind.WINDOWS_LIVE), NOW)


def test_every_step_type_fault_and_lock_has_its_words(qtbot: QtBot) -> None:
    said = [
        *map(words.remedy, Remedy),
        *map(words.partner_type, [*PartnerType, None]),
        *(words.partner_type_means(kind, "fabrikam.test") for kind in [*PartnerType, None]),
        *map(words.partner_row_fault, PartnerRowFault),
        *map(words.policy_setting, PolicySetting),
    ]

    assert all(said)
    assert len(set(said)) == len(said)
    assert not any("{" in text for text in said)


def test_the_end_of_a_service_is_written_as_far_as_it_is_known(qtbot: QtBot) -> None:
    assert words.end_of_service("2017") == "2017"
    assert words.end_of_service("2013-04") == "April 2013"
    assert "2014" in words.end_of_service("2014-06-30")
    assert words.end_of_service("") == ""
