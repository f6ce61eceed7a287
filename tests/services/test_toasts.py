from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.alert import Alert
from lyncfedclient.domain.events import PresenceChanged, SubscriptionRequested
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message_events import MessageReceived
from lyncfedclient.domain.partner import PartnerType
from lyncfedclient.domain.presence import OFFLINE, Availability, OwnState, Presence
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.domain.toast import BecameAvailable, ManyWrote, MessagesArrived, RequestsWait
from lyncfedclient.services import toasts as toasts_module
from lyncfedclient.services.toasts import MANY_KEY, REQUESTS_KEY, messages_key
from tests.support.services import BOB, CAROL, Rig, friend, make_rig

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from lyncfedclient.domain.toast import Occasion

PEOPLE = [Jid.parse(f"p{number}@fabrikam.test") for number in range(30)]


class _Ear:
    """Hears what is told, with a clock of the test's own."""

    def __init__(self, rig: Rig) -> None:
        self.rig = rig
        self.now = 1000.0
        self.told: list[Occasion] = []
        self.sounds = 0
        self.over: list[str] = []
        toasts = rig.services.toasts
        toasts._clock = lambda: self.now
        toasts.due.connect(self._on_due)
        toasts.over.connect(self.over.append)

    def _on_due(self, occasion: Occasion, is_silent: bool) -> None:  # noqa: FBT001 - a slot
        self.told.append(occasion)
        self.sounds += not is_silent

    def write(self, peer: Jid, *bodies: str) -> None:
        for body in bodies:
            self.rig.gateway.tell(MessageReceived(peer.with_resource("desk"), body))

    def beat(self, later_s: float = 0.0) -> None:
        """Let a burst be over."""
        self.now += later_s
        if self.rig.services.toasts._beat.isActive():
            self.rig.services.toasts._on_beat()

    @property
    def bodies(self) -> list[tuple[int, list[str]]]:
        return [
            (occasion.count, [message.body for message in occasion.latest])
            for occasion in self.told
            if isinstance(occasion, MessagesArrived)
        ]


@pytest.fixture
def ear(qtbot: QtBot) -> _Ear:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB, "Bob"), friend(CAROL), *(friend(jid) for jid in PEOPLE))
    return _Ear(rig)


def test_a_burst_of_one_person_is_told_of_once(ear: _Ear) -> None:
    ear.write(BOB, "one", "two", "three", "four", "five")
    ear.beat()

    assert ear.bodies == [(5, ["three", "four", "five"])]


def test_a_message_seen_at_once_is_not_told_of(ear: _Ear) -> None:
    ear.write(BOB, "Hello")
    ear.rig.services.conversations.mark_read(BOB)

    ear.beat()

    assert ear.told == []


def test_what_is_read_here_or_elsewhere_is_taken_away(ear: _Ear) -> None:
    ear.write(BOB, "Hello")
    ear.beat()

    ear.rig.gateway.tell(MessageReceived(BOB, "From my phone", is_own=True))

    assert ear.over == [messages_key(BOB)]


def test_somebody_who_floods_renews_one_toast_seldom(ear: _Ear) -> None:
    for number in range(50):
        ear.write(BOB, f"{number}")
        ear.beat(0.5)

    assert len(ear.told) == 9
    assert ear.bodies[-1][1][-1] == "48"


def test_after_an_absence_everybody_is_told_of_together(ear: _Ear) -> None:
    for person in PEOPLE:
        ear.write(person, "Hello", "are you there?")

    ear.beat()

    assert ear.told == [ManyWrote(30, 60)]
    for person in PEOPLE:
        ear.rig.services.conversations.mark_read(person)
    assert ear.over == [MANY_KEY]


def test_in_do_not_disturb_only_those_who_may_interrupt_are_heard(ear: _Ear) -> None:
    ear.rig.services.roster.set_relationship(CAROL, Relationship.WORKGROUP)
    ear.rig.services.myself.choose(OwnState.DO_NOT_DISTURB)

    ear.write(BOB, "Hello")
    ear.write(CAROL, "Fire!")
    ear.beat()

    assert [occasion.peer for occasion in ear.told if isinstance(occasion, MessagesArrived)] == [CAROL]
    assert ear.rig.services.conversations.total_unread == 2


def test_somebody_muted_is_counted_and_not_told_of(ear: _Ear) -> None:
    ear.rig.services.mutes.set_muted(BOB, is_muted=True)

    ear.write(BOB, "Hello")
    ear.beat()

    assert ear.told == []
    assert ear.rig.services.conversations.unread(BOB) == 1


