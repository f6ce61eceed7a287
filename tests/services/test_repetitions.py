"""Messages that gateways deliver twice, from the stanza to the conversation: shown once, and no genuine repetition lost."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from lyncfedclient.domain.jid import Jid
from lyncfedclient.gateway.translate.messages import read_messages
from lyncfedclient.gateway.translate.values import Reader
from tests.support.services import BOB, Rig, friend, make_rig

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

READER = Reader(Jid.parse("alice@contoso.test/here"), is_archive_id_trusted=True)


def online() -> Rig:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB, "Bob"))
    return rig


def deliver(rig: Rig, body: str, *, message_id: str = "", extra: str = "") -> None:
    given = f" id='{message_id}'" if message_id else ""
    text = f"<message xmlns='jabber:client' from='{BOB}/lync'{given}><body>{body}</body>{extra}</message>"
    rig.gateway.tell(*read_messages(ET.fromstring(text), READER))


def stamped(stamp: str, by: str = "fabrikam.test") -> str:
    return f"<delay xmlns='urn:xmpp:delay' from='{by}' stamp='{stamp}'/>"


def bodies(rig: Rig) -> list[str]:
    return [message.body for message in rig.services.conversations.page(BOB)]


def test_who_repeats_themselves_without_ids_is_heard_each_time(qtbot: QtBot) -> None:
    rig = online()

    for _ in range(3):
        deliver(rig, "?")

    assert bodies(rig) == ["?", "?", "?"]


def test_a_message_without_an_id_that_comes_twice_with_its_time_is_one(qtbot: QtBot) -> None:
    rig = online()

    for _ in range(2):
        deliver(rig, "hello", extra=stamped("2026-03-01T10:00:00.250Z"))
        # Handed out again by the offline store, which gives it its own time.
        deliver(rig, "later", extra=stamped("2026-03-01T10:05:00Z", "contoso.test"))

    assert bodies(rig) == ["hello", "later"]


def test_the_same_words_at_another_time_are_another_message(qtbot: QtBot) -> None:
    rig = online()

    deliver(rig, "ok", extra=stamped("2026-03-01T10:00:00Z"))
    deliver(rig, "ok", extra=stamped("2026-03-01T10:00:01Z"))

    assert bodies(rig) == ["ok", "ok"]


def test_other_words_at_the_same_time_are_another_message(qtbot: QtBot) -> None:
    rig = online()

    deliver(rig, "one", extra=stamped("2026-03-01T10:00:00Z"))
    deliver(rig, "two", extra=stamped("2026-03-01T10:00:00Z"))

    assert bodies(rig) == ["one", "two"]


def test_without_an_id_the_archives_decides(qtbot: QtBot) -> None:
    rig = online()

    for archive_id in ("a1", "a2", "a1"):
        stanza_id = f"<stanza-id xmlns='urn:xmpp:sid:0' by='alice@contoso.test' id='{archive_id}'/>"
        deliver(rig, "same", extra=stanza_id)

    assert bodies(rig) == ["same", "same"]


def test_a_gateway_that_gives_every_message_one_id_loses_none_and_repeats_none(qtbot: QtBot) -> None:
    rig = online()

    for body in ("one", "one", "two", "two"):
        deliver(rig, body, message_id="1")

    assert bodies(rig) == ["one", "two"]


def test_our_own_words_echoed_without_an_id_are_the_partners(qtbot: QtBot) -> None:
    # Nothing tells an echo without an id from somebody who says the same: better shown than lost.
    rig = online()
    rig.services.conversations.send(BOB, "hello")

    deliver(rig, "hello")

    assert bodies(rig) == ["hello", "hello"]
