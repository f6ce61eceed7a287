"""Items 25 to 28, 31 and 32: ids, receipts, corrections, times and types of messages."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import LinkPhase
from lyncfedclient.domain.message import Delivery, Direction
from lyncfedclient.storage.corrections import CorrectionStore
from lyncfedclient.ui.conversation.words import footer_text, hover_text, spoken_message
from tests.attack.stage import BOB, DAVE, MESSAGE, STRANGER, Scene

if TYPE_CHECKING:
    from collections.abc import Callable

DOUBTED = {
    "1970-01-01T00:00:00Z": datetime(1970, 1, 1, tzinfo=UTC),
    "2039-12-31T00:00:00Z": datetime(2039, 12, 31, tzinfo=UTC),
}


@pytest.mark.guard("id-is-not-all", "no-doubles")
async def test_attack_25_the_same_id_with_another_body_is_another_message(there: Scene) -> None:
    await there.said(
        MESSAGE.format("bob@fabrikam.test/x", "1", "first", ""),
        MESSAGE.format("bob@fabrikam.test/x", "1", "second", ""),
        MESSAGE.format("bob@fabrikam.test/x", "1", "second", ""),
    )

    assert there.bodies(BOB) == ["first", "second"]


@pytest.mark.guard("id-is-the-senders")
async def test_attack_26_the_id_of_one_contact_is_not_anothers(there: Scene) -> None:
    await there.said(
        MESSAGE.format("bob@fabrikam.test/x", "1", "same words", ""),
        MESSAGE.format("dave@fabrikam.test/x", "1", "same words", ""),
    )

    assert there.bodies(BOB) == there.bodies(DAVE) == ["same words"]


@pytest.mark.guard("receipt-from")
@pytest.mark.parametrize("sender", ["dave@fabrikam.test/x", STRANGER, "fabrikam.test", "contoso.test"])
async def test_attack_27_a_receipt_counts_only_from_whom_the_message_went_to(
    there: Scene, sender: str
) -> None:
    message = await there.sent(BOB, "hello")
    receipt = f"<received xmlns='urn:xmpp:receipts' id='{message.message_id}'/>"

    await there.said(f"<message from='{sender}' id='r1'>{receipt}</message>")

    assert there.messages(BOB)[-1].delivery is not Delivery.DELIVERED


async def test_attack_27_receipts_unknown_or_repeated_change_nothing(there: Scene) -> None:
    message = await there.sent(BOB, "hello")
    receipt = "<message from='bob@fabrikam.test/x'><received xmlns='urn:xmpp:receipts' id='{}'/></message>"

    await there.said(
        receipt.format("unknown"), receipt.format(message.message_id), receipt.format(message.message_id)
    )

    assert [stored.delivery for stored in there.messages(BOB)] == [Delivery.DELIVERED]


@pytest.mark.guard("displayed-from")
@pytest.mark.parametrize("sender", ["dave@fabrikam.test/x", STRANGER, "fabrikam.test", "contoso.test"])
async def test_attack_27_a_read_mark_counts_only_from_whom_the_message_went_to(
    there: Scene, sender: str
) -> None:
    message = await there.sent(BOB, "hello")

    await there.said(
        f"<message from='{sender}' id='d1'>"
        f"<displayed xmlns='urn:xmpp:chat-markers:0' id='{message.message_id}'/></message>"
    )

    assert there.messages(BOB)[-1].delivery is not Delivery.DISPLAYED


REPLACE = "<replace xmlns='urn:xmpp:message-correct:0' id='{}'/>"


@pytest.mark.guard("correction-author")
@pytest.mark.parametrize("sender", ["dave@fabrikam.test/x", "carol@fabrikam.test/x"])
async def test_attack_28_nobody_corrects_what_others_wrote(there: Scene, sender: str) -> None:
    await there.said(
        MESSAGE.format("bob@fabrikam.test/x", "m1", "I agree", ""),
        MESSAGE.format(sender, "m2", "I refuse", REPLACE.format("m1")),
    )

    (message,) = there.messages(BOB)
    assert message.body == "I agree"
    assert message.edited_at is None
    assert there.bodies(Jid.parse(sender).bare) == ["I refuse"]


@pytest.mark.guard("correction-direction")
async def test_attack_28_nobody_corrects_what_we_wrote(there: Scene) -> None:
    ours = await there.sent(BOB, "I refuse")

    await there.said(MESSAGE.format("bob@fabrikam.test/x", "m1", "I agree", REPLACE.format(ours.message_id)))

    assert [(message.direction, message.body) for message in there.messages(BOB)] == [
        (Direction.OUT, "I refuse"),
        (Direction.IN, "I agree"),
    ]


async def test_attack_28_a_correction_of_itself_or_of_nothing_is_a_message(there: Scene) -> None:
    await there.said(
        MESSAGE.format("bob@fabrikam.test/x", "m1", "one", REPLACE.format("m1")),
        MESSAGE.format("bob@fabrikam.test/x", "m2", "two", REPLACE.format("unknown")),
        MESSAGE.format("bob@fabrikam.test/x", "m3", "three", "<replace xmlns='urn:xmpp:message-correct:0'/>"),
    )

    assert there.bodies(BOB) == ["one", "two", "three"]


async def test_attack_28_a_corrected_message_says_so_however_old_it_is(there: Scene) -> None:
    await there.said(MESSAGE.format("bob@fabrikam.test/x", "m1", "I agree", ""))
    await there.said(
        *(MESSAGE.format("bob@fabrikam.test/x", f"n{number}", str(number), "") for number in range(30))
    )

    await there.said(MESSAGE.format("bob@fabrikam.test/x", "m2", "I refuse", REPLACE.format("m1")))

    message = there.messages(BOB)[0]
    assert message.body == "I refuse"
    assert message.edited_at is not None
    assert [text.body for text in CorrectionStore(there.database).earlier(message.row)] == ["I agree"]


@pytest.mark.guard("correction-chain")
@pytest.mark.timeout(300)
async def test_attack_28_a_chain_of_corrections_has_an_end(
    there: Scene, load: Callable[[int, int], int]
) -> None:
    count = load(300, 10_000)
    await there.said(MESSAGE.format("bob@fabrikam.test/x", "m0", "0", ""))

    await there.said(
        *(
            MESSAGE.format("bob@fabrikam.test/x", f"m{number}", str(number), REPLACE.format("m0"))
            for number in range(1, count)
        )
    )

    (message,) = there.messages(BOB)
    assert message.body == str(count - 1)
    assert len(CorrectionStore(there.database).earlier(message.row)) <= 50
    assert there.ear.phases[-1] is LinkPhase.ONLINE


async def test_attack_28_nobody_takes_back_or_decorates_a_message(there: Scene) -> None:
    await there.said(
        MESSAGE.format("bob@fabrikam.test/x", "m1", "I agree", ""),
        *(
            f"<message from='{sender}'>{payload}</message>"
            for sender in ("bob@fabrikam.test/x", "dave@fabrikam.test/x")
            for payload in (
                "<apply-to xmlns='urn:xmpp:fasten:0' id='m1'><retract xmlns='urn:xmpp:message-retract:0'/></apply-to>",
                "<retract xmlns='urn:xmpp:message-retract:1' id='m1'/>",
                "<reactions xmlns='urn:xmpp:reactions:0' id='m1'><reaction>x</reaction></reactions>",
            )
        ),
        MESSAGE.format(
            "dave@fabrikam.test/x",
            "m2",
            "&gt; I agree",
            "<reply xmlns='urn:xmpp:reply:0' to='bob@x.test' id='m1'/>",
        ),
    )

    assert there.bodies(BOB) == ["I agree"]
    assert there.bodies(DAVE) == ["> I agree"]


@pytest.mark.parametrize(
    "stamp",
    [
        pytest.param("1970-01-01T00:00:00Z", marks=pytest.mark.guard("time-by-our-server", "doubted-time")),
        pytest.param("2039-12-31T00:00:00Z", marks=pytest.mark.guard("time-by-our-server", "doubted-time")),
        "not a time",
        "9999-12-31T23:59:59Z",
    ],
)
@pytest.mark.parametrize("by", ["", " from='bob@fabrikam.test'", " from='fabrikam.test'"])
async def test_attack_31_the_time_is_not_the_senders_to_tell(there: Scene, stamp: str, by: str) -> None:
    delay = f"<delay xmlns='urn:xmpp:delay'{by} stamp='{stamp}'/>"

    await there.said(MESSAGE.format("bob@fabrikam.test/x", "m1", "now", delay))

    message = there.messages(BOB)[-1]
    assert abs(datetime.now(UTC) - message.at) < timedelta(minutes=1)
    assert not message.is_delayed
    assert message.doubted_at == DOUBTED.get(stamp)


@pytest.mark.guard("doubted-time", "time-by-our-server")
async def test_attack_31_a_time_in_doubt_is_shown_so_in_order_of_arrival(there: Scene) -> None:
    delay = "<delay xmlns='urn:xmpp:delay' stamp='{}'/>"
    soon = (datetime.now(UTC) - timedelta(minutes=2)).isoformat()

    await there.said(
        MESSAGE.format("bob@fabrikam.test/x", "m1", "from the future", delay.format("2039-12-31T00:00:00Z")),
        MESSAGE.format("bob@fabrikam.test/x", "m2", "from the past", delay.format("1970-01-01T00:00:00Z")),
        MESSAGE.format("bob@fabrikam.test/x", "m3", "a clock that is a little off", delay.format(soon)),
    )

    messages = there.messages(BOB)
    said = [spoken_message(message, "Bob") for message in messages]
    assert [message.body for message in messages] == [
        "from the future",
        "from the past",
        "a clock that is a little off",
    ]
    assert ["suspicious" in words for words in said] == [True, True, False]
    assert ["Suspicious" in footer_text(message, "Bob") for message in messages] == [True, True, False]
    assert "December 2039" in hover_text(messages[0])
    assert "1970" in hover_text(messages[1])


@pytest.mark.guard("time-while-handed-out", "time-by-our-server", "doubted-time")
async def test_attack_31_a_time_in_our_servers_name_is_doubted_once_it_has_handed_out_what_it_stored(
    there: Scene,
) -> None:
    stored = "<delay xmlns='urn:xmpp:delay' from='contoso.test' stamp='{}'/>"
    await there.said(
        MESSAGE.format("bob@fabrikam.test/x", "m1", "stored", stored.format("2026-01-02T03:04:05Z"))
    )
    session = there.gateway._upkeep.session
    assert session is not None
    # As ten minutes later.
    session._incoming._handed_out_until = 0.0

    await there.said(
        MESSAGE.format("bob@fabrikam.test/x", "m2", "forged", stored.format("1970-01-01T00:00:00Z"))
    )

    honest, forged = there.messages(BOB)
    assert (honest.body, forged.body) == ("stored", "forged")
    assert honest.doubted_at is None
    assert honest.at == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert forged.doubted_at == datetime(1970, 1, 1, tzinfo=UTC)
    assert abs(datetime.now(UTC) - forged.at) < timedelta(minutes=1)


@pytest.mark.guard("doubted-time")
async def test_attack_31_a_time_that_has_not_come_is_doubted_even_of_our_server(there: Scene) -> None:
    delay = "<delay xmlns='urn:xmpp:delay' from='contoso.test' stamp='2039-12-31T00:00:00Z'/>"

    await there.said(MESSAGE.format("bob@fabrikam.test/x", "m1", "later", delay))

    message = there.messages(BOB)[-1]
    assert message.doubted_at == message.at
    assert "Suspicious" in hover_text(message)


@pytest.mark.guard("no-rooms")
async def test_attack_32_a_room_nobody_entered_says_nothing(there: Scene) -> None:
    await there.said("<message from='bob@fabrikam.test/x' type='groupchat'><body>in a room</body></message>")

    assert there.bodies(BOB) == []


@pytest.mark.guard("failure-from")
@pytest.mark.parametrize("sender", ["dave@fabrikam.test/x", STRANGER])
async def test_attack_32_an_error_counts_only_from_whom_the_message_went_to(
    there: Scene, sender: str
) -> None:
    message = await there.sent(BOB, "hello")

    await there.said(
        f"<message from='{sender}' type='error' id='{message.message_id}'><body>what you wrote</body>"
        "<error type='cancel'><gone xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>"
    )

    assert [stored.body for stored in there.messages(BOB)] == ["hello"]
    assert there.messages(BOB)[-1].delivery is not Delivery.FAILED


@pytest.mark.parametrize("kind", ["normal", "headline", "chat", "unheard-of"])
async def test_attack_32_a_message_of_any_other_type_is_what_its_sender_says(there: Scene, kind: str) -> None:
    await there.said(
        f"<message from='bob@fabrikam.test/x' type='{kind}' id='m1'><body>words</body></message>"
    )

    assert [(message.direction, message.body) for message in there.messages(BOB)] == [(Direction.IN, "words")]


async def test_attack_32_an_error_echoes_no_body_into_the_conversation(there: Scene) -> None:
    await there.said(
        "<message from='bob@fabrikam.test/x' type='error' id='unknown'><body>never written</body></message>"
    )

    assert there.bodies(BOB) == []


@pytest.mark.guard("addressed-to-us")
@pytest.mark.parametrize("to", ["carol@fabrikam.test", "bob@contoso.test/x", "@@@"])
async def test_attack_32_a_message_to_somebody_else_is_not_shown(there: Scene, to: str) -> None:
    await there.said(
        f"<message from='bob@fabrikam.test/x' to='{to}' id='m1'><body>not for us</body></message>"
    )

    assert there.bodies(BOB) == []