def test_nothing_is_told_where_the_user_wants_nothing(ear: _Ear) -> None:
    ear.rig.services.preferences.update(is_notifying=False)

    ear.write(BOB, "Hello")
    ear.beat()

    assert ear.told == []


def test_a_sound_is_not_repeated_at_once_and_can_be_switched_off(ear: _Ear) -> None:
    ear.write(BOB, "Hello")
    ear.beat()
    ear.write(CAROL, "Hello")
    ear.beat(toasts_module.SOUND_S / 2)
    once = ear.sounds
    ear.rig.services.preferences.update(is_sounding=False)
    ear.write(PEOPLE[0], "Hello")
    ear.beat(60)

    assert (once, ear.sounds, len(ear.told)) == (1, 1, 3)


def test_a_stranger_who_may_come_first_is_announced_once(ear: _Ear) -> None:
    ear.rig.services.policy.add("fabrikam.test", PartnerType.PUBLIC_VERIFIED)
    stranger = Jid.parse("new@fabrikam.test")

    ear.rig.gateway.tell(SubscriptionRequested(stranger))
    ear.rig.services.requests.changed.emit()
    ear.rig.services.requests.changed.emit()

    assert [type(occasion) for occasion in ear.told] == [RequestsWait]
    ear.rig.services.requests.decline(stranger)
    ear.rig.services.requests.changed.emit()
    assert ear.over == [REQUESTS_KEY]


def test_ten_thousand_requests_are_one_toast_now_and_one_at_the_end(ear: _Ear) -> None:
    ear.rig.services.policy.add("fabrikam.test", PartnerType.PUBLIC_VERIFIED)
    requests = ear.rig.services.requests

    for number in range(10_000):
        ear.rig.gateway.tell(SubscriptionRequested(Jid.parse(f"new{number}@fabrikam.test")))
        if number % 1000 == 0:
            requests.changed.emit()
    requests.changed.emit()
    during = list(ear.told)
    ear.rig.services.toasts._tell_of_requests()

    counts = [occasion.count for occasion in ear.told if isinstance(occasion, RequestsWait)]
    assert len(during) == 1
    assert counts == [1, 10_000]


def test_a_stranger_from_where_none_may_come_first_disturbs_nobody(ear: _Ear) -> None:
    ear.rig.services.policy.add("public.test", PartnerType.PUBLIC_UNVERIFIED)
    stranger = Jid.parse("spam@public.test")

    ear.rig.gateway.tell(SubscriptionRequested(stranger))
    ear.write(stranger, "Buy this")
    ear.rig.services.requests.changed.emit()
    ear.beat()

    assert ear.told == []


def test_requests_of_an_earlier_run_are_no_news(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB))
    rig.services.policy.add("fabrikam.test", PartnerType.PUBLIC_VERIFIED)
    rig.gateway.tell(SubscriptionRequested(Jid.parse("new@fabrikam.test")))
    rig.services.requests.changed.emit()
    again = _Ear(make_rig(rig.database))

    again.rig.services.requests.changed.emit()

    assert again.told == []


def test_somebody_waited_for_is_told_of(ear: _Ear) -> None:
    desk = BOB.with_resource("desk")
    ear.rig.gateway.tell(PresenceChanged(desk, OFFLINE))
    ear.rig.services.presences._changes._tell()
    ear.rig.services.alerts.set(BOB, Alert.ONCE)

    ear.rig.gateway.tell(PresenceChanged(desk, Presence(Availability.AVAILABLE)))
    ear.rig.services.presences._changes._tell()

    assert ear.told == [BecameAvailable(BOB)]


def test_an_answer_from_a_toast_is_sent_and_the_messages_are_seen(ear: _Ear) -> None:
    ear.write(BOB, "Hello")
    ear.beat()

    ear.rig.services.toasts.reply(BOB, " Hello Bob \n")

    assert [arguments[2] for arguments in ear.rig.gateway.commands("send_message")] == ["Hello Bob"]
    assert ear.rig.services.conversations.unread(BOB) == 0
    assert ear.over == [messages_key(BOB)]


def test_an_empty_answer_sends_nothing(ear: _Ear) -> None:
    ear.rig.services.toasts.reply(BOB, "  ")

    assert ear.rig.gateway.commands("send_message") == []
