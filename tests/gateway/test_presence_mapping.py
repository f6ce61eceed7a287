"""Lync's states in XMPP's words, and back."""

from __future__ import annotations

from datetime import UTC, datetime
from xml.etree import ElementTree as ET

import pytest

from lyncfedclient.domain.gateway import PresenceChanged
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import Activity, Availability, OwnPresence, OwnState
from lyncfedclient.gateway import compose
from lyncfedclient.gateway.presence_mapping import Read, read
from lyncfedclient.gateway.translate.presences import read_presence
from lyncfedclient.gateway.translate.values import Reader

IDLE_AT = datetime(2026, 2, 28, 23, 8, 25, tzinfo=UTC)


@pytest.mark.parametrize(
    ("state", "show", "status"),
    [
        (OwnState.AVAILABLE, None, None),
        (OwnState.INACTIVE, "away", None),
        (OwnState.BUSY, "dnd", "Busy"),
        (OwnState.DO_NOT_DISTURB, "dnd", "Do not disturb"),
        (OwnState.BE_RIGHT_BACK, "away", "Be right back"),
        (OwnState.APPEAR_AWAY, "away", None),
        (OwnState.AWAY, "away", None),
        (OwnState.OFF_WORK, "xa", "Off work"),
    ],
)
def test_own_states_go_out_as_the_reference_says(
    state: OwnState, show: str | None, status: str | None
) -> None:
    sent = ET.fromstring(compose.own_presence(OwnPresence(state)))

    assert (sent.findtext("show"), sent.findtext("status"), sent.get("type")) == (show, status, None)


def test_appearing_offline_goes_out_as_unavailable() -> None:
    sent = ET.fromstring(compose.own_presence(OwnPresence(OwnState.APPEAR_OFFLINE, "a note")))

    assert (sent.get("type"), len(sent)) == ("unavailable", 0)


def test_a_note_stands_instead_of_the_states_words() -> None:
    sent = ET.fromstring(compose.own_presence(OwnPresence(OwnState.BUSY, " <b>50 %</b> & more \x07 ")))

    assert sent.findtext("status") == "<b>50 %</b> & more"


def test_idle_time_goes_out_with_automatic_states_only() -> None:
    idle = [
        ET.fromstring(compose.own_presence(OwnPresence(state, idle_since=IDLE_AT))).find(
            "{urn:xmpp:idle:1}idle"
        )
        for state in (OwnState.INACTIVE, OwnState.AWAY, OwnState.BUSY)
    ]

    assert [found.get("since") if found is not None else None for found in idle] == [
        "2026-02-28T23:08:25.000Z",
        "2026-02-28T23:08:25.000Z",
        None,
    ]


@pytest.mark.parametrize("note", ["", "gone fishing", "Busy", "in a meeting until 5"])
@pytest.mark.parametrize("state", [state for state in OwnState if state is not OwnState.APPEAR_OFFLINE])
def test_two_of_our_clients_agree_exactly(state: OwnState, note: str) -> None:
    sent = OwnPresence(state, note, idle_since=IDLE_AT if state.is_automatic else None)
    text = compose.own_presence(sent).replace(
        "<presence>", "<presence xmlns='jabber:client' from='bob@fabrikam.test/x'>"
    )

    event = read_presence(
        ET.fromstring(text),
        Reader(Jid("alice", "contoso.test", "desk")),
        datetime(2026, 3, 1, tzinfo=UTC),
    )

    assert isinstance(event, PresenceChanged)
    assert event.presence.availability is state.availability
    assert event.presence.priority == sent.priority
    assert event.presence.idle_since == sent.idle_since
    assert (event.presence.activity is Activity.OFF_WORK) == (state is OwnState.OFF_WORK)


A, B, D, R, W, I = (  # noqa: E741 - a table wants short names
    Availability.AVAILABLE,
    Availability.BUSY,
    Availability.DO_NOT_DISTURB,
    Availability.BE_RIGHT_BACK,
    Availability.AWAY,
    Availability.INACTIVE,
)
N = Activity.NONE


