from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message import MAX_BODY_CHARACTERS, Delivery, Message
from lyncfedclient.domain.message_events import MessageAccepted, MessageFailed, MessageReceived
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.services.conversations import MessageTooLongError
from tests.support.services import BOB, CAROL, Rig, friend, make_rig

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

DESK = Jid.parse("bob@fabrikam.test/desk")


def online() -> Rig:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB, "Bob"))
    return rig


def sole(rig: Rig) -> Message:
    (message,) = rig.services.conversations.page(BOB)
    return message


def sent(rig: Rig, body: str = "see you at tne") -> Message:
    rig.services.conversations.send(BOB, body)
    rig.gateway.tell(MessageAccepted(sole(rig).message_id))
    return sole(rig)


def test_a_correction_is_stored_sent_and_accepted_as_a_message_is(qtbot: QtBot) -> None:
    rig = online()
    message = sent(rig)

    rig.services.conversations.correct(message, "see you at ten")

    *_, (correction_id, peer, body, _at, is_repeat, replaces) = rig.gateway.commands("send_message")
    assert (peer, body, is_repeat, replaces) == (BOB, "see you at ten", False, message.message_id)
    assert (sole(rig).body, sole(rig).delivery) == ("see you at ten", Delivery.PENDING)
    rig.gateway.tell(MessageAccepted(str(correction_id)))
    assert sole(rig).delivery is Delivery.SENT
    assert [text.body for text in rig.services.conversations.earlier_texts(sole(rig))] == ["see you at tne"]


def test_a_correction_made_offline_is_sent_with_the_next_link_after_a_restart(qtbot: QtBot) -> None:
    rig = online()
    message = sent(rig)
    rig.gateway.go_down()
    rig.services.conversations.correct(message, "see you at ten")

    again = make_rig(rig.database)
    again.gateway.go_online(friend(BOB))

    ((_, _, body, _, is_repeat, replaces),) = again.gateway.commands("send_message")
    assert (body, is_repeat, replaces) == ("see you at ten", True, message.message_id)


def test_a_resumed_stream_is_not_given_the_same_correction_twice(qtbot: QtBot) -> None:
    from lyncfedclient.domain.events import LinkChanged
    from lyncfedclient.domain.link import Link, LinkPhase

    rig = online()
    rig.services.conversations.correct(sent(rig), "see you at ten")
    rig.gateway.go_down()
    rig.gateway.sent.clear()

    rig.gateway.tell(LinkChanged(Link(LinkPhase.ONLINE, is_resumed=True)))

    assert rig.gateway.commands("send_message") == []


def test_a_correction_found_in_the_archive_is_not_sent_again(qtbot: QtBot) -> None:
    rig = online()
    message = sent(rig)
    rig.services.conversations.correct(message, "see you at ten")
    correction_id = str(rig.gateway.commands("send_message")[-1][0])
    found = MessageReceived(
        BOB, "see you at ten", correction_id, is_own=True, archive_id="a9", replaces=message.message_id
    )

    rig.gateway.tell(found)

    assert sole(rig).delivery is Delivery.SENT
    again = make_rig(rig.database)
    again.gateway.go_online(friend(BOB))
    assert again.gateway.commands("send_message") == []


def test_what_nobody_has_got_yet_is_only_worded_anew(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.services.conversations.send(BOB, "see you at tne")

    rig.services.conversations.correct(sole(rig), "see you at ten")

    rig.gateway.go_online(friend(BOB))
    assert [call[2] for call in rig.gateway.commands("send_message")] == ["see you at ten"]
    assert sole(rig).edited_at is None


def test_a_correction_that_came_back_says_why_and_can_be_tried_again(qtbot: QtBot) -> None:
    rig = online()
    rig.services.conversations.correct(sent(rig), "see you at ten")
    correction_id = str(rig.gateway.commands("send_message")[-1][0])

    rig.gateway.tell(MessageFailed(DESK, correction_id, StanzaFault.TOO_LARGE))
    failed = sole(rig)
    rig.services.conversations.retry(failed)

    assert (failed.delivery, failed.fault) == (Delivery.FAILED, StanzaFault.TOO_LARGE)
    assert sole(rig).delivery is Delivery.PENDING
    assert rig.gateway.commands("send_message")[-1][0] == correction_id


def test_the_partner_corrects_their_own_message_and_no_other(qtbot: QtBot) -> None:
    rig = online()
    ours = sent(rig, "ours")
    rig.gateway.tell(MessageReceived(DESK, "theirs", "m1"))

    rig.gateway.tell(
        MessageReceived(DESK, "theirs, better", "c1", replaces="m1"),
        MessageReceived(DESK, "forged", "c2", replaces=ours.message_id),
        MessageReceived(CAROL, "forged", "c3", replaces="m1"),
    )

    assert [message.body for message in rig.services.conversations.page(BOB)] == [
        "ours",
        "theirs, better",
        # Not lost, and changes nothing: what corrects no message of theirs is a message of theirs.
        "forged",
    ]


def test_a_correction_of_the_archive_and_its_live_copy_count_once(qtbot: QtBot) -> None:
    rig = online()
    rig.gateway.tell(MessageReceived(DESK, "one", "m1"))
    correction = MessageReceived(DESK, "two", "c1", archive_id="a2", replaces="m1")

    rig.gateway.tell(correction, MessageReceived(DESK, "three", "c2", replaces="m1"), correction)

    assert sole(rig).body == "three"
    assert len(rig.services.conversations.earlier_texts(sole(rig))) == 2


def test_what_another_own_client_corrected_is_corrected_here(qtbot: QtBot) -> None:
    rig = online()
    rig.gateway.tell(MessageReceived(BOB, "tne", "o1", is_own=True))

    rig.gateway.tell(MessageReceived(BOB, "ten", "o2", is_own=True, replaces="o1"))

    assert (sole(rig).body, sole(rig).delivery) == ("ten", Delivery.SENT)


def test_a_correction_with_its_own_id_is_a_message(qtbot: QtBot) -> None:
    rig = online()

    rig.gateway.tell(MessageReceived(DESK, "hello", "m1", replaces="m1"))

    assert sole(rig).body == "hello"


def test_corrections_in_an_older_page_stand_in_what_they_correct(qtbot: QtBot) -> None:
    rig = online()

    added = rig.services.session._messages._receiving.add_older(
        BOB,
        [
            MessageReceived(DESK, "one", "m1", archive_id="a1"),
            MessageReceived(DESK, "between", "m2", archive_id="a2"),
            MessageReceived(DESK, "one, better", "m3", archive_id="a3", replaces="m1"),
        ],
    )

    assert added == 2
    assert [message.body for message in rig.services.conversations.page(BOB)] == ["one, better", "between"]


def test_a_correction_that_is_too_long_is_refused(qtbot: QtBot) -> None:
    rig = online()
    message = sent(rig)

    with pytest.raises(MessageTooLongError):
        rig.services.conversations.correct(message, "x" * (MAX_BODY_CHARACTERS + 1))

    assert sole(rig) == message


def test_a_deleted_message_is_gone_and_stays_so(qtbot: QtBot) -> None:
    rig = online()
    event = MessageReceived(DESK, "oh", "m1", archive_id="a1")
    rig.gateway.tell(event)
    deleted: list[Message] = []
    rig.services.conversations.message_deleted.connect(deleted.append)

    rig.services.conversations.delete_message(sole(rig))
    rig.gateway.tell(event)

    assert rig.services.conversations.page(BOB) == []
    assert len(deleted) == 1
    assert rig.services.conversations.total_unread == 0
