"""What a conversation says about its messages, in words: times, days, delivery, failures."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from lyncfedclient.domain.message import Delivery, Direction, Message
from lyncfedclient.ui.outside_text import isolated, shown, shown_line
from lyncfedclient.ui.sentences import message_fault
from lyncfedclient.ui.times import clock

if TYPE_CHECKING:
    from lyncfedclient.domain.message import EarlierText

translate = QCoreApplication.translate

MAX_SHOWN_CHARACTERS = 2000
MAX_SHOWN_LINES = 30
_MAX_SPOKEN_CHARACTERS = 500
_ACTION = "/me "


def is_shortened(body: str) -> bool:
    """Whether a bubble shows only the beginning of this text."""
    return len(body) > MAX_SHOWN_CHARACTERS or body.count("\n") >= MAX_SHOWN_LINES


def shown_body(body: str) -> str:
    """Give what a bubble shows of a text: all of it, or the beginning of a very long one."""
    if not is_shortened(body):
        return shown(body)
    lines = body[:MAX_SHOWN_CHARACTERS].split("\n")[:MAX_SHOWN_LINES]
    return shown("\n".join(lines)).rstrip() + "…"


def is_action(message: Message) -> bool:
    """Whether a message says what its author does (XEP-0245)."""
    return message.body.startswith(_ACTION) and bool(message.body[len(_ACTION) :].strip())


def bubble_text(message: Message, author: str) -> str:
    """Give what a bubble shows: the text, or what its author does, by name."""
    if not is_action(message):
        return shown_body(message.body)
    text = shown_body(message.body[len(_ACTION) :])
    return translate("Conversation", "* {name} {text}").format(
        name=isolated(shown_line(short_name(author), 40)), text=text
    )


def head_text(message: Message, author: str) -> str:
    """Give the line above a run of messages that are shown as lines."""
    return translate("Conversation", "{name}, {time}").format(
        name=isolated(shown_line(author, 60)), time=clock(message.at)
    )


def hover_text(message: Message) -> str:
    """Say of a message when it was written, what became of it and when it was corrected."""
    parts = [_day_and_time(message.at)]
    if message.doubted_at is not None:
        parts.append(_doubt_text(message, message.doubted_at))
    if message.direction is Direction.OUT:
        is_failed = message.delivery is Delivery.FAILED
        parts.append(failure_text(message) if is_failed else delivery_text(message.delivery))
    if message.delivery is Delivery.FAILED and message.fault_text:
        said = isolated(shown_line(message.fault_text))
        parts.append(translate("Conversation", "The server says: {text}").format(text=said))
    if message.edited_at is not None:
        parts.append(translate("Conversation", "Corrected at {time}").format(time=clock(message.edited_at)))
    return "\n".join(parts)


def _day_and_time(at: datetime) -> str:
    local = at.astimezone()
    day = QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.LongFormat)
    return translate("Conversation", "{day}, {time}").format(day=day, time=clock(at))


def _doubt_text(message: Message, doubted_at: datetime) -> str:
    """Say why the time of a message is in doubt."""
    if doubted_at == message.at:
        return translate("Conversation", "Suspicious: this time had not come when the message arrived.")
    return translate(
        "Conversation", "Suspicious: the sender gives another time, for which nobody vouches: {moment}"
    ).format(moment=_day_and_time(doubted_at))


def earlier_versions(message: Message, earlier: list[EarlierText]) -> str:
    """Give all that a corrected message has said, the latest first."""
    texts = [shown(message.body)]
    texts += [
        translate("Conversation", "Until {time}:\n{text}").format(
            time=clock(text.until), text=shown(text.body)
        )
        for text in reversed(earlier)
    ]
    return "\n\n".join(texts)


def short_name(name: str) -> str:
    """Give the name by which somebody is called within a conversation: the first word of most.

    A name with a comma ("Tan, Bob"), an abbreviation ("Dr. Tan") or an address stays whole.
    """
    first, space, _rest = name.partition(" ")
    if not space or "@" in name or "," in name or first.endswith(".") or not first[:1].isalpha():
        return name
    return first


def day_text(day: date, today: date | None = None) -> str:
    """Give a day as a line above its messages says it."""
    today = today or datetime.now().astimezone().date()
    if day == today:
        return translate("Conversation", "Today")
    if day == today - timedelta(days=1):
        return translate("Conversation", "Yesterday")
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def rule_text(day: date | None, *, is_unread_start: bool) -> str:
    """Give the words on the line above a message: its day, or that it is the first unread one, or both."""
    if day is None:
        return translate("Conversation", "New messages")
    if is_unread_start:
        return translate("Conversation", "{day} · New messages").format(day=day_text(day))
    return day_text(day)


def delivery_text(delivery: Delivery) -> str:
    """Say what became of an own message; nothing for one that was received."""
    return {
        Delivery.PENDING: translate("Conversation", "Waiting to be sent"),
        Delivery.SENT: translate("Conversation", "Sent"),
        Delivery.DELIVERED: translate("Conversation", "Delivered"),
        Delivery.DISPLAYED: translate("Conversation", "Seen"),
        Delivery.FAILED: translate("Conversation", "Not sent"),
        Delivery.RECEIVED: "",
    }[delivery]


def failure_text(message: Message) -> str:
    """Say why an own message failed, as part of a line."""
    if message.fault is None:
        return translate("Conversation", "Not sent")
    reason = message_fault(message.fault, message.peer)
    return translate("Conversation", "Not sent: {reason}").format(reason=reason)


def footer_text(message: Message, sender: str, *, is_line: bool = False) -> str:
    """Give the line under a run of messages, without the action of a failed one.

    Below lines there is no name and no time: both stand above.
    """
    time = clock(message.at)
    edited = translate("Conversation", "Edited") if message.edited_at is not None else ""
    if message.doubted_at is not None:
        edited = _joined(translate("Conversation", "Suspicious time"), edited)
    if message.direction is Direction.IN:
        if is_line:
            return edited
        name = isolated(shown_line(short_name(sender), 40))
        text = translate("Conversation", "{name}, {time}").format(name=name, time=time)
        return _joined(text, edited)
    is_failed = message.delivery is Delivery.FAILED
    state = failure_text(message) if is_failed else delivery_text(message.delivery)
    if is_line:
        return _joined(edited, state)
    return _joined(_joined(time, edited), state)


def _joined(first: str, second: str) -> str:
    if not first or not second:
        return first or second
    return translate("Conversation", "{time} · {state}").format(time=first, state=second)


def retry_text() -> str:
    """Give the action on a failed message."""
    return translate("Conversation", "Try again")


def more_text(body: str) -> str:
    """Give the action on a message of which only the beginning is shown."""
    count = QLocale().toString(len(body))
    return translate("Conversation", "Show the whole message ({count} characters)").format(count=count)


def spoken_message(message: Message, name: str) -> str:
    """Say a message in one breath, for the screen reader."""
    body = shown(message.body[:_MAX_SPOKEN_CHARACTERS])
    time = clock(message.at)
    if message.edited_at is not None:
        body = translate("Conversation", "{text} (edited)").format(text=body)
    if message.doubted_at is not None:
        body = translate("Conversation", "{text} (suspicious time)").format(text=body)
    if message.direction is Direction.IN:
        return translate("Conversation", "{name}, {time}: {text}").format(
            name=shown_line(name), time=time, text=body
        )
    state = failure_text(message) if message.delivery is Delivery.FAILED else delivery_text(message.delivery)
    return translate("Conversation", "You, {time}: {text}, {state}").format(time=time, text=body, state=state)


def copied_messages(messages: list[Message], name: str) -> str:
    """Give messages as the clipboard gets them: one alone as it is, several with time and name."""
    if len(messages) == 1:
        return shown(messages[0].body)
    own = translate("Conversation", "You")
    return "\n".join(
        translate("Conversation", "[{time}] {name}: {text}").format(
            time=clock(message.at),
            name=own if message.direction is Direction.OUT else shown_line(name),
            text=shown(message.body),
        )
        for message in messages
    )


def quoted(text: str) -> str:
    """Give a text as a quote (XEP-0393), with an empty line after it to write in."""
    return "".join(f"> {line}\n" for line in text.strip("\n").split("\n")) + "\n"
