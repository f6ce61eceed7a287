from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lyncfedclient.domain.events import LinkChanged, OwnPresenceChanged, RosterRefused, SubscriptionRequested
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import Link, LinkFault, LinkPhase
from lyncfedclient.domain.message_events import MessageReceived
from lyncfedclient.domain.presence import Availability, OwnChoice, OwnState, Presence
from lyncfedclient.domain.settings import Theme
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.services.notices import Notice, NoticeKind
from lyncfedclient.services.requests import MAX_REQUESTS
from lyncfedclient.ui.contact_card.card import ContactCard
from lyncfedclient.ui.contact_import.dialog import ImportDialog
from lyncfedclient.ui.help_pages import HelpPage
from lyncfedclient.ui.help_window import HelpWindow
from lyncfedclient.ui.look import Look
from lyncfedclient.ui.main_window import left_pane
from lyncfedclient.ui.main_window.window import MainWindow
from lyncfedclient.ui.preferences.dialog import PreferencesDialog
from lyncfedclient.ui.requests.card import RequestCard
from tests.support.services import Rig, friend, make_rig

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

BOB = Jid.parse("bob@fabrikam.test")
DANA = Jid.parse("dana@northwind.test")


class Open:
    """The window of Alice, whose account is set up."""

    def __init__(self, qtbot: QtBot, rig: Rig) -> None:
        self.services, self.gateway = rig.services, rig.gateway
        self.look = Look(Theme.LIGHT)
        self.window = MainWindow(self.services, self.look)
        qtbot.addWidget(self.window, before_close_func=None)
        self.window.resize(1000, 640)
        self.window.show()
        QApplication.processEvents()

    @property
    def is_main(self) -> bool:
        return self.window.pages.currentWidget() is self.window._main

    def link(self, phase: LinkPhase, fault: LinkFault | None = None, **more: object) -> None:
        self.gateway.tell(LinkChanged(Link(phase, fault, host="contoso.test", **more)))  # type: ignore[arg-type]


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB, "Bob Tan", "Partners"))
    return Open(qtbot, rig)


def test_a_window_that_has_ended_makes_no_page_to_sign_in(opened: Open) -> None:
    opened.window.end()
    opened.link(LinkPhase.OFFLINE)

    assert opened.is_main
    assert opened.window.isHidden()


def test_without_an_account_the_sign_in_page_stands_there(qtbot: QtBot) -> None:
    opened = Open(qtbot, make_rig(account=None))

    assert not opened.is_main


def test_with_an_account_the_list_is_there_before_the_link(qtbot: QtBot) -> None:
    opened = Open(qtbot, make_rig())

    assert opened.is_main


@pytest.mark.parametrize(
    ("phase", "fault", "is_main"),
    [
        (LinkPhase.WAITING, LinkFault.TIMED_OUT, True),
        (LinkPhase.CONNECTING, None, True),
        (LinkPhase.REFUSED, LinkFault.BAD_PASSWORD, False),
        (LinkPhase.REFUSED, LinkFault.CERTIFICATE_UNTRUSTED, False),
        (LinkPhase.REFUSED, LinkFault.SIGNED_IN_ELSEWHERE, True),
        (LinkPhase.OFFLINE, None, False),
    ],
)
def test_the_sign_in_page_comes_only_where_it_helps(
    opened: Open,
    phase: LinkPhase,
    fault: LinkFault | None,
    is_main: bool,  # noqa: FBT001
) -> None:
    opened.link(phase, fault)

    assert opened.is_main is is_main


def test_going_online_brings_the_lists_back(opened: Open) -> None:
    opened.link(LinkPhase.REFUSED, LinkFault.BAD_PASSWORD)

    opened.gateway.go_online(friend(BOB, "Bob Tan"))

    assert opened.is_main


def test_the_bar_tells_why_there_is_no_link_and_counts_down(opened: Open) -> None:
    at = datetime.now(UTC) + timedelta(seconds=30)

    opened.link(LinkPhase.WAITING, LinkFault.TIMED_OUT, retry_at=at)

    bar = opened.window.left.connection
    assert bar.isVisible()
    assert "does not answer" in bar._words.text()
    assert "Trying again in" in bar._words.text()


def test_try_now_asks_the_gateway(opened: Open) -> None:
    opened.link(LinkPhase.WAITING, LinkFault.TIMED_OUT, retry_at=datetime.now(UTC) + timedelta(minutes=4))

    opened.window.left.connection._retry.click()

    assert opened.gateway.commands("retry_now") == [()]


