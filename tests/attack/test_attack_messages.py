"""Items 25 to 28, 31 and 32: ids, receipts, corrections, times and types of messages."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from lyncfedclient.domain.message import Delivery
from tests.attack.stage import BOB, DAVE, MESSAGE, STRANGER, Scene


@pytest.mark.guard("id-is-not-all")
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


@pytest.mark.does_not_apply(
    "nothing corrects, retracts or decorates a stored message; all shows as a message of its own"
)
async def test_attack_28_a_correction_changes_no_stored_message(there: Scene) -> None:
    replace = "<replace xmlns='urn:xmpp:message-correct:0' id='{}'/>"
    await there.said(
        MESSAGE.format("bob@fabrikam.test/x", "m1", "I agree", ""),
        MESSAGE.format("dave@fabrikam.test/x", "m2", "I refuse", replace.format("m1")),
        MESSAGE.format("bob@fabrikam.test/x", "m3", "I refuse", replace.format("m3")),
        "<message from='dave@fabrikam.test/x'><apply-to xmlns='urn:xmpp:fasten:0' id='m1'>"
        "<retract xmlns='urn:xmpp:message-retract:0'/></apply-to></message>",
        "<message from='dave@fabrikam.test/x'><reactions xmlns='urn:xmpp:reactions:0' id='m1'/></message>",
    )

    assert there.bodies(BOB) == ["I agree", "I refuse"]
    assert there.bodies(DAVE) == ["I refuse"]


@pytest.mark.parametrize(
    "stamp",
    [
        pytest.param("1970-01-01T00:00:00Z", marks=pytest.mark.guard("time-by-our-server")),
        pytest.param("2039-12-31T00:00:00Z", marks=pytest.mark.guard("time-by-our-server")),
        "not a time",
    ],
)
@pytest.mark.parametrize("by", ["", " from='bob@fabrikam.test'", " from='fabrikam.test'"])
async def test_attack_31_the_time_is_not_the_senders_to_tell(there: Scene, stamp: str, by: str) -> None:
    delay = f"<delay xmlns='urn:xmpp:delay'{by} stamp='{stamp}'/>"

    await there.said(MESSAGE.format("bob@fabrikam.test/x", "m1", "now", delay))

    message = there.messages(BOB)[-1]
    assert abs(datetime.now(UTC) - message.at) < timedelta(minutes=1)
    assert not message.is_delayed


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
