"""Moments and lengths of time in words, as the user's language writes them."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

translate = QCoreApplication.translate

_WEEKDAY = re.compile(r"[,،、]?\s*d{3,4}[,،.]?\s*")
_FULL_DATE = 3
_YEAR_AND_MONTH = 2

_HOUR_S = 3600
_DAY_S = 86400
_WEEK_DAYS = 7


def clock(at: datetime) -> str:
    """Give the time of day."""
    local = at.astimezone()
    locale = QLocale()
    time = QTime(local.hour, local.minute)
    if locale.language() is QLocale.Language.C:
        return time.toString("HH:mm")
    return locale.toString(time, QLocale.FormatType.ShortFormat)


def moment(at: datetime, now: datetime) -> str:
    """Give a moment as shortly as it stays clear: the time today, the weekday this week, else the date."""
    local, today = at.astimezone(), now.astimezone().date()
    days = (today - local.date()).days
    if days == 0:
        return clock(at)
    locale = QLocale()
    if days == 1:
        return translate("Times", "yesterday")
    if 0 < days < _WEEK_DAYS:
        return locale.dayName(local.isoweekday())
    date = QDate(local.year, local.month, local.day)
    if locale.language() is QLocale.Language.C or days < 0:
        return date.toString("d MMM yyyy")
    return locale.toString(date, QLocale.FormatType.ShortFormat)


def moment_alone(at: datetime, now: datetime) -> str:
    """Give a moment that is no part of a sentence: it begins with a capital."""
    words = moment(at, now)
    return words[:1].upper() + words[1:]


def moment_with_clock(at: datetime, now: datetime) -> str:
    """Give a moment to the minute: the time today, else day and time."""
    day = moment(at, now)
    if at.astimezone().date() == now.astimezone().date():
        return day
    return translate("Times", "{day}, {time}").format(day=day, time=clock(at))


def date_with_clock(at: datetime) -> str:
    """Give a moment to the minute, with the year in full."""
    day = date_of(at.astimezone().date().isoformat())
    return translate("Times", "{day}, {time}").format(day=day, time=clock(at))


def duration(since: datetime, now: datetime) -> str:
    """Give how long ago something was, in the largest unit; empty below a minute."""
    seconds = (now - since).total_seconds()
    minutes = int(seconds // 60)
    if minutes < 1:
        return ""
    if seconds < _HOUR_S:
        return translate("Times", "{count} min").format(count=minutes)
    if seconds < _DAY_S:
        return translate("Times", "{count} h").format(count=int(seconds // _HOUR_S))
    days = int(seconds // _DAY_S)
    if days == 1:
        return translate("Times", "1 day")
    return translate("Times", "%n days", "", days).replace("%n", str(days))


def countdown(until: datetime, now: datetime) -> str:
    """Give how long it still takes, rounded up."""
    left = max(until - now, timedelta())
    seconds = int(left.total_seconds() + 0.999)
    if seconds < 100:  # noqa: PLR2004 - up to here seconds are what one waits for
        return translate("Times", "{count} s").format(count=seconds)
    return translate("Times", "{count} min").format(count=(seconds + 59) // 60)


def date_of(iso: str) -> str:
    """Write an ISO date of which the year, the month or the day is known, without its weekday."""
    parts = [int(part) for part in iso.split("-")] if iso else []
    locale = QLocale()
    if len(parts) == _FULL_DATE:
        pattern = _WEEKDAY.sub(" ", locale.dateFormat(QLocale.FormatType.LongFormat)).strip(" ,")
        return locale.toString(QDate(*parts), pattern)
    if len(parts) == _YEAR_AND_MONTH:
        return translate("Times", "{month} {year}").format(
            month=locale.standaloneMonthName(parts[1]), year=parts[0]
        )
    return iso
