from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message import Delivery, Direction, Message
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.ui.conversation import words
from lyncfedclient.ui.times import clock

BOB = Jid.parse("bob@fabrikam.test")
AT = datetime(2026, 3, 4, 14, 5, tzinfo=UTC)


def _message(
    body: str = "Hello",
    delivery: Delivery = Delivery.RECEIVED,
    fault: StanzaFault | None = None,
) -> Message:
    direction = Direction.IN if delivery is Delivery.RECEIVED else Direction.OUT
    return Message(1, BOB, direction, body, AT, delivery, fault=fault)


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Bob Tan", "Bob"),
        ("김서연", "김서연"),
        ("Tan, Bob", "Tan, Bob"),
        ("Dr. Tan", "Dr. Tan"),
        ("bob@fabrikam.test", "bob@fabrikam.test"),
    ],
)
def test_people_are_called_by_their_first_name_where_that_is_clear(name: str, short: str) -> None:
    assert words.short_name(name) == short


def test_recent_days_have_names() -> None:
    today = date(2026, 3, 4)

    assert words.day_text(today, today) == "Today"
    assert words.day_text(date(2026, 3, 3), today) == "Yesterday"
    assert "2026" in words.day_text(date(2026, 3, 2), today)


def test_rule_says_day_and_news() -> None:
    assert words.rule_text(None, is_unread_start=True) == "New messages"
    assert words.rule_text(datetime.now().astimezone().date(), is_unread_start=True) == "Today · New messages"


@pytest.mark.parametrize(
    ("delivery", "said"),
    [
        (Delivery.PENDING, "Waiting to be sent"),
        (Delivery.SENT, "Sent"),
        (Delivery.DELIVERED, "Delivered"),
    ],
)
def test_footer_says_what_became_of_a_message(delivery: Delivery, said: str) -> None:
    assert words.footer_text(_message(delivery=delivery), "Bob Tan").endswith(said)


@pytest.mark.parametrize("fault", list(StanzaFault))
def test_every_failure_has_its_reason(fault: StanzaFault) -> None:
    text = words.failure_text(_message(delivery=Delivery.FAILED, fault=fault))

    assert text.startswith("Not sent: ")
    assert "{" not in text


def test_body_that_looks_like_a_placeholder_is_left_alone() -> None:
    spoken = words.spoken_message(_message("{name} %1 %n {0}"), "Bob {time}")

    assert "{name} %1 %n {0}" in spoken
    assert "Bob {time}" in spoken


def test_screen_reader_hears_who_when_what_and_delivery() -> None:
    time = clock(AT)

    assert words.spoken_message(_message(), "Bob Tan") == f"Bob Tan, {time}: Hello"
    assert words.spoken_message(_message(delivery=Delivery.SENT), "Bob") == f"You, {time}: Hello, Sent"


def test_very_long_text_is_shown_in_part() -> None:
    assert words.is_shortened("x" * 5000)
    assert len(words.shown_body("x" * 5000)) < 2100
    assert words.is_shortened("\n" * 100)
    assert words.shown_body("a\n" * 100).count("\n") < 40
    assert words.shown_body("short") == "short"


def test_one_message_is_copied_bare_and_several_with_their_senders() -> None:
    one, two = _message("one"), _message("two", Delivery.SENT)
    time = clock(AT)

    assert words.copied_messages([one], "Bob") == "one"
    assert words.copied_messages([one, two], "Bob") == f"[{time}] Bob: one\n[{time}] You: two"
