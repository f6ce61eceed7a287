"""Lync's states in XMPP's words, and back."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lyncfedclient.domain.events import OwnPresenceChanged, PresenceChanged
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import Activity, Availability, OwnChoice, OwnPresence, OwnState
from lyncfedclient.domain.resources import resource
from lyncfedclient.gateway import compose
from lyncfedclient.gateway.presence_mapping import Read, read
from lyncfedclient.gateway.status_words import understand
from lyncfedclient.gateway.translate.presences import read_presence
from lyncfedclient.gateway.translate.values import MAX_STATUS, Reader

OURS = Jid("alice", "contoso.test", "desk")
NOW = datetime(2026, 3, 1, tzinfo=UTC)
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
        (OwnState.IN_A_MEETING, "dnd", "In a meeting"),
        (OwnState.IN_A_CALL, "dnd", "In a call"),
        (OwnState.IN_A_CONFERENCE, "dnd", "In a conference call"),
        (OwnState.PRESENTING, "dnd", "Presenting"),
        (OwnState.FULL_SCREEN, "dnd", "Presenting"),
        (OwnState.URGENT_INTERRUPTIONS_ONLY, "dnd", "Urgent interruptions only"),
        (OwnState.OUT_TO_LUNCH, "away", "Out to lunch"),
        (OwnState.OUT_OF_OFFICE, "xa", "Out of office"),
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


def test_when_it_was_chosen_goes_out_only_where_it_is_given() -> None:
    for_all = compose.own_presence(OwnPresence(OwnState.BUSY, "note"))
    for_our_own = compose.own_presence(OwnPresence(OwnState.BUSY, "note", chosen_ms=1234))

    assert "at=" not in for_all
    assert "at='1234'" in for_our_own


SENT = st.builds(
    OwnPresence,
    state=st.sampled_from([state for state in OwnState if state is not OwnState.APPEAR_OFFLINE]),
    # Words of the states among them: a note stays a note even if it says the same.
    note=st.one_of(
        st.sampled_from(["", "Busy", "Do not disturb", "in a meeting until 5", "회의 중", "<b>&amp;</b>"]),
        st.text(max_size=MAX_STATUS).map(compose.clean).map(str.strip),
    ),
    priority=st.integers(-128, 127),
    idle_since=st.none() | st.just(IDLE_AT),
    chosen_ms=st.integers(0, 10**15 - 1),
)


@given(sent=SENT)
def test_two_of_our_clients_agree_exactly_on_all_that_can_be_shown(sent: OwnPresence) -> None:
    received = of_another_client_of_ours(compose.own_presence(sent))

    presence, choice = received.presence, received.choice
    assert (presence.availability, presence.activity) == (sent.state.availability, sent.state.activity)
    assert presence.note == sent.note.replace("\r\n", "\n") or presence.note.split() == sent.note.split()
    assert presence.priority == sent.priority
    assert presence.idle_since == (sent.idle_since if sent.state.is_automatic else None)
    assert choice == OwnChoice(sent.state, presence.note, sent.chosen_ms)


@pytest.mark.parametrize("note", ["", "gone"])
def test_another_client_of_ours_learns_that_the_user_appears_offline_and_nobody_else(note: str) -> None:
    received = of_another_client_of_ours(
        compose.own_presence(OwnPresence(OwnState.APPEAR_OFFLINE, note, chosen_ms=7))
    )

    assert received.presence.availability is Availability.OFFLINE
    assert received.choice == OwnChoice(OwnState.APPEAR_OFFLINE, note, 7)


RAW = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=60).map(str.strip)


@given(
    show=st.sampled_from(["", "chat", "away", "xa", "dnd", "lurking"]),
    status=st.one_of(RAW, st.sampled_from(["Busy", "brb", "in a call", "out of office", "Away"])),
    priority=st.integers(-128, 127),
    idle=st.none() | st.just(IDLE_AT),
)
def test_nothing_that_xmpp_carries_is_lost_in_reading(
    show: str, status: str, priority: int, idle: datetime | None
) -> None:
    inside = f"<show>{show}</show><status>{compose.content(status)}</status><priority>{priority}</priority>"
    since = f"<idle xmlns='urn:xmpp:idle:1' since='{compose.stamp(idle)}'/>" if idle is not None else ""
    text = f"<presence xmlns='jabber:client' from='bob@fabrikam.test/x'>{inside}{since}</presence>"

    event = read_presence(ET.fromstring(text), Reader(OURS), NOW)

    assert isinstance(event, PresenceChanged)
    presence = event.presence
    assert (presence.show, presence.status, presence.priority) == (show, status, priority)
    assert (presence.idle_since, presence.resource) == (idle, "x")
    # What did not become the state is still the note.
    said = understand(status)
    is_in_state = said.is_whole and said.meaning in {presence.availability, presence.activity}
    has_grown_idle = idle is not None and presence.availability is not read(show, status).availability
    assert presence.note == status or is_in_state or has_grown_idle


def of_another_client_of_ours(sent: str) -> OwnPresenceChanged:
    text = sent.replace("<presence", "<presence xmlns='jabber:client' from='alice@contoso.test/phone'", 1)
    event = read_presence(ET.fromstring(text), Reader(OURS), NOW)
    assert isinstance(event, OwnPresenceChanged)
    return event


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


# Each show with each thing that the whole of a status can name: what is shown, and "+ note" where the
# words did not go into it. By rows of section 7.5 of the reference; "lurking" is no show at all.
CELLS = """
words            | none, lurking           | chat                    | away                         | xa                           | dnd
available        | available               | available free-for-chat | away + note                  | away extended-away + note    | do-not-disturb + note
busy             | busy                    | busy                    | away + note                  | busy                         | busy
do not disturb   | available + note        | available free-for-chat + note | away + note           | away extended-away + note    | do-not-disturb
be right back    | available + note        | available free-for-chat + note | be-right-back         | be-right-back                | do-not-disturb + note
inactive         | available + note        | available free-for-chat + note | inactive              | inactive                     | do-not-disturb + note
away             | available + note        | available free-for-chat + note | away                  | away extended-away           | do-not-disturb + note
offline          | available + note        | available free-for-chat + note | away + note           | away extended-away + note    | do-not-disturb + note
in a meeting     | busy in-a-meeting       | busy in-a-meeting       | away in-a-meeting            | away in-a-meeting            | busy in-a-meeting
in a call        | busy on-the-phone       | busy on-the-phone       | away on-the-phone            | away on-the-phone            | busy on-the-phone
in a conference  | busy in-a-conference    | busy in-a-conference    | away in-a-conference         | away in-a-conference         | busy in-a-conference
presenting       | busy in-presentation    | busy in-presentation    | away in-presentation         | away in-presentation         | do-not-disturb in-presentation
urgent interruptions only | available + note | available free-for-chat + note | away + note          | away extended-away + note    | do-not-disturb urgent-interruptions-only
out of office    | available + note        | available free-for-chat + note | away out-of-office    | away out-of-office           | do-not-disturb + note
off work         | available + note        | available free-for-chat + note | away off-work         | away off-work                | do-not-disturb + note
out to lunch     | available + note        | available free-for-chat + note | away out-to-lunch     | away out-to-lunch            | do-not-disturb + note
gone fishing     | available + note        | available free-for-chat + note | away + note           | away extended-away + note    | do-not-disturb + note
"""


def cells() -> list[tuple[str, str, str]]:
    """Give show, status and what is expected, one for each cell of the table."""
    head, *rows = [[cell.strip() for cell in line.split("|")] for line in CELLS.strip().splitlines()]
    shows = [name.split(", ") for name in head[1:]]
    return [
        ("" if show == "none" else show, row[0], cell)
        for row in rows
        for names, cell in zip(shows, row[1:], strict=True)
        for show in names
    ]


@pytest.mark.parametrize(("show", "status", "expected"), cells())
def test_every_show_with_every_known_word_reads_as_the_table_says(
    show: str, status: str, expected: str
) -> None:
    found = read(show, status)

    words = [found.availability.value, found.activity.value, "+ note" if found.is_note else ""]
    assert " ".join(word for word in words if word) == expected


def test_every_row_of_the_words_speaks_at_least_five_languages() -> None:
    rows = tomllib.loads(resource("status_words.toml").read_text(encoding="utf-8"))["meaning"]

    assert len(rows) >= len(CELLS.strip().splitlines()) - 2
    for row in rows:
        assert {"en", "de", "fr", "es", "ko"} <= row.keys(), row["means"]
        for language in row.keys() - {"means"}:
            assert row[language], (row["means"], language)
            assert all(phrase == phrase.lower().strip() for phrase in row[language])


def test_every_phrase_is_understood_as_its_row_says_in_whole() -> None:
    rows = tomllib.loads(resource("status_words.toml").read_text(encoding="utf-8"))["meaning"]
    taken: dict[str, str] = {}
    for row in rows:
        for language in row.keys() - {"means"}:
            for phrase in row[language]:
                said = understand(f" {phrase.upper()}! ")
                assert said.is_whole, phrase
                assert said.meaning is not None
                # No phrase means two things.
                assert said.meaning.value == row["means"] == taken.setdefault(phrase, row["means"]), phrase


@pytest.mark.parametrize(
    ("show", "status", "idle_s", "expected"),
    [
        ("", "", 1, A),
        ("", "", 299, A),
        ("", "", 300, I),
        ("chat", "", 300, I),
        ("dnd", "Busy", 299, B),
        ("dnd", "Busy", 300, Availability.BUSY_IDLE),
        ("away", "", 300, W),
        ("dnd", "", 300, D),
    ],
)
def test_idle_for_five_minutes_makes_available_and_busy_idle(
    show: str, status: str, idle_s: int, expected: Availability
) -> None:
    since = compose.stamp(NOW - timedelta(seconds=idle_s))
    text = (
        f"<presence xmlns='jabber:client' from='bob@fabrikam.test/x'><show>{show}</show>"
        f"<status>{status}</status><idle xmlns='urn:xmpp:idle:1' since='{since}'/></presence>"
    )

    event = read_presence(ET.fromstring(text), Reader(OURS), NOW)

    assert isinstance(event, PresenceChanged)
    assert event.presence.availability is expected


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