def test_the_bar_goes_with_the_trouble(opened: Open) -> None:
    opened.link(LinkPhase.WAITING, LinkFault.TIMED_OUT)

    opened.gateway.go_online(friend(BOB, "Bob Tan"))

    assert not opened.window.left.connection.isVisible()
    assert not opened.window.left._bars.isVisible()


def test_enter_in_the_search_box_opens_the_first_match(opened: Open) -> None:
    QTest.keyClicks(opened.window.left.search, "tan")
    QTest.keyClick(opened.window.left.search, Qt.Key.Key_Return)

    assert opened.window.conversations.current == BOB


def test_escape_in_the_search_box_gives_the_whole_list_back(opened: Open) -> None:
    QTest.keyClicks(opened.window.left.search, "nobody")

    QTest.keyClick(opened.window.left.search, Qt.Key.Key_Escape)

    assert opened.window.left.contacts.model.rowCount() == 2


def test_a_message_is_counted_on_its_tab_and_in_the_title(opened: Open, qtbot: QtBot) -> None:
    tabs = opened.window.left.tabs

    with qtbot.waitSignal(opened.window.left.unread_counted):
        opened.gateway.tell(MessageReceived(BOB.with_resource("x"), "Hello", "m1"))

    assert tabs._counts[left_pane.CONVERSATIONS] == 1
    assert tabs.accessibleTabName(left_pane.CONVERSATIONS) == "Conversations, 1 unread message"
    qtbot.waitUntil(lambda: opened.window.windowTitle().startswith("(1)"))


def test_a_request_can_be_accepted_from_the_bar(opened: Open, qtbot: QtBot) -> None:
    opened.gateway.tell(SubscriptionRequested(DANA, "Dana Fox"))
    bar = opened.window.left._request_bar
    qtbot.waitUntil(bar.isVisible)

    bar._accept.click()

    assert (DANA,) in opened.gateway.commands("grant_subscription")
    assert DANA in opened.services.roster.contacts
    qtbot.waitUntil(bar.isHidden)


def test_ten_thousand_requests_are_one_bar_and_one_list(opened: Open, qtbot: QtBot) -> None:
    for number in range(10_000):
        opened.gateway.tell(SubscriptionRequested(Jid.parse(f"p{number}@northwind.test")))
    bar = opened.window.left._request_bar
    qtbot.waitUntil(lambda: str(MAX_REQUESTS) in bar._words.text())

    requests = opened.window.left.requests
    assert requests.model.rowCount() == MAX_REQUESTS
    assert len(requests.findChildren(RequestCard)) == 1


def test_answering_a_request_shows_the_next(opened: Open, qtbot: QtBot) -> None:
    erin = Jid.parse("erin@northwind.test")
    opened.gateway.tell(SubscriptionRequested(DANA, "Dana Fox"), SubscriptionRequested(erin, "Erin"))
    opened.window.left.show_page(left_pane.REQUESTS)
    requests = opened.window.left.requests
    qtbot.waitUntil(lambda: requests.model.rowCount() == 2)
    assert requests.card is not None
    assert requests.card.jid == DANA

    requests.card.accept.click()

    qtbot.waitUntil(lambda: requests.card is not None and requests.card.jid == erin)


def test_a_narrow_window_shows_one_side_at_a_time(opened: Open) -> None:
    opened.window.resize(400, 640)
    QApplication.processEvents()
    sides = [(opened.window.left.isVisible(), opened.window.conversations.isVisible())]

    opened.window.open_conversation(BOB)
    sides.append((opened.window.left.isVisible(), opened.window.conversations.isVisible()))
    opened.window.conversations._back.click()
    sides.append((opened.window.left.isVisible(), opened.window.conversations.isVisible()))

    assert sides == [(True, False), (False, True), (True, False)]


def test_what_is_being_written_stays_while_another_conversation_is_open(opened: Open) -> None:
    carol = Jid.parse("carol@fabrikam.test")
    opened.window.open_conversation(BOB)
    opened.window.conversations._panels[BOB].composer.set_text("half a thought")

    opened.window.open_conversation(carol)
    opened.window.open_conversation(BOB)

    assert opened.window.conversations._panels[BOB].composer.text == "half a thought"


