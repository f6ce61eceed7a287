from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from lyncfedclient.domain.jid import Jid, JidFault
from lyncfedclient.domain.link import Link, LinkFault, LinkPhase
from lyncfedclient.domain.presence import Activity, Availability, OwnState, Presence
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.domain.storage import StorageFault, VaultState
from lyncfedclient.ui import link_sentences, sentences

if TYPE_CHECKING:
    from collections.abc import Callable

NOW = datetime(2026, 3, 4, 14, 5, tzinfo=UTC)
BOB = Jid.parse("bob@fabrikam.test")

EVERY: list[tuple[Callable[[Any], str], Any]] = [
    *((sentences.availability, value) for value in Availability),
    *((sentences.own_state, value) for value in OwnState),
    *((sentences.relationship, value) for value in Relationship),
    *((lambda value: link_sentences.link_phase(value, "contoso.test"), value) for value in LinkPhase),
    *((lambda value: link_sentences.link_fault(value, "contoso.test"), value) for value in LinkFault),
    *((lambda value: sentences.presence_fault(value, BOB), value) for value in StanzaFault),
    *((lambda value: sentences.presence_fault_advice(value, BOB), value) for value in StanzaFault),
    *((lambda value: sentences.message_fault(value, BOB), value) for value in StanzaFault),
    *((lambda value: sentences.roster_fault(value, BOB), value) for value in StanzaFault),
    *((sentences.address_fault, value) for value in JidFault),
    *((lambda value: sentences.storage_fault(value, Path("/x")), value) for value in StorageFault),
    *((lambda value: sentences.not_written(value, Path("/x")), value) for value in StorageFault),
    *((sentences.vault_state, value) for value in VaultState),
]


@pytest.mark.parametrize(("words", "value"), EVERY, ids=[f"{value}" for _, value in EVERY])
def test_every_value_has_words_without_leftovers(words: Callable[[Any], str], value: object) -> None:
    said = words(value)

    assert said.strip()
    assert "{" not in said
    assert "%" not in said


def test_every_reason_that_the_user_can_act_on_is_worded_differently() -> None:
    said = {link_sentences.link_fault(fault, "contoso.test") for fault in LinkFault}

    assert len(said) == len(LinkFault)


@pytest.mark.parametrize("words", [sentences.presence_fault, sentences.message_fault])
def test_pain_16_every_condition_says_in_words_of_its_own_what_is_wrong(
    words: Callable[[StanzaFault, Jid], str],
) -> None:
    said = {fault: words(fault, BOB) for fault in StanzaFault}

    assert len(set(said.values())) == len(StanzaFault)
    assert not any("service is not available" in sentence.casefold() for sentence in said.values())


@pytest.mark.parametrize("fault", [StanzaFault.SERVER_NOT_FOUND, StanzaFault.SERVER_TIMEOUT])
def test_pain_16_what_only_an_administrator_can_mend_says_so(fault: StanzaFault) -> None:
    advice = sentences.presence_fault_advice(fault, BOB)

    assert "administrator" in advice
    assert "fabrikam.test" in advice


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("presence", "expected"),
    [
        (Presence(Availability.AVAILABLE), "Available"),
        (Presence(Availability.BUSY, Activity.IN_A_MEETING), "Busy, in a meeting"),
        (Presence(Availability.BUSY, note="Back at 3"), "Busy · Back at 3"),
        (Presence(Availability.AWAY, Activity.OFF_WORK), "Off Work"),
        (Presence(Availability.AWAY, Activity.OUT_OF_OFFICE), "Out of Office"),
        (Presence(Availability.AWAY, idle_since=NOW - timedelta(minutes=5)), "Away 5 min"),
        (Presence(Availability.AWAY, idle_since=NOW - timedelta(seconds=30)), "Away"),
        (Presence(Availability.INACTIVE, idle_since=NOW - timedelta(hours=3)), "Inactive 3 h"),
        (Presence(Availability.OFFLINE, as_of=NOW - timedelta(days=1, hours=2)), "Offline 1 day"),
        (Presence(Availability.OFFLINE, as_of=NOW - timedelta(days=2, hours=2)), "Offline 2 days"),
        (Presence(Availability.OFFLINE), "Offline"),
        (Presence(Availability.OFFLINE, as_of=NOW + timedelta(hours=2)), "Offline"),
        (Presence(Availability.UNKNOWN, is_live=False, as_of=NOW), "Presence unknown"),
    ],
)
def test_a_presence_is_said_as_lync_says_it(presence: Presence, expected: str) -> None:
    assert plain(sentences.presence_line(presence, NOW)) == expected


def test_what_is_only_last_known_says_so_and_since_when() -> None:
    presence = Presence(Availability.BUSY, note="Hall 3", is_live=False, as_of=NOW)

    words = plain(sentences.presence_line(presence, NOW))

    assert words.startswith("Busy · last known, ")
    assert words.endswith(" · Hall 3")


def test_a_note_cannot_rearrange_the_line() -> None:
    words = sentences.presence_line(Presence(Availability.BUSY, note="a\u202eb\nc"), NOW)

    assert "\u202e" not in words
    assert "\n" not in words
    assert "\u2068" in words


def test_a_link_without_a_known_reason_says_where_it_stands() -> None:
    words = link_sentences.link_trouble(Link(LinkPhase.WAITING), "contoso.test")

    assert plain(words) == "The connection to contoso.test was lost."
