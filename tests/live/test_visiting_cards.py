"""Pictures and visiting cards over the federation, as real servers hand them out."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING

from lyncfedclient.domain.jid import Jid
from tests.live.conftest import make_partner
from tests.live.office import office, until_true

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.support.lab.lab import Lab
    from tests.support.lab.partner import Partner

PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
SHA1 = hashlib.sha1(PICTURE, usedforsecurity=False).hexdigest()


def _publish(node: str, item: str, payload: str) -> str:
    return (
        f"<iq type='set' id='{node[-8:]}'><pubsub xmlns='http://jabber.org/protocol/pubsub'>"
        f"<publish node='{node}'><item id='{item}'>{payload}</item></publish></pubsub></iq>"
    )


async def _show_picture(partner: Partner) -> None:
    encoded = base64.b64encode(PICTURE).decode()
    partner.send(
        _publish("urn:xmpp:avatar:data", SHA1, f"<data xmlns='urn:xmpp:avatar:data'>{encoded}</data>")
    )
    described = f"<info id='{SHA1}' bytes='{len(PICTURE)}' type='image/png' width='1' height='1'/>"
    partner.send(
        _publish(
            "urn:xmpp:avatar:metadata",
            SHA1,
            f"<metadata xmlns='urn:xmpp:avatar:metadata'>{described}</metadata>",
        )
    )
    await partner.hears(lambda s: s.get("id") == "metadata", "that the picture is there")


async def test_a_contact_who_is_looked_at_shows_picture_and_card(
    lab: Lab, qtbot: QtBot, tmp_path: Path
) -> None:
    bob = make_partner(lab)
    them = Jid.parse(bob.address)

    async with office(lab, tmp_path, [bob]) as here, bob:
        cards = here.services.visiting_cards
        bob.send(
            "<iq type='set' id='card'><vCard xmlns='vcard-temp'><FN>Bob Tan 밥</FN>"
            "<TITLE>Miller</TITLE></vCard></iq>"
        )
        await bob.hears(lambda s: s.get("id") == "card", "that the card is there")
        await _show_picture(bob)
        await bob.hears_presence(str(here.account.jid))
        unasked = (cards.card(them), cards.picture_name(them))

        cards.look_at(them, is_card_wanted=True)
        await until_true(lambda: cards.card(them) is not None)

        card = cards.card(them)
        assert unasked == (None, "")
        assert card is not None
        assert (card.full_name, card.title) == ("Bob Tan 밥", "Miller")
        assert cards.picture(them) == PICTURE
        assert cards.picture_name(them) == SHA1


async def test_somebody_without_card_or_picture_is_no_trouble(lab: Lab, qtbot: QtBot, tmp_path: Path) -> None:
    bob = make_partner(lab)
    them = Jid.parse(bob.address)

    async with office(lab, tmp_path, [bob]) as here, bob:
        cards = here.services.visiting_cards
        await bob.hears_presence(str(here.account.jid))

        cards.look_at(them, is_card_wanted=True)
        await until_true(lambda: not cards.is_asking(them))

        card = cards.card(them)
        assert card is None or card.is_empty
        assert cards.picture_name(them) == ""