def test_many_conversations_keep_few_panels_and_every_draft(opened: Open) -> None:
    opened.window.open_conversation(BOB)
    opened.window.conversations._panels[BOB].composer.set_text("half a thought")

    for number in range(20):
        opened.window.open_conversation(Jid.parse(f"p{number}@fabrikam.test"))

    assert len(opened.window.conversations._panels) <= 13
    assert BOB in opened.window.conversations._panels


def test_closing_remembers_the_place_and_asks_to_quit(opened: Open, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.window.quit_wanted):
        opened.window.close()

    assert opened.services.preferences.settings.window_place


def test_a_damaged_place_in_the_settings_does_no_harm(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.services.preferences.update(window_place="!!! no base64", pane_width=-7)

    opened = Open(qtbot, rig)

    assert opened.window.isVisible()


@pytest.mark.parametrize("wish", ["", "xmpp:", "http://fabrikam.test", "xmpp:@@", "xmpp:" + "a" * 100_000])
def test_a_wish_that_is_no_address_does_nothing(opened: Open, wish: str) -> None:
    opened.window.open_wish(wish)

    assert opened.window.conversations.current is None


def test_a_wish_for_a_contact_opens_the_conversation(opened: Open) -> None:
    opened.window.open_wish("xmpp:bob@fabrikam.test?message;body=Hello%20Bob")

    assert opened.window.conversations.current == BOB
    assert opened.window.conversations._panels[BOB].composer.text == "Hello Bob"
    assert opened.gateway.commands("send_message") == []


def test_a_newer_version_is_said_without_alarm_and_a_fault_after_it_with(opened: Open) -> None:
    bar = opened.window.left.notices
    opened.services.notices.post(Notice(NoticeKind.NEWER_VERSION))
    opened.services.notices.post(Notice(NoticeKind.BUG))

    shown = [(bar.property("kind"), "newer version" in bar._words.text())]
    bar._dismiss.click()
    shown.append((bar.property("kind"), "newer version" in bar._words.text()))

    assert shown == [("bar", True), ("bar-danger", False)]


async def test_a_contact_file_that_is_handed_over_opens_its_preview(opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "people here.vcf"
    path.write_text("BEGIN:VCARD\nVERSION:4.0\nFN:Bob\nIMPP:xmpp:bob@fabrikam.test\nEND:VCARD\n")

    opened.window.open_handed(path.as_uri())

    dialogs = opened.window.findChildren(ImportDialog)
    assert [file.path for dialog in dialogs for file in dialog.files.files] == [path]


def test_a_link_in_a_message_never_names_a_file(opened: Open, tmp_path: Path) -> None:
    opened.window.open_wish((tmp_path / "people.vcf").as_uri())

    assert not opened.window.findChildren(ImportDialog)


def test_a_notice_stays_until_dismissed(opened: Open) -> None:
    bar = opened.window.left.notices
    opened.services.notices.post(Notice(NoticeKind.BUG))
    opened.services.notices.post(Notice(NoticeKind.NO_KEYRING))

    first = bar._words.text()
    bar._dismiss.click()
    second = bar._words.text()
    bar._dismiss.click()

    assert "inside the program" in first
    assert "keyring" in second
    assert bar.isHidden()


def test_a_notice_about_what_is_stored_leads_to_its_page(opened: Open) -> None:
    bar = opened.window.left.notices
    opened.services.notices.post(Notice(NoticeKind.NOT_SAVED, detail="no room"))
    assert bar.help is not None

    bar.help.click()
    (page,) = opened.window.findChildren(HelpWindow)
    bar._dismiss.click()
    opened.services.notices.post(Notice(NoticeKind.BUG))

    assert page.text.source().path() == HelpPage.STORAGE.value
    assert bar.help is None


def test_a_change_the_server_refused_is_told(opened: Open) -> None:
    opened.gateway.tell(RosterRefused(BOB, StanzaFault.NOT_ALLOWED))

    assert "bob@fabrikam.test" in opened.window.left.notices._words.text()


def test_the_state_menu_sets_the_own_state(opened: Open) -> None:
    header = opened.window.left.own

    header._states._lines[OwnState.BE_RIGHT_BACK].trigger()

    assert opened.services.presences.own.state is OwnState.BE_RIGHT_BACK
    assert header._state.text() == "Be Right Back"


def test_the_note_is_edited_in_place(opened: Open) -> None:
    note = opened.window.left.own._note
    note.setFocus()
    QTest.keyClicks(note, "  In   Lyon ")

    QTest.keyClick(note, Qt.Key.Key_Return)

    assert opened.services.presences.own.note == "In Lyon"
    assert note.text() == "In Lyon"


def test_escape_takes_a_change_of_the_note_back(opened: Open) -> None:
    opened.services.presences.set_own_note("In Lyon")
    note = opened.window.left.own._note
    note.setFocus()
    QTest.keyClicks(note, "xyz")

    QTest.keyClick(note, Qt.Key.Key_Escape)

    assert note.text() == "In Lyon"
    assert opened.services.presences.own.note == "In Lyon"


def test_offline_the_header_does_not_pretend_to_be_available(opened: Open) -> None:
    opened.link(LinkPhase.WAITING, LinkFault.TIMED_OUT)

    assert opened.window.left.own._state.text() == "Not connected"


def test_tab_walks_from_the_search_box_through_lists_and_own_header(opened: Open) -> None:
    left = opened.window.left
    walked = []
    left.search.setFocus()

    for _ in range(5):
        focus = opened.window.focusWidget()
        walked.append(focus.accessibleName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)

    assert walked == [
        "Search contacts by name or address, and messages by their words",
        "Pages",
        "Contacts",
        "Your note",
        "Your state: Available",
    ]


def test_dark_and_light_change_while_it_is_open(opened: Open) -> None:
    opened.window.open_conversation(BOB)

    opened.look.set_theme(Theme.DARK)
    picture = opened.window.grab().toImage()

    assert opened.look.is_dark
    assert picture.width() >= 1000


def cards(opened: Open) -> list[Jid]:
    return [card.jid for card in opened.window.findChildren(ContactCard)]


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_the_card_of_the_chosen_contact_opens_by_keys(
    opened: Open, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    opened.window.left.contacts.view.choose(BOB)
    opened.window.left.contacts.view.setFocus()

    QTest.keyClick(opened.window.left.contacts.view, key, modifier)

    assert cards(opened) == [BOB]


def test_the_card_opens_from_the_conversation_and_leads_back_to_it(opened: Open) -> None:
    opened.window.open_conversation(BOB)

    opened.window.conversations._panels[BOB].header.card.click()
    (card,) = opened.window.findChildren(ContactCard)
    card.message.click()

    assert card.jid == BOB
    assert opened.window.conversations.current == BOB


def test_the_card_leads_to_the_partners(opened: Open) -> None:
    opened.window.open_card(BOB)

    opened.window.findChildren(ContactCard)[0].partner.partners_wanted.emit()

    (dialog,) = opened.window.findChildren(PreferencesDialog)
    assert dialog._pages.currentWidget() is dialog.partners


def test_the_state_can_be_reset_from_the_own_menu(opened: Open) -> None:
    opened.services.presences.set_own_state(OwnState.BUSY)

    opened.window.left.own._states._reset.trigger()

    assert opened.services.presences.own.state is OwnState.AVAILABLE
    assert opened.window.left.own._state.text() == "Available"


def test_a_state_chosen_on_another_client_is_shown_here(opened: Open) -> None:
    laptop = Jid.parse("alice@contoso.test/laptop")

    choice = OwnChoice(OwnState.BUSY, chosen_ms=opened.services.myself.shown.chosen_ms + 1)
    opened.gateway.tell(OwnPresenceChanged(laptop, Presence(Availability.BUSY), choice))

    assert opened.window.left.own._state.text() == "Busy"


@pytest.mark.parametrize(("is_to_tray", "quits"), [(True, 0), (False, 1)])
def test_closing_the_window_goes_on_in_the_tray_where_there_is_one(
    *, is_to_tray: bool, quits: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lyncfedclient.ui.tray.Tray.is_available", staticmethod(lambda: True))
    opened = Open(qtbot, make_rig())
    opened.services.preferences.update(is_closing_to_tray=is_to_tray)
    ended: list[None] = []
    opened.window.quit_wanted.connect(lambda: ended.append(None))

    opened.window.close()

    assert not opened.window.isVisible()
    assert len(ended) == quits
    assert opened.services.preferences.settings.is_closing_explained is is_to_tray


def test_quitting_ends_the_program_whatever_closing_means(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lyncfedclient.ui.tray.Tray.is_available", staticmethod(lambda: True))
    opened = Open(qtbot, make_rig())

    with qtbot.waitSignal(opened.window.quit_wanted):
        opened.window.quit()


def test_without_a_tray_closing_the_window_ends_the_program(qtbot: QtBot) -> None:
    opened = Open(qtbot, make_rig())

    with qtbot.waitSignal(opened.window.quit_wanted):
        opened.window.close()
