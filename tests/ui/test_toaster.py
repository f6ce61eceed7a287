from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from lyncfedclient.domain.contact import ContactRequest
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message import MAX_BODY_CHARACTERS
from lyncfedclient.domain.message_events import MessageReceived
from lyncfedclient.domain.moment import utc_now
from lyncfedclient.domain.toast import BecameAvailable, ManyWrote, RequestsWait, Toast
from lyncfedclient.services.desktop.toast_board import ToastBoard
from lyncfedclient.services.toasts import messages_key
from lyncfedclient.ui.icons import Icons
from lyncfedclient.ui.toaster import Toaster
from lyncfedclient.ui.tray import Tray
from tests.support.services import BOB, friend

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from lyncfedclient.ui.look import Look
    from tests.support.services import Rig

KEY = messages_key(BOB)


class _Paper(ToastBoard):
    """A board on which toasts are only written down."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Toast] = []
        self.withdrawn: list[str] = []

    @override
    def show(self, toast: Toast) -> None:
        self.shown.append(toast)

    @override
    def withdraw(self, key: str) -> None:
        self.withdrawn.append(key)


@pytest.fixture
def board(qtbot: QtBot) -> _Paper:
    return _Paper()


@pytest.fixture
def toaster(rig: Rig, board: _Paper) -> Toaster:
    rig.gateway.go_online(friend(BOB, "Bob Tan"))
    made = Toaster(rig.services, None)
    made.use(board)
    return made


def _write(rig: Rig, *bodies: str) -> None:
    for body in bodies:
        rig.gateway.tell(MessageReceived(BOB.with_resource("x"), body))
    rig.services.toasts._on_beat()


def _plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def test_what_is_due_before_the_desktop_was_asked_is_shown_then(rig: Rig, board: _Paper) -> None:
    rig.gateway.go_online(friend(BOB, "Bob Tan"))
    early = Toaster(rig.services, None)
    _write(rig, "Are you free?")

    early.use(board)

    assert [toast.key for toast in board.shown] == [KEY]


def test_what_was_read_before_the_desktop_was_asked_is_not_shown(rig: Rig, board: _Paper) -> None:
    rig.gateway.go_online(friend(BOB, "Bob Tan"))
    early = Toaster(rig.services, None)
    _write(rig, "Are you free?")
    rig.services.conversations.mark_read(BOB)

    early.use(board)

    assert board.shown == []


def test_a_toast_has_name_and_text(rig: Rig, toaster: Toaster, board: _Paper) -> None:
    _write(rig, "Are you free?", "It is about hall 3.")

    (toast,) = board.shown
    assert _plain(toast.title) == "Bob Tan"
    assert _plain(toast.body) == "Are you free?\nIt is about hall 3."
    assert _plain(toast.reply_prompt) == "Write to Bob Tan"


def test_with_the_name_only_the_text_stays_at_home(rig: Rig, toaster: Toaster, board: _Paper) -> None:
    rig.services.preferences.update(is_showing_text_in_notices=False)

    _write(rig, "the secret plan")

    (toast,) = board.shown
    assert (_plain(toast.title), toast.body) == ("Bob Tan", "A new message")


def test_of_many_messages_the_last_are_shown_with_their_number(
    rig: Rig, toaster: Toaster, board: _Paper
) -> None:
    _write(rig, *(f"number {number}" for number in range(7)))

    assert _plain(board.shown[0].body) == "7 new messages\nnumber 4\nnumber 5\nnumber 6"


def test_a_hostile_text_is_short_on_one_line_and_keeps_its_direction(
    rig: Rig, toaster: Toaster, board: _Paper
) -> None:
    _write(rig, "\u202egnp.exe" + "\n" * 50 + "x" * 60_000)

    body = board.shown[0].body
    assert "\u202e" not in body
    assert body.count("\n") == 0
    assert len(body) < 200
    assert (body[0], body[-1]) == ("\u2068", "\u2069")


def test_a_click_opens_that_conversation(rig: Rig, toaster: Toaster, board: _Paper) -> None:
    _write(rig, "Hello")

    told: list[object] = []
    toaster.leave_given.connect(told.append)
    toaster.conversation_wanted.connect(told.append)

    board.opened.emit(KEY, "token-1")

    assert told == ["token-1", BOB]


def test_an_answer_is_sent_and_the_toast_goes(rig: Rig, toaster: Toaster, board: _Paper) -> None:
    _write(rig, "Are you free?")

    board.replied.emit(KEY, "Yes")

    assert rig.services.conversations.page(BOB)[-1].body == "Yes"
    assert board.withdrawn == [KEY]


def test_an_answer_that_is_too_long_is_laid_before_the_user(
    rig: Rig, toaster: Toaster, board: _Paper, qtbot: QtBot
) -> None:
    _write(rig, "Are you free?")
    text = "x" * (MAX_BODY_CHARACTERS + 1)

    with qtbot.waitSignal(toaster.proposed) as proposed:
        board.replied.emit(KEY, text)

    assert proposed.args == [BOB, text]


def test_an_answer_to_nobody_known_goes_nowhere(rig: Rig, toaster: Toaster, board: _Paper) -> None:
    board.replied.emit("messages eve@evil.test", "Hello")

    assert rig.gateway.commands("send_message") == []


def test_the_other_occasions_have_words_and_ways(rig: Rig, toaster: Toaster, qtbot: QtBot) -> None:
    stranger = Jid.parse("new@fabrikam.test")
    many = toaster.toast(ManyWrote(4, 9), is_silent=True)
    free = toaster.toast(BecameAvailable(BOB), is_silent=True)
    request = RequestsWait(ContactRequest(stranger, utc_now(), "Your bank"), 1)
    asked = toaster.toast(request, is_silent=True)

    assert (many.title, many.body) == ("9 new messages", "From 4 people.")
    assert _plain(free.title) == "Bob Tan is available"
    assert (asked.title, _plain(asked.body)) == ("A request waits for you", str(stranger))
    with qtbot.waitSignal(toaster.recent_wanted):
        toaster._on_opened(many.key, "")
    with qtbot.waitSignal(toaster.requests_wanted):
        toaster._on_opened(asked.key, "")


def test_what_the_board_refuses_the_tray_shows_and_a_click_there_opens_it(
    rig: Rig, look: Look, board: _Paper, qtbot: QtBot
) -> None:
    rig.gateway.go_online(friend(BOB, "Bob Tan"))
    window = QWidget()
    qtbot.addWidget(window)
    tray = Tray(rig.services, look, Icons(look), window)
    toaster = Toaster(rig.services, tray)
    toaster.use(None)
    toaster.use(board)
    _write(rig, "Hello")

    board.refused.emit(board.shown[0])

    with qtbot.waitSignal(toaster.conversation_wanted) as wanted:
        tray._icon.messageClicked.emit()
    assert wanted.args == [BOB]
