"""The contact card in its telling states."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from lyncfedclient.domain.alert import Alert
from lyncfedclient.domain.contact import Contact, Subscription
from lyncfedclient.domain.domain_check import DomainFinding, DomainStep
from lyncfedclient.domain.events import (
    DomainAnswered,
    PresenceChanged,
    PresenceFailed,
    SubscriptionRequested,
    VisitingCardReceived,
    WishesKept,
)
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.partner import PartnerType
from lyncfedclient.domain.presence import Activity, Availability, Presence
from lyncfedclient.domain.provider import Kind
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.domain.visiting_card import Card, Phone, PhoneKind, Portrait
from lyncfedclient.ui.contact_card.card import ContactCard
from tests.scenes.portraits import portrait, shown_soon
from tests.scenes.stage import Stage, scene
from tests.support.services import friend

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

BOB = Jid.parse("bob.tan@fabrikam.example")
EVA = Jid.parse("eva@partner.example")
MIA = Jid.parse("mia.lund@no-such-domain.example")
LI = Jid.parse("li.wei@yahoo.com")
NOW = datetime.now(UTC)


def _card(stage: Stage, jid: Jid) -> ContactCard:
    return ContactCard(stage.services, stage.look, jid)


def _bob(stage: Stage) -> ContactCard:
    stage.services.policy.add("fabrikam.example", PartnerType.FEDERATED)
    stage.gateway.go_online(
        friend(BOB, "Bob Tan", "Partners (XMPP)", "Hall 3"),
        friend("carol@fabrikam.example", "Carol Reyes", "Partners (XMPP)", "Suppliers"),
    )
    desk = Presence(
        Availability.BUSY,
        Activity.IN_A_MEETING,
        note="Back at 3, call my desk",
        show="dnd",
        status="Back at 3, call my desk",
        priority=10,
        resource="desk",
        client="Gajim 1.9",
    )
    phone = Presence(
        Availability.AWAY,
        show="away",
        priority=1,
        resource="phone-4f1c",
        client="Conversations 2.17",
        idle_since=NOW - timedelta(minutes=25),
    )
    stage.gateway.tell(
        PresenceChanged(BOB.with_resource("desk"), desk),
        PresenceChanged(BOB.with_resource("phone-4f1c"), phone),
    )
    stage.services.roster.set_pinned(BOB, True)
    stage.services.roster.set_relationship(BOB, Relationship.WORKGROUP)
    stage.services.alerts.set(BOB, Alert.ONCE)
    return _card(stage, BOB)


@scene("card, federated contact", width=480, height=1080)
def federated(stage: Stage) -> QWidget:
    card = _bob(stage)
    card.technical.set_open(True)
    return card


@scene("card with picture and visiting card", width=480, height=900)
def with_vcard(stage: Stage) -> QWidget:
    card = _bob(stage)
    own = Card(
        "Bob Tan",
        company="Fabrikam Mills Ltd.",
        department="Purchasing",
        title="Head of purchasing, flour and grain",
        emails=("bob.tan@fabrikam.example",),
        phones=(Phone("+420 541 000 112", PhoneKind.WORK), Phone("+420 602 000 774", PhoneKind.MOBILE)),
        place="Hall 3, Brno, CZ",
        website="https://fabrikam.example/mills/purchasing/people/bob-tan",
    )
    stage.gateway.tell(VisitingCardReceived(BOB, own, Portrait("a" * 40, portrait())))
    stage.gateway.tell(WishesKept(is_kept=True))
    shown_soon(stage, card)
    return card


@scene("card, usual size", width=480, height=680)
def usual(stage: Stage) -> QWidget:
    return _bob(stage)


@scene("card, narrow", width=360, height=900)
def narrow(stage: Stage) -> QWidget:
    return _bob(stage)


@scene("card from right to left", width=480, height=1000, is_right_to_left=True)
def mirrored(stage: Stage) -> QWidget:
    return _bob(stage)


@scene("card, unknown with findings", width=480, height=980)
def unknown(stage: Stage) -> QWidget:
    stage.gateway.go_online(friend(MIA, "Mia Lund", "Partners"))
    stage.gateway.tell(PresenceFailed(MIA, StanzaFault.SERVER_NOT_FOUND, "DNS: no such domain"))
    card = _card(stage, MIA)
    card.check.start()
    stage.gateway.tell(
        DomainAnswered(
            MIA.domain,
            (
                DomainFinding(DomainStep.SRV, None, f"no records for _xmpp-server._tcp.{MIA.domain}"),
                DomainFinding(DomainStep.ADDRESS, False, f"there is no domain {MIA.domain}"),
                DomainFinding(DomainStep.PING, False, "DNS failure", StanzaFault.SERVER_NOT_FOUND),
                DomainFinding(DomainStep.SOFTWARE, None, fault=StanzaFault.SERVER_NOT_FOUND),
            ),
        )
    )
    return card


@scene("card, checking the domain", width=480, height=680)
def checking(stage: Stage) -> QWidget:
    stage.gateway.go_online(friend(MIA, "Mia Lund", "Partners"))
    stage.gateway.tell(PresenceFailed(MIA, StanzaFault.SERVER_TIMEOUT))
    card = _card(stage, MIA)
    card.check.start()
    return card


@scene("card, domain that answers", width=480, height=900)
def answering(stage: Stage) -> QWidget:
    card = _bob(stage)
    card.check.start()
    stage.gateway.tell(
        DomainAnswered(
            BOB.domain,
            (
                DomainFinding(
                    DomainStep.SRV, True, "xmpp1.fabrikam.example:5269, xmpp2.fabrikam.example:5269"
                ),
                DomainFinding(DomainStep.ADDRESS, True, "xmpp1.fabrikam.example: 192.0.2.7, 2001:db8::7"),
                DomainFinding(DomainStep.PING, True),
                DomainFinding(DomainStep.SOFTWARE, True, "Prosody 0.12.4"),
            ),
        )
    )
    return card


@scene("card, waiting for approval", width=480, height=800)
def waiting(stage: Stage) -> QWidget:
    stage.gateway.go_online(
        friend(EVA, "Eva Novák", "Partners (XMPP)", subscription=Subscription.NONE, is_asked=True)
    )
    contact = stage.services.roster.contacts[EVA]
    stage.services.roster._put(replace(contact, asked_at=NOW - timedelta(days=3)))
    stage.gateway.tell(SubscriptionRequested(Jid.parse("noor@partner.example"), "Noor", "", NOW))
    return _card(stage, EVA)


@scene("card, they ask too", width=480, height=680)
def asking(stage: Stage) -> QWidget:
    stage.gateway.go_online(friend(EVA, "Eva Novák", subscription=Subscription.TO))
    stage.gateway.tell(SubscriptionRequested(EVA, "Eva Novák", "May I?", NOW))
    return _card(stage, EVA)


@scene("card, ended service", width=480, height=680)
def ended(stage: Stage) -> QWidget:
    stage.gateway.go_online()
    stage.services.roster.add_many([Contact(LI, "Li Wei", ("Old friends",), kind=Kind.YAHOO)])
    return _card(stage, LI)


@scene("card, blocked", width=480, height=680)
def blocked(stage: Stage) -> QWidget:
    sam = Jid.parse("sam.pamuk@fabrikam.example")
    stage.gateway.go_online(friend(sam, "Sam Pamuk", "Partners"))
    stage.services.requests.block(sam)
    return _card(stage, sam)


@scene("card, not a partner", width=480, height=680)
def not_a_partner(stage: Stage) -> QWidget:
    stage.services.preferences.update(is_partners_only=True)
    stage.gateway.go_online(friend(EVA, "Eva Novák", "Partners"))
    return _card(stage, EVA)


@scene("card, odd name and very long address", width=480, height=680)
def odd(stage: Stage) -> QWidget:
    jid = Jid.parse("a.very.long.name.that.nobody.would.type.by.hand-" + "x" * 60 + "@sаles.fabrikam.example")  # noqa: RUF001
    stage.gateway.go_online(
        friend(jid, "<b>Bold</b> \u202eevil\u202c " + "name " * 20, "A & B", "<i>group</i>")
    )
    return _card(stage, jid)
