"""The contact list on real servers: another client of the account, blocking, and partners that cannot be had."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from lyncfedclient.domain.contact import Subscription
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import Availability
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.domain.standing import StandingKind, standing
from tests.live.conftest import make_account, make_partner, on_each_gateway, on_prosody
from tests.live.office import Office, befriend, office, until_true
from tests.support.lab.partner import Partner

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.support.lab.lab import Lab


def item(jid: str, name: str, *groups: str) -> str:
    listed = "".join(f"<group>{escape(group)}</group>" for group in groups)
    return (
        "<iq type='set' id='roster'><query xmlns='jabber:iq:roster'>"
        f"<item jid={quoteattr(jid)} name={quoteattr(name)}>{listed}</item></query></iq>"
    )


def removal(jid: str) -> str:
    return (
        "<iq type='set' id='removal'><query xmlns='jabber:iq:roster'>"
        f"<item jid={quoteattr(jid)} subscription='remove'/></query></iq>"
    )


def blocking(verb: str, jid: str) -> str:
    return f"<iq type='set' id='{verb}'><{verb} xmlns='urn:xmpp:blocking'><item jid={quoteattr(jid)}/></{verb}></iq>"


def kind_of_standing(here: Office, jid: Jid) -> StandingKind:
    """Say how it stands with a contact, as the card would."""
    services = here.services
    return standing(
        services.roster.contacts[jid],
        services.presences.of(jid),
        services.presences.trouble(jid),
        services.policy.type_of(jid),
        services.roster._now(),
    ).kind


@on_each_gateway
async def test_what_another_client_of_the_account_does_to_the_list_is_seen_at_once(
    lab: Lab, qtbot: QtBot, tmp_path: Path
) -> None:
    bob = make_partner(lab)
    them = Jid.parse(bob.address)

    async with office(lab, tmp_path, [bob]) as here:
        contacts = here.services.roster.contacts
        async with Partner(lab.contoso, here.account.jid.local, lab.ca_file, resource="other") as other:
            other.send(item(bob.address, "밥 <Bob>", "Mill & Co"))
            await until_true(
                lambda: (contacts[them].name, contacts[them].groups) == ("밥 <Bob>", ("Mill & Co",))
            )
            other.send(item("eva@" + lab.fabrikam.domain, "Eva"))
            await until_true(lambda: len(contacts) == 2)
            other.send(removal(bob.address))
            await until_true(lambda: them not in contacts)


@on_each_gateway
async def test_a_block_by_address_or_by_domain_holds_on_both_clients_and_hides_us(
    lab: Lab, qtbot: QtBot, tmp_path: Path
) -> None:
    bob = make_partner(lab)
    them, everybody = Jid.parse(bob.address), Jid("", lab.fabrikam.domain)

    async with bob, office(lab, tmp_path, [bob]) as here:
        services, us = here.services, str(here.account.jid)
        await bob.hears_presence(us)
        async with Partner(lab.contoso, here.account.jid.local, lab.ca_file, resource="other") as other:
            # A client hears of changes once it has asked for the list (XEP-0191 section 3.2).
            other.send("<iq type='get' id='list'><blocklist xmlns='urn:xmpp:blocking'/></iq>")
            await other.hears(lambda s: s.get("id") == "list", "the list")
            for blocked in (them, everybody):
                bob.heard.clear()
                services.requests.block(blocked)
                await until_true(lambda blocked=blocked: blocked in services.requests.blocked)  # type: ignore[misc]
                assert services.roster.contacts[them].relationship is Relationship.BLOCKED
                await bob.hears_presence(us, kind="unavailable")
                bob.write(us, "Can you read this?")
                await bob.hears(lambda s: s.get("type") == "error", "that it does not arrive")
                other.send(blocking("unblock", str(blocked)))
                await until_true(lambda blocked=blocked: blocked not in services.requests.blocked)  # type: ignore[misc]
                assert services.roster.contacts[them].relationship is Relationship.EXTERNAL
                await bob.hears_presence(us)
            other.send(blocking("block", str(them)))
            await until_true(lambda: services.roster.contacts[them].relationship is Relationship.BLOCKED)

        assert services.conversations.page(them) == []


async def test_a_partner_that_refuses_is_shown_as_one_who_refused(
    lab: Lab, qtbot: QtBot, tmp_path: Path
) -> None:
    bob = make_partner(lab)
    them = Jid.parse(bob.address)

    async with bob, office(lab, tmp_path) as here:
        here.services.roster.add(them, "Bob")
        await bob.hears_presence(str(here.account.jid), kind="subscribe")
        bob.refuse(str(here.account.jid))

        await until_true(lambda: kind_of_standing(here, them) is StandingKind.REFUSED)
    assert here.services.roster.contacts[them].refused_at is not None


async def test_a_partner_that_never_answers_is_waited_for_with_a_date_and_can_be_let_go(
    lab: Lab, qtbot: QtBot, tmp_path: Path
) -> None:
    bob = make_partner(lab)
    them = Jid.parse(bob.address)

    async with bob, office(lab, tmp_path) as here:
        contacts = here.services.roster.contacts
        here.services.roster.add(them, "Bob")
        await bob.hears_presence(str(here.account.jid), kind="subscribe")
        await until_true(lambda: contacts[them].is_asked)
        waiting = kind_of_standing(here, them)
        await here.sign_out()
        await here.sign_in()
        await until_true(lambda: contacts[them].is_asked)
        still = (kind_of_standing(here, them), contacts[them].asked_at)
        here.services.roster.cancel_request(them)

        await here.sign_out()
        await here.sign_in()
        await until_true(lambda: not contacts[them].is_asked)
        assert waiting is StandingKind.ASKED
        assert still[0] is StandingKind.ASKED
        assert still[1] is not None
        assert kind_of_standing(here, them) is StandingKind.NOT_ASKED


@on_prosody
async def test_a_domain_without_a_server_is_unknown_with_its_reason_and_never_offline(
    lab: Lab, qtbot: QtBot, tmp_path: Path
) -> None:
    nobody = Jid.parse("mia@no-such-domain.test")

    async with office(lab, tmp_path) as here:
        here.services.roster.add(nobody, "Mia")

        await until_true(lambda: kind_of_standing(here, nobody) is StandingKind.UNREACHABLE, limit_s=40)
        assert here.services.presences.of(nobody).availability is Availability.UNKNOWN


async def test_a_federated_partner_whom_we_do_not_see_is_shown_the_note_when_they_write(
    lab: Lab, qtbot: QtBot, tmp_path: Path
) -> None:
    bob, dave = make_partner(lab), make_partner(lab)
    account = make_account(lab)
    befriend(lab, account, [bob], theirs="to")
    lab.contoso.register(dave.name, "secret")

    async with office(
        lab, tmp_path, [bob], (lab.fabrikam.domain,), account=account, note="At the Brno office"
    ) as here:
        # Somebody public on the list keeps the note out of the presence for all.
        here.services.roster.add(Jid.parse("paul@public.test"), "Paul")
        await until_true(
            lambda: here.services.roster.contacts[Jid.parse(bob.address)].subscription is Subscription.FROM
        )
        async with bob:
            await bob.hears_presence(str(account.jid))
            before = here.notes_to(bob)
            bob.set_typing(str(account.jid))

            await until_true(lambda: "At the Brno office" in here.notes_to(bob))
    assert "At the Brno office" not in before
