from __future__ import annotations

from lyncfedclient.domain.message_events import MessageAccepted, MessageReceived
from lyncfedclient.ui.conversation.pointing import link_data
from lyncfedclient.ui.conversation.words import hover_text
from tests.ui.conversation.talk import BOB, Talk


def test_a_link_is_carried_as_an_address_and_as_text() -> None:
    data = link_data("https://plans.fabrikam.example/h3?a=1&b=<2>")

    assert data.text() == "https://plans.fabrikam.example/h3?a=1&b=<2>"
    assert data.urls()[0].host() == "plans.fabrikam.example"
    assert not data.hasHtml()


def test_hovering_tells_the_day_the_delivery_and_the_correction(talk: Talk) -> None:
    message = talk.we("see you at tne")
    talk.rig.gateway.tell(MessageAccepted(message.message_id))
    talk.rig.services.conversations.correct(talk.last(), "see you at ten")

    words = hover_text(talk.last()).splitlines()

    assert "2026" in words[0]
    assert words[1] == "Waiting to be sent"
    assert words[2].startswith("Corrected at ")


def test_hovering_over_a_received_message_tells_of_no_delivery(talk: Talk) -> None:
    talk.rig.gateway.tell(MessageReceived(BOB.with_resource("desk"), "hello", "m1", talk.at))

    assert len(hover_text(talk.last()).splitlines()) == 1
