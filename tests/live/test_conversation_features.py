"""Corrections, marks and read state across the federation and between two computers of one account."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

import pytest

from lyncfedclient.domain.capability import Capability
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message import Delivery
from lyncfedclient.gateway import namespaces as ns
from tests.live.conftest import make_partner, on_each_gateway
from tests.live.office import office, until_true
from tests.support.lab.stream import NS_CLIENT

if TYPE_CHECKING:
    from pathlib import Path
    from xml.etree.ElementTree import Element

    from pytestqt.qtbot import QtBot

    from lyncfedclient.domain.message import Message
    from lyncfedclient.services.bundle import Services
    from tests.support.lab.lab import Lab
    from tests.support.lab.partner import Partner

ALL = tuple(capability.value for capability in Capability)


def modern(lab: Lab) -> Partner:
    bob = make_partner(lab)
    bob.features = ALL
    return bob


def last(services: Services, peer: Jid) -> Message | None:
    messages = services.conversations.page(peer)
    return messages[-1] if messages else None


def shown(services: Services, peer: Jid) -> list[tuple[str, bool]]:
    return [(message.body, message.edited_at is not None) for message in services.conversations.page(peer)]


def write(bob: Partner, to: Jid, body: str, message_id: str, extra: str = "") -> None:
    bob.send(f"<message to='{to}' type='chat' id='{message_id}'><body>{escape(body)}</body>{extra}</message>")


def parts(stanza: Element) -> set[str]:
    """Give the names of what a message holds that its client put there."""
    added_by_servers = {f"{{{ns.STANZA_IDS}}}stanza-id", f"{{{ns.DELAY}}}delay"}
    return {child.tag for child in stanza} - added_by_servers


@on_each_gateway
async def test_corrections_go_both_ways_and_to_the_users_other_computer(
    lab: Lab, qtbot: QtBot, tmp_path: Path
) -> None:
    bob = modern(lab)
    them = Jid.parse(bob.address)
    async with (
        office(lab, tmp_path, [bob]) as desk,
        bob,
        office(lab, tmp_path, [bob], account=desk.account) as laptop,
    ):
        us = desk.account.jid
        desk.services.capabilities.look(them)
        await until_true(lambda: desk.services.capabilities.understands_corrections(them))
        desk.services.conversations.send(them, "see you at tne")
        await until_true(lambda: (m := last(desk.services, them)) and m.delivery is Delivery.DELIVERED)
        original = last(desk.services, them)
        assert original is not None

        desk.services.conversations.correct(original, "see you at ten")

        heard = await bob.hears_message("see you at ten")
        replaced = heard.find(f"{{{ns.CORRECTIONS}}}replace")
        assert replaced is not None
        assert replaced.get("id") == original.message_id
        for services in (desk.services, laptop.services):
            await until_true(lambda services=services: shown(services, them) == [("see you at ten", True)])  # type: ignore[misc]
        await until_true(lambda: (m := last(desk.services, them)) and m.delivery is Delivery.DELIVERED)

        write(bob, us, "fien", "b1")
        write(bob, us, "fine", "b2", f"<replace xmlns='{ns.CORRECTIONS}' id='b1'/>")
        write(bob, us, "forged", "b3", f"<replace xmlns='{ns.CORRECTIONS}' id='{original.message_id}'/>")
        expected = [("see you at ten", True), ("fine", True), ("forged", False)]
        for services in (desk.services, laptop.services):
            await until_true(lambda services=services: shown(services, them) == expected)  # type: ignore[misc]


@on_each_gateway
async def test_marks_go_both_ways_and_what_is_read_on_one_computer_is_read_on_the_other(
    lab: Lab, qtbot: QtBot, tmp_path: Path
) -> None:
    bob = modern(lab)
    them = Jid.parse(bob.address)
    async with (
        office(lab, tmp_path, [bob]) as desk,
        bob,
        office(lab, tmp_path, [bob], account=desk.account) as laptop,
    ):
        us = desk.account.jid
        write(bob, us, "seen?", "b1", f"<markable xmlns='{ns.MARKERS}'/>")
        write(bob, us, "no mark wanted", "b2")
        for services in (desk.services, laptop.services):
            await until_true(lambda services=services: services.conversations.unread(them) == 2)  # type: ignore[misc]

        desk.services.conversations.mark_read(them)

        mark = await bob.hears(
            lambda s: s.find(f"{{{ns.MARKERS}}}displayed") is not None, "that the message was seen"
        )
        displayed = mark.find(f"{{{ns.MARKERS}}}displayed")
        assert displayed is not None
        assert displayed.get("id") == "b1"
        # The copy of the mark tells of the first, the node of the account (XEP-0490) of both.
        await until_true(lambda: laptop.services.conversations.unread(them) == 0)

        desk.services.capabilities.look(them)
        await until_true(lambda: desk.services.capabilities.understands_corrections(them))
        desk.services.conversations.send(them, "and this?")
        heard = await bob.hears_message("and this?")
        assert heard.find(f"{{{ns.MARKERS}}}markable") is not None
        bob.send(
            f"<message to='{us}' type='chat'><displayed xmlns='{ns.MARKERS}' id='{heard.get('id')}'/></message>"
        )
        await until_true(lambda: (m := last(desk.services, them)) and m.delivery is Delivery.DISPLAYED)


@on_each_gateway
async def test_what_was_read_while_a_computer_was_off_is_read_when_it_comes_back(
    lab: Lab, qtbot: QtBot, tmp_path: Path
) -> None:
    bob = modern(lab)
    them = Jid.parse(bob.address)
    async with (
        office(lab, tmp_path, [bob]) as desk,
        bob,
        office(lab, tmp_path, [bob], account=desk.account) as laptop,
    ):
        write(bob, desk.account.jid, "before", "b1")
        for services in (desk.services, laptop.services):
            await until_true(lambda services=services: services.conversations.unread(them) == 1)  # type: ignore[misc]
        await laptop.sign_out()
        desk.services.conversations.mark_read(them)
        await until_true(lambda: not desk.services.session._messages._read_state._unpublished)
        await laptop.sign_in()

        await until_true(lambda: laptop.services.conversations.unread(them) == 0)


@pytest.mark.parametrize("is_asked", [False, True])
@on_each_gateway
async def test_a_user_behind_a_gateway_gets_plain_text_and_nothing_odd(
    lab: Lab, qtbot: QtBot, tmp_path: Path, *, is_asked: bool
) -> None:
    bob = make_partner(lab)
    bob.features = ()
    them = Jid.parse(bob.address)
    async with office(lab, tmp_path, [bob]) as desk, bob:
        if is_asked:
            desk.services.capabilities.look(them)
            await until_true(lambda: desk.services.capabilities.keeps_messages(them) is not None)
        desk.services.conversations.set_typing(them, is_typing=True)
        desk.services.conversations.send(them, "plain")
        write(bob, desk.account.jid, "ask me nothing", "b1")
        await until_true(lambda: desk.services.conversations.unread(them) == 1)
        desk.services.conversations.mark_read(them)
        desk.services.conversations.send(them, "the end")
        await bob.hears_message("the end")

        heard = [stanza for stanza in bob.heard if stanza.tag == f"{{{NS_CLIENT}}}message"]
        assert bob.bodies() == ["plain", "the end"]
        assert [parts(stanza) for stanza in heard] == [
            {f"{{{NS_CLIENT}}}body", f"{{{ns.STANZA_IDS}}}origin-id"}
        ] * 2
