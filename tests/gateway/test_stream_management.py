"""The counts of XEP-0198."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lyncfedclient.gateway.negotiation import is_count
from lyncfedclient.gateway.stream_management import CountError, StreamManagement


def managed(*message_ids: str) -> StreamManagement:
    management = StreamManagement()
    for message_id in message_ids:
        management.count_sent(f"<{message_id}/>", message_id)
    return management


def test_an_acknowledgement_covers_what_was_sent_first() -> None:
    management = managed("a", "", "b", "c")

    assert management.take_acknowledgement(3) == ["a", "b"]
    assert list(management.unacknowledged) == [("<c/>", "c")]


def test_the_same_acknowledgement_again_covers_nothing_more() -> None:
    management = managed("a", "b")
    management.take_acknowledgement(1)

    assert management.take_acknowledgement(1) == []


@pytest.mark.parametrize("count", [3, 4_294_967_295])
def test_more_than_was_sent_is_an_error_and_changes_nothing(count: int) -> None:
    management = managed("a", "b")

    with pytest.raises(CountError):
        management.take_acknowledgement(count)

    assert management.take_acknowledgement(2) == ["a", "b"]


def test_a_count_that_goes_back_is_an_error() -> None:
    management = managed("a", "b")
    management.take_acknowledgement(2)

    with pytest.raises(CountError):
        management.take_acknowledgement(1)


def test_counts_wrap_after_32_bits() -> None:
    management = StreamManagement(sent=2**32 - 1, acknowledged=2**32 - 1, handled=2**32 - 1)
    management.count_sent("<a/>", "a")
    management.count_sent("<b/>", "b")
    management.count_handled()

    assert (management.sent, management.handled) == (1, 0)
    assert management.take_acknowledgement(1) == ["a", "b"]


@given(st.lists(st.integers(0, 5)))
def test_every_message_is_accepted_exactly_once_and_in_order(steps: list[int]) -> None:
    management, accepted, number = StreamManagement(), [], 0
    for step in steps:
        management.count_sent("<m/>", f"m{number}")
        number += 1
        accepted += management.take_acknowledgement(
            (management.acknowledged + min(step, len(management.unacknowledged))) % 2**32
        )

    waiting = [message_id for _, message_id in management.unacknowledged]
    assert accepted + waiting == [f"m{i}" for i in range(number)]


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("0", True),
        ("4294967295", True),
        ("4294967296", False),
        ("-1", False),
        ("", False),
        ("1e3", False),
        ("٣", False),
    ],
)
def test_a_count_is_a_number_of_32_bits(text: str, *, is_one: bool) -> None:
    assert is_count(text) is is_one
