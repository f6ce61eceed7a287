"""Relationships and pinned contacts on two computers of one account, and nobody else seeing them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.gateway import namespaces as ns
from tests.live.conftest import make_partner, on_each_gateway
from tests.live.office import office, until_true
from tests.support.lab.partner import Partner
from tests.support.lab.stream import NS_CLIENT

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from lyncfedclient.services.bundle import Services
    from tests.support.lab.lab import Lab

FETCH = (
    f"<iq type='get' id='peek' to='{{us}}'><pubsub xmlns='{ns.PUBSUB}'>"
    f"<items node='{ns.WISHES}'/></pubsub></iq>"
)
OPEN = (
    f"<iq type='set' id='open'><pubsub xmlns='{ns.PUBSUB}'><publish node='{ns.WISHES}'><item id='current'>"
    f"<contacts xmlns='{ns.WISHES}'/></item></publish><publish-options>"
    "<x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE' type='hidden'>"
    "<value>http://jabber.org/protocol/pubsub#publish-options</value></field>"
    "<field var='pubsub#access_model'><value>open</value></field></x></publish-options></pubsub></iq>"
)


def wanted(services: Services, jid: Jid) -> tuple[Relationship, bool]:
    contact = services.roster.contacts[jid]
    return contact.relationship, contact.is_pinned


async def peeked(partner: Partner, us: str) -> str:
    """Let somebody try to read what is private, and give what they get."""
    partner.heard.clear()
    partner.send(FETCH.format(us=us))
    return (await partner.hears(lambda s: s.get("id") == "peek", "an answer")).get("type", "")


@on_each_gateway
async def test_what_is_decided_on_one_computer_is_so_on_the_other_at_once(
    lab: Lab, qtbot: QtBot, tmp_path: Path
) -> None:
    bob = make_partner(lab)
    them = Jid.parse(bob.address)

    async with (
        bob,
        office(lab, tmp_path, [bob]) as desk,
        office(lab, tmp_path, [bob], account=desk.account) as laptop,
    ):
        desk.services.roster.set_relationship(them, Relationship.WORKGROUP)
        desk.services.roster.set_pinned(them, True)
        await until_true(lambda: wanted(laptop.services, them) == (Relationship.WORKGROUP, True))
        laptop.services.roster.set_relationship(them, Relationship.FRIENDS_AND_FAMILY)
        await until_true(lambda: wanted(desk.services, them) == (Relationship.FRIENDS_AND_FAMILY, True))

        assert desk.services.roaming.is_kept
        assert laptop.services.roaming.is_kept


@on_each_gateway
async def test_what_was_decided_offline_is_brought_together_at_the_next_sign_in(
    lab: Lab, qtbot: QtBot, tmp_path: Path
) -> None:
    bob, dave = make_partner(lab), make_partner(lab)
    them, him = Jid.parse(bob.address), Jid.parse(dave.address)

    async with office(lab, tmp_path, [bob, dave]) as desk:
        desk.services.roster.set_relationship(them, Relationship.WORKGROUP)
        await until_true(lambda: desk.services.roaming.is_kept)
        await desk.sign_out()
        desk.services.roster.set_pinned(him, True)
        async with office(lab, tmp_path, [bob, dave], account=desk.account) as laptop:
            await until_true(lambda: wanted(laptop.services, them) == (Relationship.WORKGROUP, False))
            laptop.services.roster.set_relationship(him, Relationship.COLLEAGUES)
            await until_true(lambda: not laptop.services.roaming._is_waiting)
            await desk.sign_in()

            # The later decision about each contact counts, as a whole: Dave was pinned first.
            await until_true(lambda: wanted(desk.services, him) == wanted(laptop.services, him))
        assert wanted(desk.services, them) == (Relationship.WORKGROUP, False)


@on_each_gateway
async def test_nobody_else_is_told_or_can_read_it_even_where_the_place_was_open(
    lab: Lab, qtbot: QtBot, tmp_path: Path
) -> None:
    bob = make_partner(lab)
    them = Jid.parse(bob.address)

    async with bob, office(lab, tmp_path, [bob]) as desk:
        us = str(desk.account.jid)
        other = Partner(lab.contoso, desk.account.jid.local, lab.ca_file, resource="careless")
        async with other:
            other.send(OPEN)
            await other.hears(lambda s: s.get("id") == "open", "that the place is made, open to all")
        before = await peeked(bob, us)
        desk.services.roster.set_relationship(them, Relationship.WORKGROUP)
        await until_true(lambda: desk.services.roaming.is_kept and not desk.services.roaming._is_waiting)
        after = await peeked(bob, us)

    events = [s for s in bob.heard if s.tag == f"{{{NS_CLIENT}}}message"]
    assert (before, after) == ("result", "error")
    assert events == []