@pytest.mark.parametrize(
    ("show", "status", "expected"),
    [
        # Section 7.5 of the reference, row by row.
        ("", "", Read(A, N, is_note=False)),
        ("chat", "", Read(A, Activity.FREE_FOR_CHAT, is_note=False)),
        ("", "In a meeting", Read(B, Activity.IN_A_MEETING, is_note=False)),
        ("", "in a call", Read(B, Activity.IN_A_CALL, is_note=False)),
        ("", "in a meeting until 5", Read(A, Activity.IN_A_MEETING, is_note=True)),
        ("", "happy", Read(A, N, is_note=True)),
        ("", "Busy", Read(B, N, is_note=False)),
        ("", "I am not busy", Read(A, N, is_note=True)),
        ("away", "", Read(W, N, is_note=False)),
        ("away", "Be Right Back", Read(R, N, is_note=False)),
        ("away", "BRB!", Read(R, N, is_note=False)),
        ("away", "brb, coffee", Read(R, N, is_note=True)),
        ("away", "Inactive", Read(I, N, is_note=False)),
        ("away", "idle since 12:00", Read(I, N, is_note=True)),
        ("away", "idleness is bliss", Read(W, N, is_note=True)),
        ("away", "Out to lunch", Read(W, Activity.OUT_TO_LUNCH, is_note=False)),
        ("xa", "", Read(W, Activity.EXTENDED_AWAY, is_note=False)),
        ("xa", "busy", Read(B, N, is_note=False)),
        ("xa", "Off work", Read(W, Activity.OFF_WORK, is_note=False)),
        ("xa", "Out of office until Monday", Read(W, Activity.OUT_OF_OFFICE, is_note=True)),
        ("dnd", "", Read(D, N, is_note=False)),
        ("dnd", "Do not disturb", Read(D, N, is_note=False)),
        ("dnd", "Presenting", Read(D, Activity.PRESENTING, is_note=False)),
        ("dnd", "urgent interruptions only", Read(D, Activity.URGENT_INTERRUPTIONS_ONLY, is_note=False)),
        ("dnd", "Busy", Read(B, N, is_note=False)),
        ("dnd", "in a call", Read(B, Activity.IN_A_CALL, is_note=False)),
        ("dnd", "in a conference call", Read(B, Activity.IN_A_CONFERENCE, is_note=False)),
        ("dnd", "writing", Read(D, N, is_note=True)),
        ("lurking", "", Read(A, N, is_note=False)),
        ("lurking", "in the dark", Read(A, N, is_note=True)),
        # Other languages.
        ("dnd", "Beschäftigt", Read(B, N, is_note=False)),
        ("dnd", "In einer Besprechung", Read(B, Activity.IN_A_MEETING, is_note=False)),
        ("away", "Bin gleich zurück", Read(R, N, is_note=False)),
        ("dnd", "Ne pas déranger", Read(D, N, is_note=False)),
        ("dnd", "EN RÉUNION", Read(B, Activity.IN_A_MEETING, is_note=False)),
        ("away", "De retour bientôt", Read(R, N, is_note=False)),
        ("dnd", "Ocupado", Read(B, N, is_note=False)),
        ("xa", "Fuera de la oficina", Read(W, Activity.OUT_OF_OFFICE, is_note=False)),
        ("dnd", "다른 용무 중", Read(B, N, is_note=False)),
        ("dnd", "통화 중", Read(B, Activity.IN_A_CALL, is_note=False)),
        ("away", "곧 돌아오겠음", Read(R, N, is_note=False)),
        ("dnd", "회의 중입니다", Read(B, Activity.IN_A_MEETING, is_note=True)),
    ],
)
def test_received_presence_reads_as_the_reference_says(show: str, status: str, expected: Read) -> None:
    assert read(show, status) == expected


@pytest.mark.parametrize(
    ("show", "status", "expected"),
    [("", "", I), ("chat", "", I), ("dnd", "Busy", Availability.BUSY_IDLE), ("away", "", W), ("dnd", "", D)],
)
def test_idle_time_makes_available_and_busy_idle(show: str, status: str, expected: Availability) -> None:
    assert read(show, status, is_idle=True).availability is expected


@pytest.mark.parametrize(
    ("show", "token", "expected"),
    [
        ("away", "inactive", I),
        ("away", "be-right-back", R),
        ("dnd", "busy", B),
        ("dnd", "do-not-disturb", D),
        ("xa", "off-work", W),
        ("", "do-not-disturb", A),
        ("dnd", "available", D),
        ("away", "unheard-of", W),
    ],
)
def test_a_token_refines_what_show_says_and_never_contradicts_it(
    show: str, token: str, expected: Availability
) -> None:
    assert read(show, "", token).availability is expected


def test_a_long_note_is_no_hint() -> None:
    assert read("away", "brb " + "x" * 100) == Read(W, N, is_note=True)
