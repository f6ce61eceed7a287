from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.contact import Subscription
from lyncfedclient.domain.events import SubscriptionRequested
from lyncfedclient.domain.jid import Jid, JidError, JidFault
from lyncfedclient.domain.message_events import ChatState, ChatStateChanged, MessageReceived
from lyncfedclient.domain.partner import PartnerType
from tests.support.services import BOB, friend, make_rig

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from lyncfedclient.domain.message import Message
    from tests.support.services import Rig

DESK = Jid.parse("bob@fabrikam.test/desk")


def from_bob(body: str, message_id: str = "") -> MessageReceived:
    return MessageReceived(DESK, body, message_id or body, is_receipt_wanted=True)


def bodies(rig: Rig) -> list[str]:
    return [message.body for message in rig.services.conversations.page(BOB)]


def test_a_stranger_of_an_unverified_domain_is_held_without_a_sign_of_it(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    shown: list[Message] = []
    rig.services.conversations.message_added.connect(shown.append)

    rig.gateway.tell(
        from_bob("Hello"), ChatStateChanged(DESK, ChatState.COMPOSING), from_bob("Are you there?")
    )

    (request,) = rig.services.requests.waiting
    assert (request.jid, request.text, request.is_asking, request.held) == (BOB, "Hello", False, 2)
    assert rig.services.requests.is_quiet(BOB)
    assert (shown, rig.services.conversations.total_unread, rig.services.conversations.recent()) == (
        [],
        0,
        [],
    )
    assert not rig.services.conversations.is_typing(BOB)
    assert rig.gateway.sent == []


@pytest.mark.parametrize("kind", [PartnerType.FEDERATED, PartnerType.PUBLIC_VERIFIED])
def test_a_stranger_of_a_domain_that_may_write_first_is_shown_at_once(
    qtbot: QtBot, kind: PartnerType
) -> None:
    rig = make_rig()
    rig.services.policy.add("fabrikam.test", kind)
    rig.gateway.go_online()

    rig.gateway.tell(from_bob("Hello"))

    assert bodies(rig) == ["Hello"]
    assert rig.services.conversations.unread(BOB) == 1
    assert rig.services.requests.waiting == ()
    assert rig.gateway.commands("send_receipt") == []


def test_held_messages_outlive_a_restart_and_become_a_conversation_when_accepted(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    rig.gateway.tell(from_bob("one"), from_bob("two"))

    again = make_rig(rig.database)
    again.gateway.go_online()
    again.services.requests.accept(BOB, is_added_back=False)
    again.gateway.tell(from_bob("three"))

    assert bodies(again) == ["one", "two", "three"]
    assert again.services.conversations.unread(BOB) == 3
    assert again.services.requests.waiting == ()
    assert make_rig(rig.database).services.requests.waiting == ()


def test_accepting_who_has_only_written_does_not_show_our_presence(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    rig.gateway.tell(from_bob("Hello"))

    rig.services.requests.accept(BOB, is_added_back=False)

    assert rig.gateway.sent == []


def test_adding_the_person_by_any_way_makes_a_conversation(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    rig.gateway.tell(from_bob("Hello"))

    rig.services.roster.add(BOB)

    qtbot.waitUntil(lambda: bodies(rig) == ["Hello"])
    assert rig.services.requests.waiting == ()


def test_writing_to_the_person_makes_a_conversation_and_them_no_stranger(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    rig.gateway.tell(from_bob("Hello"))

    rig.services.conversations.send(BOB, "Who are you?")
    rig.gateway.tell(from_bob("Bob"))

    assert bodies(rig) == ["Hello", "Who are you?", "Bob"]


def test_an_answer_written_on_another_client_makes_a_conversation(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    rig.gateway.tell(from_bob("Hello"))

    rig.gateway.tell(MessageReceived(DESK, "Hi Bob", "m9", is_own=True))

    assert bodies(rig) == ["Hello", "Hi Bob"]


def test_a_domain_that_becomes_a_partner_has_its_people_released(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    rig.gateway.tell(from_bob("Hello"), MessageReceived(Jid.parse("x@other.test"), "spam"))

    rig.services.policy.add("fabrikam.test", PartnerType.FEDERATED)

    assert bodies(rig) == ["Hello"]
    assert [request.jid.domain for request in rig.services.requests.waiting] == ["other.test"]


def test_declining_who_has_only_written_deletes_it_and_says_nothing(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    rig.gateway.tell(from_bob("Hello"))

    rig.services.requests.decline(BOB)

    assert rig.gateway.sent == []
    assert rig.services.requests.waiting == ()
    assert make_rig(rig.database).services.requests.waiting == ()


def test_who_asks_and_writes_is_one_line_with_both(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()

    rig.gateway.tell(from_bob("It's me, Bob"), SubscriptionRequested(BOB, "Bob"))
    (request,) = rig.services.requests.waiting
    rig.services.requests.accept(BOB, is_added_back=True)

    assert (request.nick, request.text, request.is_asking, request.held) == ("Bob", "It's me, Bob", True, 1)
    assert bodies(rig) == ["It's me, Bob"]
    assert (BOB,) in rig.gateway.commands("grant_subscription")


def test_one_stranger_and_all_strangers_together_are_bounded(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lyncfedclient.storage.held.MAX_MESSAGES", 30)
    rig = make_rig()
    rig.gateway.go_online()

    rig.gateway.tell(*(from_bob(f"{number} " + "x" * 70_000) for number in range(25)))
    rig.gateway.tell(*(MessageReceived(Jid(f"s{number}", "spam.test"), "buy") for number in range(100)))

    waiting = rig.services.requests.waiting
    assert waiting[0].held == 20
    assert len(waiting) == 11
    rig.services.requests.accept(BOB, is_added_back=False)
    assert {len(body) for body in bodies(rig)} == {4000}


def test_a_repeated_message_is_held_once(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()

    rig.gateway.tell(
        from_bob("a", "same"),
        from_bob("a", "same"),
        MessageReceived(DESK, "b", archive_id="7"),
        MessageReceived(DESK, "b", archive_id="7"),
    )

    assert rig.services.requests.waiting[0].held == 2


def test_a_contact_may_write_whatever_the_domain_and_direction(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB, subscription=Subscription.NONE))
    rig.services.preferences.update(is_partners_only=True)

    rig.gateway.tell(from_bob("Hello"))

    assert bodies(rig) == ["Hello"]


def test_where_only_partners_are_allowed_nobody_else_can_be_let_in(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.services.preferences.update(is_partners_only=True)
    rig.gateway.go_online()
    rig.gateway.tell(from_bob("Hello"), SubscriptionRequested(BOB, "Bob"))

    with pytest.raises(JidError) as refusal:
        rig.services.requests.accept(BOB, is_added_back=True)
    with pytest.raises(JidError):
        rig.services.roster.add(BOB)

    assert refusal.value.fault is JidFault.NOT_A_PARTNER
    assert not rig.services.requests.may_accept(BOB)
    assert rig.gateway.sent == []


def test_a_whole_domain_is_declined_at_a_gentle_pace_and_not_forgotten_midway(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    people = [Jid(f"c{number:03}", "spam.test") for number in range(50)]
    rig.gateway.tell(*map(SubscriptionRequested, people), SubscriptionRequested(BOB), from_bob("Hello"))

    rig.services.requests.decline_domain("spam.test")
    answered_at_once = len(rig.gateway.commands("deny_subscription"))
    again = make_rig(rig.database)
    again.gateway.go_online()

    assert answered_at_once == 20
    assert [request.jid for request in rig.services.requests.waiting] == [BOB]
    qtbot.waitUntil(lambda: len(again.gateway.commands("deny_subscription")) == 50, timeout=10_000)


def test_a_later_answer_wins_over_one_that_waits_for_its_turn(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    people = [Jid(f"c{number:03}", "spam.test") for number in range(22)]
    rig.gateway.tell(*map(SubscriptionRequested, people))
    rig.services.requests.decline_domain("spam.test")
    last = people[-1]

    rig.services.requests.accept(last, is_added_back=False)

    qtbot.waitUntil(lambda: len(rig.gateway.commands("deny_subscription")) == 21, timeout=5_000)
    assert rig.gateway.commands("grant_subscription") == [(last,)]
    assert (last,) not in rig.gateway.commands("deny_subscription")


def test_blocking_a_domain_clears_its_people_and_denies_nobody_singly(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    rig.gateway.tell(
        *(SubscriptionRequested(Jid(f"c{number}", "fabrikam.test")) for number in range(100)),
        from_bob("Hello"),
    )

    rig.services.requests.block(Jid("", "fabrikam.test"))

    assert rig.gateway.sent == [("block", (Jid("", "fabrikam.test"),))]
    assert rig.services.requests.waiting == ()


def test_attention_is_drawn_only_to_who_may_come_first(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.services.policy.add("friendly.test", PartnerType.PUBLIC_VERIFIED)
    rig.gateway.go_online()
    eva = Jid.parse("eva@friendly.test")

    rig.gateway.tell(MessageReceived(Jid.parse("x@other.test"), "spam"))
    rig.gateway.tell(from_bob("Hello"), SubscriptionRequested(BOB), SubscriptionRequested(eva))

    assert len(rig.services.requests.waiting) == 3
    assert [request.jid for request in rig.services.requests.asking] == [BOB, eva]
    assert [request.jid for request in rig.services.requests.announced] == [eva]


def test_a_doubted_time_stays_so_while_held_and_in_the_conversation(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    claimed = datetime(2039, 12, 31, tzinfo=UTC)
    rig.gateway.tell(MessageReceived(DESK, "Hello", "1", claimed_at=claimed))

    rig.services.requests.accept(BOB, is_added_back=False)

    assert [message.doubted_at for message in rig.services.conversations.page(BOB)] == [claimed]
