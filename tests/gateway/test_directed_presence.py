from __future__ import annotations

from xml.etree import ElementTree as ET

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import OwnPresence, OwnState
from lyncfedclient.gateway import compose

BOB = Jid.parse("bob@fabrikam.test/d'e<s>k")


def test_a_presence_to_one_alone_says_all_that_one_to_everybody_says() -> None:
    own = OwnPresence(OwnState.BUSY, "in <Brno>")

    alone, everybody = (
        ET.fromstring(compose.own_presence(own, to=BOB)),
        ET.fromstring(compose.own_presence(own)),
    )

    assert alone.attrib == {"to": str(BOB)}
    assert everybody.attrib == {}
    assert [ET.tostring(child) for child in alone] == [ET.tostring(child) for child in everybody]
    assert alone.findtext("status") == "in <Brno>"
    assert alone.findtext("show") == "dnd"


def test_without_the_note_the_words_of_the_state_stand_in_its_place() -> None:
    sent = ET.fromstring(compose.own_presence(OwnPresence(OwnState.BUSY, "")))

    assert sent.findtext("status") == "Busy"


def test_who_appears_offline_is_gone_for_one_alone_too() -> None:
    sent = ET.fromstring(compose.own_presence(OwnPresence(OwnState.APPEAR_OFFLINE, "hiding"), to=BOB))

    assert sent.attrib == {"type": "unavailable", "to": str(BOB)}
    assert len(sent) == 0
