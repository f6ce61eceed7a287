"""The left pane and the whole window: as drawn in the sketch, and in every state that is hard to draw."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from lyncfedclient.domain.alert import Alert
from lyncfedclient.domain.contact import Contact, Subscription
from lyncfedclient.domain.events import (
    LinkChanged,
    PresenceChanged,
    PresenceFailed,
    SubscriptionRequested,
    VisitingCardReceived,
)
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import Certificate, Link, LinkFault, LinkPhase
from lyncfedclient.domain.message_events import MessageReceived
from lyncfedclient.domain.presence import Activity, Availability, OwnState, Presence
from lyncfedclient.domain.provider import Kind
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.domain.visiting_card import Portrait
from lyncfedclient.services.notices import Notice, NoticeKind
from lyncfedclient.ui.link_details import LinkDetailsDialog
from lyncfedclient.ui.main_window import left_pane
from lyncfedclient.ui.main_window.window import MainWindow
from tests.scenes.portraits import portrait, shown_soon
from tests.scenes.stage import Stage, scene
from tests.support.services import friend

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lyncfedclient.domain.contact import RosterItem

PARTNERS = "Partners (XMPP)"
BOB = Jid.parse("bob.tan@fabrikam.example")
SEOYEON = Jid.parse("seoyeon.kim@fabrikam.example")
CAROL = Jid.parse("carol@fabrikam.example")
DIETER = Jid.parse("dieter@fabrikam.example")
OMAR = Jid.parse("omar@fabrikam.example")
EVA = Jid.parse("eva@partner.example")
LI = Jid.parse("li.wei@yahoo.com")
NOW = datetime.now(UTC)


def people() -> tuple[RosterItem, ...]:
    return (
        friend(BOB, "Bob Tan", PARTNERS),
        friend(SEOYEON, "김서연", PARTNERS),
        friend(CAROL, "Carol Reyes", PARTNERS),
        friend(DIETER, "Dieter Müller", PARTNERS),
        friend(OMAR, "عمر حداد", PARTNERS),
        friend(EVA, "Eva Novák", PARTNERS, subscription=Subscription.NONE, is_asked=True),
    )


def presences() -> dict[Jid, Presence]:
    available, away = Availability.AVAILABLE, Availability.AWAY
    return {
        BOB: Presence(Availability.BUSY, Activity.IN_A_MEETING, note="Back at 3, call my desk"),
        SEOYEON: Presence(available, note="서울 사무실"),
        CAROL: Presence(Availability.DO_NOT_DISTURB, Activity.PRESENTING),
        DIETER: Presence(away, idle_since=NOW - timedelta(minutes=12)),
    }


class House:
    """The people of the sketch, signed in and living."""

    def __init__(self, stage: Stage, *items: RosterItem) -> None:
        self.stage = stage
        self.services = stage.services
        self.gateway = stage.gateway
        self.gateway.go_online(*(items or people()))
        self.services.roster.add_many([Contact(LI, "", (PARTNERS,), kind=Kind.YAHOO)])
        for jid in (BOB, SEOYEON):
            self.services.roster.set_pinned(jid, True)
        contact = self.services.roster.contacts.get(EVA)
        if contact is not None:
            self.services.roster._put(replace(contact, asked_at=NOW - timedelta(days=3)))

    def live(self) -> House:
        for jid, presence in presences().items():
            self.gateway.tell(PresenceChanged(jid.with_resource("desk"), presence))
        gone = Presence(Availability.OFFLINE, as_of=NOW - timedelta(days=2, hours=1))
        self.gateway.tell(PresenceChanged(OMAR, gone))
        return self

    def talk(self) -> House:
        for place, text in enumerate(("도면 잘 받았습니다", "내일 뵙겠습니다")):
            event = MessageReceived(SEOYEON.with_resource("desk"), text, f"k{place}")
            self.gateway.tell(event)
        for place, text in enumerate(("Did the drawings for hall 3 reach you?", "Back at 3.")):
            self.gateway.tell(MessageReceived(BOB.with_resource("desk"), text, f"m{place}"))
        self.services.conversations.mark_read(BOB)
        return self

    def ask(self, count: int = 1) -> House:
        names = ["Dana Fox", "", "Ирина Соколова", "Jean-Luc Ferrand"]
        texts = ["Hello Alice, we met at the fair in Lyon. May I add you?", "", "", "For the order 4711"]
        addresses = ["dana.fox", "m.okafor", "irina", "jl.ferrand"]
        for place in range(count):
            which = place % 4
            jid = Jid.parse(f"{addresses[which]}{place if place > 3 else ''}@northwind.example")
            self.gateway.tell(SubscriptionRequested(jid, names[which], texts[which], NOW))
        return self

    def window(self) -> MainWindow:
        window = MainWindow(self.services, self.stage.look)
        window.pages.show_main()
        return window


@scene("main window", width=1080, height=720)
def main_window(stage: Stage) -> QWidget:
    window = House(stage).live().talk().ask().window()
    window.open_conversation(BOB)
    return window


@scene("main window with own pictures", width=1080, height=720)
def own_pictures(stage: Stage) -> QWidget:
    house = House(stage).live().talk()
    for place, jid in enumerate((BOB, CAROL, OMAR)):
        picture = Portrait(f"{place}" * 40, portrait(turned=place * 110))
        stage.gateway.tell(VisitingCardReceived(jid, None, picture))
    window = house.window()
    window.open_conversation(BOB)
    shown_soon(stage, window, 3)
    return window


@scene("main window at 2x", width=1080, height=720, scale=2.0)
def main_window_2x(stage: Stage) -> QWidget:
    return main_window(stage)


@scene("main window from right to left", width=1080, height=720, is_right_to_left=True)
def main_window_right_to_left(stage: Stage) -> QWidget:
    return main_window(stage)


@scene("compact list", width=760, height=620)
def compact(stage: Stage) -> QWidget:
    house = House(stage).live().talk()
    house.services.preferences.update(is_compact=True)
    return house.window()


@scene("filtered list", width=760, height=520)
def filtered(stage: Stage) -> QWidget:
    window = House(stage).live().talk().window()
    window.left.search.setText("fabrikam re")
    return window


@scene("filter that finds nobody", width=760, height=520)
def filtered_nobody(stage: Stage) -> QWidget:
    window = House(stage).live().window()
    window.left.search.setText("zzz")
    return window


@scene("empty list", width=760, height=620)
def empty(stage: Stage) -> QWidget:
    stage.gateway.go_online()
    window = MainWindow(stage.services, stage.look)
    window.pages.show_main()
    return window


@scene("narrow window, list", width=400, height=640)
def narrow_list(stage: Stage) -> QWidget:
    return House(stage).live().talk().window()


@scene("narrow window, conversation", width=400, height=640)
def narrow_conversation(stage: Stage) -> QWidget:
    window = House(stage).live().talk().window()
    window.open_conversation(BOB)
    return window


@scene("conversations page", width=760, height=520)
def conversations_page(stage: Stage) -> QWidget:
    window = House(stage).live().talk().window()
    window.left.show_page(left_pane.CONVERSATIONS)
    return window


@scene("requests page", width=760, height=620)
def requests_page(stage: Stage) -> QWidget:
    window = House(stage).live().ask(3).window()
    window.left.show_page(left_pane.REQUESTS)
    return window


@scene("many requests", width=760, height=620)
def many_requests(stage: Stage) -> QWidget:
    return House(stage).live().ask(140).window()


@scene("requests page, strangers", width=760, height=620)
def requests_strangers(stage: Stage) -> QWidget:
    house = House(stage).live()
    spam = Jid.parse("winner4711@northwind.example/x")
    for place in range(3):
        house.gateway.tell(MessageReceived(spam, "You have won! Click here", f"s{place}"))
    house.ask(9)
    window = house.window()
    window.left.show_page(left_pane.REQUESTS)
    return window


@scene("no requests", width=760, height=520)
def no_requests(stage: Stage) -> QWidget:
    window = House(stage).live().window()
    window.left.show_page(left_pane.REQUESTS)
    return window


@scene("connection lost, list as last known", width=760, height=620)
def last_known(stage: Stage) -> QWidget:
    house = House(stage).live().talk()
    window = house.window()
    link = Link(
        LinkPhase.WAITING,
        LinkFault.CONNECTION_REFUSED,
        detail="connection refused by 192.0.2.7:5222",
        retry_at=datetime.now(UTC) + timedelta(seconds=48),
        host="contoso.test",
    )
    house.gateway.tell(LinkChanged(link))
    return window


@scene("connection details, certificate")
def certificate(stage: Stage) -> QWidget:
    link = Link(
        LinkPhase.WAITING,
        LinkFault.CERTIFICATE_EXPIRED,
        detail="certificate verify failed: certificate has expired",
        retry_at=datetime.now(UTC) + timedelta(minutes=4),
        certificate=Certificate(
            "CN=contoso.test",
            "CN=Contoso Issuing CA 2",
            ("contoso.test", "conference.contoso.test"),
            NOW - timedelta(days=400),
            NOW - timedelta(days=2),
            ":".join(["4F", "A1", "0C", "77"] * 8),
        ),
        host="contoso.test",
    )
    return LinkDetailsDialog(link, "contoso.test")


@scene("presence unknown, refused, one way", width=760, height=620)
def unknown(stage: Stage) -> QWidget:
    lost = Jid.parse("mia@no-such-domain.example")
    house = House(
        stage,
        friend(lost, "Mia Lund", "Partners"),
        friend("noor@slow.example", "Noor van Dijk", "Partners"),
        friend("ghost@fabrikam.example", "Gustav Host", "Partners"),
        friend("one.way@fabrikam.example", "Wanda Weiss", "Partners", subscription=Subscription.FROM),
        friend("no.more@fabrikam.example", "Nils Moore", "Partners", subscription=Subscription.NONE),
        friend("spam@fabrikam.example", "Sam Pamuk", "Partners"),
    )
    house.gateway.tell(
        PresenceFailed(lost, StanzaFault.SERVER_NOT_FOUND, "DNS: no such domain"),
        PresenceFailed(Jid.parse("noor@slow.example"), StanzaFault.SERVER_TIMEOUT),
        PresenceFailed(Jid.parse("ghost@fabrikam.example"), StanzaFault.NO_SUCH_PERSON),
    )
    refused = house.services.roster.contacts[Jid.parse("no.more@fabrikam.example")]
    house.services.roster._put(replace(refused, refused_at=NOW - timedelta(days=1)))
    house.services.requests.block(Jid.parse("spam@fabrikam.example"))
    return house.window()


@scene("names of the world", width=760, height=720)
def names(stage: Stage) -> QWidget:
    group, other = "서울 사무실", "شركاء"
    house = House(
        stage,
        friend("seoyeon@fabrikam.example", "김서연", group),
        friend("minjun@fabrikam.example", "박 민준 (영업부)", group),
        friend("hanako@fabrikam.example", "佐藤 花子", group),
        friend("omar@fabrikam.example", "عمر حداد", other),
        friend("noa@fabrikam.example", "נועה לוי", other),
        friend("trick@fabrikam.example", "evil\u202egnp.exe\u200b name\nsecond line", other),
        friend(
            "long@fabrikam.example",
            "Dr. Maximiliane Freifrau von und zu Hohenstaufen-Waldeck-Pyrmont",
            "A group whose name is so long that it has to be cut somewhere before its count",
        ),
        friend("nobody.with.a.name@a-rather-long-subdomain.fabrikam.example", ""),
    )
    for name, presence in (
        (
            "seoyeon",
            Presence(Availability.AVAILABLE, note="한국 팀 회의는 오후 3시에 시작합니다. 늦지 마세요!"),
        ),
        ("omar", Presence(Availability.BUSY, Activity.IN_A_CALL, note="سأعود في الثالثة (hall 3)")),
        ("noa", Presence(Availability.INACTIVE, idle_since=NOW - timedelta(hours=3))),
        ("hanako", Presence(Availability.BE_RIGHT_BACK, note="<b>昼食</b>")),
        (
            "long",
            Presence(
                Availability.AWAY,
                Activity.OUT_OF_OFFICE,
                note="In Lisbon until Thursday, please write to my deputy",
            ),
        ),
    ):
        house.gateway.tell(PresenceChanged(Jid.parse(f"{name}@fabrikam.example/x"), presence))
    return house.window()


@scene("questions and notices", width=760, height=620)
def questions(stage: Stage) -> QWidget:
    house = House(stage).live().ask()
    house.services.notices.post(Notice(NoticeKind.BUG, detail="ValueError"))
    house.services.presences.set_own_note("In Lyon until Thursday")
    house.services.presences.set_own_state(OwnState.BE_RIGHT_BACK)
    window = house.window()
    window.left.contacts._questions.ask_removal(CAROL)
    return window


@scene("renaming in place", width=760, height=520)
def renaming(stage: Stage) -> QWidget:
    house = House(stage).live()
    window = house.window()
    window.resize(760, 520)
    window.show()
    window.left.contacts._rename_in_place(CAROL)
    return window


@scene("menu of a contact")
def contact_menu(stage: Stage) -> QWidget:
    window = stage.keep(House(stage).live().window())
    window.show()
    panel = window.left.contacts
    panel._menu.fill_for_person(panel.model.people[EVA], ["Hall 3", PARTNERS])
    return panel._menu


@scene("menu of own states")
def state_menu(stage: Stage) -> QWidget:
    window = stage.keep(House(stage).live().window())
    window.show()
    menu = window.left.own._states
    menu.aboutToShow.emit()
    return menu


@scene("alerts", width=760, height=520)
def alerts(stage: Stage) -> QWidget:
    house = House(stage)
    for jid in (SEOYEON, BOB):
        house.services.alerts.set(jid, Alert.ALWAYS)
    window = house.window()
    for jid in (BOB, SEOYEON):
        house.gateway.tell(PresenceChanged(jid.with_resource("desk"), Presence(Availability.AVAILABLE)))
        house.services.presences._changes._tell()
    return window


@scene("requests page, held messages", width=760, height=620)
def requests_held(stage: Stage) -> QWidget:
    house = House(stage).live().ask(2)
    texts = ["You have won! Click here", "Are you the Alice of hall 3? We met in Lyon.", "Hello"]
    for place, text in enumerate(texts):
        stranger = Jid.parse(f"stranger{place}@public.example/x")
        for number in range(place + 1):
            house.gateway.tell(MessageReceived(stranger, text, f"h{place}{number}"))
    window = house.window()
    window.left.show_page(left_pane.REQUESTS)
    window.left.requests.kinds.setCurrentIndex(1)
    return window


@scene("requests page from right to left", width=760, height=620, is_right_to_left=True)
def requests_mirrored(stage: Stage) -> QWidget:
    return requests_strangers(stage)


@scene("one request", width=760, height=620)
def one_request(stage: Stage) -> QWidget:
    window = House(stage).live().ask().window()
    window.left.show_page(left_pane.REQUESTS)
    return window


@scene("appearing offline", width=760, height=620)
def appearing_offline(stage: Stage) -> QWidget:
    house = House(stage).live()
    house.services.presences.set_own_state(OwnState.APPEAR_OFFLINE)
    return house.window()


@scene("own state menu, more states")
def own_state_menu_more(stage: Stage) -> QWidget:
    house = House(stage).live()
    house.services.presences.set_own_state(OwnState.IN_A_MEETING)
    window = stage.keep(house.window())
    menu = window.left.own._states
    menu._draw()
    more = menu._more
    more.setParent(None)
    return stage.keep(more)


@scene("in a meeting", width=760, height=620)
def in_a_meeting(stage: Stage) -> QWidget:
    house = House(stage).live()
    house.services.presences.set_own_state(OwnState.IN_A_MEETING)
    house.services.presences.set_own_note("Hall 3 until four")
    return house.window()
