from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from lyncfedclient.ui import times

# Noon, so that the hours around it are the same day in most places.
NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("ago", "expected"),
    [
        (timedelta(seconds=-90), ""),
        (timedelta(seconds=59), ""),
        (timedelta(minutes=1), "1 min"),
        (timedelta(minutes=59, seconds=59), "59 min"),
        (timedelta(hours=1), "1 h"),
        (timedelta(hours=23, minutes=59), "23 h"),
        (timedelta(days=1), "1 day"),
        (timedelta(days=400), "400 days"),
    ],
)
def test_a_length_of_time_is_given_in_its_largest_unit(ago: timedelta, expected: str) -> None:
    assert times.duration(NOW - ago, NOW) == expected


@pytest.mark.parametrize(
    ("left", "expected"),
    [(timedelta(seconds=-5), "0 s"), (timedelta(seconds=11.2), "12 s"), (timedelta(seconds=150), "3 min")],
)
def test_a_countdown_is_rounded_up(left: timedelta, expected: str) -> None:
    assert times.countdown(NOW + left, NOW) == expected


def test_yesterday_is_called_so() -> None:
    assert times.moment(NOW - timedelta(days=1), NOW) == "yesterday"


def test_a_day_of_the_past_week_is_called_by_its_name() -> None:
    assert times.moment(NOW - timedelta(days=3), NOW) == "Sunday"


def test_an_older_day_has_its_date() -> None:
    assert "26" in times.moment(NOW - timedelta(days=30), NOW)


def test_a_moment_that_stands_alone_begins_with_a_capital() -> None:
    assert times.moment_alone(NOW - timedelta(days=1), NOW) == "Yesterday"
    assert times.moment_alone(NOW, NOW) == times.moment(NOW, NOW)


def test_a_moment_of_another_day_has_day_and_time() -> None:
    assert times.moment_with_clock(NOW - timedelta(days=1), NOW).startswith("yesterday, ")


@pytest.mark.parametrize(
    ("iso", "expected"),
    [("2014-06-30", "30 June 2014"), ("2013-04", "April 2013"), ("2017", "2017"), ("", "")],
)
def test_a_date_is_written_as_far_as_it_is_known(iso: str, expected: str) -> None:
    assert times.date_of(iso) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("de_DE", "30. Juni 2014"),
        ("fr_FR", "30 juin 2014"),
        ("ko_KR", "2014년 6월 30일"),
        ("en_US", "June 30, 2014"),
    ],
)
def test_a_date_is_written_in_the_user_s_language_without_the_weekday(language: str, expected: str) -> None:
    QLocale.setDefault(QLocale(language))

    words = times.date_of("2014-06-30")

    QLocale.setDefault(QLocale.c())
    assert words == expected
