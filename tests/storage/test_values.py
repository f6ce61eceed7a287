from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lyncfedclient.domain.jid import Jid
from lyncfedclient.storage.values import clean_text, jid_from_column, moment_from_column, moment_to_column


@given(st.datetimes(timezones=st.just(UTC)))
def test_every_moment_comes_back_exactly(at: datetime) -> None:
    assert moment_from_column(moment_to_column(at)) == at


def test_a_moment_of_another_zone_comes_back_in_utc() -> None:
    at = datetime(2026, 11, 22, 9, 30, 15, 123457, tzinfo=timezone(timedelta(hours=9)))

    read = moment_from_column(moment_to_column(at))

    assert read == at
    assert read is not None
    assert read.tzinfo is UTC


def test_no_moment_stays_none() -> None:
    assert moment_from_column(moment_to_column(None)) is None


@pytest.mark.parametrize(
    "text",
    ["bob@fabrikam.test", "fabrikam.test", "김철수@한국.test", "o'brien@example.org", "a.b+c@[2001:db8::1]"],
)
def test_an_address_comes_back_as_it_was(text: str) -> None:
    try:
        jid = Jid.parse(text)
    except ValueError:
        jid = Jid("o\\27brien", "example.org")

    assert jid_from_column(str(jid)) == jid
    assert isinstance(jid_from_column(str(jid)), Jid)


@given(st.text(st.characters(codec=None)))
def test_a_cleaned_text_is_what_utf8_carries_and_of_the_same_length(text: str) -> None:
    cleaned = clean_text(text)

    assert cleaned.encode().decode() == cleaned
    assert "\0" not in cleaned
    assert clean_text(cleaned) == cleaned


def test_clean_text_leaves_proper_text_alone() -> None:
    text = "안녕 مرحبا 👩‍💻 \U0010ffff"

    assert clean_text(text) is text


def test_a_lone_surrogate_becomes_a_replacement_character() -> None:
    assert clean_text("a\ud83db") == "a\N{REPLACEMENT CHARACTER}b"
