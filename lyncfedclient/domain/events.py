"""All that the network can tell.

Facts come up as one of the values of :data:`Event`, through a plain function called on the loop's
thread. An event about a stanza is handed up before that stanza counts as handled (XEP-0198), so
whoever stores must have stored when the function returns.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from lyncfedclient.domain.message_events import MessageEvent
from lyncfedclient.domain.value import value

if TYPE_CHECKING:
    from datetime import datetime

    from lyncfedclient.domain.capability import Capability
    from lyncfedclient.domain.contact import RosterItem
    from lyncfedclient.domain.domain_check import DomainFinding
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.link import Link
    from lyncfedclient.domain.presence import Activity, OwnChoice, Presence
    from lyncfedclient.domain.stanza_fault import StanzaFault
    from lyncfedclient.domain.visiting_card import Card, Portrait
    from lyncfedclient.domain.wishes import Wishes


class NotStoredError(Exception):
    """What arrived could not be stored, so it must not count as handled: the server is to bring it again."""


@value
class LinkChanged:
    """The connection moved on."""

    link: Link


@value
class PasswordWanted:
    """A sign-in needs the password that was let go; :meth:`Gateway.give_password` answers, or a sign-out."""


@value
class RosterReceived:
    """The whole roster, as the server has it now (answer to a roster get)."""

    items: tuple[RosterItem, ...]


@value
class RosterItemChanged:
    """A roster push: this item is new or different."""

    item: RosterItem


@value
class RosterItemRemoved:
    """A roster push: this contact is gone."""

    jid: Jid


@value
class RosterRefused:
    """The server did not take a change of a contact."""

    jid: Jid
    fault: StanzaFault
    text: str = ""


@value
class PresenceChanged:
    """One resource of a contact said how it is; ``jid`` is full, or bare where the sender has no resource.

    An OFFLINE availability means that this resource signed off (all of them, if ``jid`` is bare).
    ``picture`` is the name of their picture (XEP-0153), empty for none, None where nothing is said of it.
    """

    jid: Jid
    presence: Presence
    picture: str | None = None


@value
class PresenceFailed:
    """A presence came back as an error: the contact cannot be reached, for this reason."""

    jid: Jid
    fault: StanzaFault
    text: str = ""


@value
class OwnPresenceChanged:
    """Another client of the user's own account said how it is, or signed off (OFFLINE).

    ``choice`` is what the user chose there, where it is one of our own kind and says so; its ``chosen_ms``
    is 0 in what it says to everybody.
    """

    jid: Jid
    presence: Presence
    choice: OwnChoice | None = None


@value
class ActivityChanged:
    """A contact (bare JID) has published what they do (XEP-0108); NONE for nothing that Lync has a word for."""

    jid: Jid
    activity: Activity


@value
class SubscriptionRequested:
    """Somebody asks to see our presence."""

    jid: Jid
    nick: str = ""
    text: str = ""
    at: datetime | None = None


@value
class SubscriptionWithdrawn:
    """Somebody no longer asks to see us, or stopped watching (``unsubscribe``)."""

    jid: Jid


@value
class SubscriptionAnswered:
    """Somebody granted (``subscribed``) or refused or ended (``unsubscribed``) our seeing them."""

    jid: Jid
    is_granted: bool


@value
class CapabilitiesReceived:
    """What the clients of a contact (bare JID) understand, as far as they say.

    ``keeps_messages`` tells whether their server announces that it keeps messages for who is offline;
    None where it did not answer.
    """

    jid: Jid
    capabilities: frozenset[Capability] = frozenset()
    keeps_messages: bool | None = None


@value
class BlockListReceived:
    """Whom the server blocks for us (XEP-0191), whole: addresses and domains."""

    jids: frozenset[Jid]


@value
class WishesReceived:
    """What the account's private place holds of the user's wishes for contacts; another client may have changed it."""

    wishes: Wishes


@value
class WishesKept:
    """Whether published wishes are kept; where ``is_private`` is false they never will be on this server."""

    is_kept: bool
    is_private: bool = True


@value
class VisitingCardReceived:
    """What was found out of somebody (bare JID): None for what could not be had, or was not asked for."""

    jid: Jid
    card: Card | None = None
    portrait: Portrait | None = None


@value
class DomainAnswered:
    """What asking another domain gave (SRV, ADDRESS; when online also PING by XEP-0199, SOFTWARE by 0092)."""

    domain: str
    findings: tuple[DomainFinding, ...]


@value
class DomainLookedUp:
    """What the DNS knows of a domain that is being typed (SRV, ADDRESS)."""

    domain: str
    findings: tuple[DomainFinding, ...]


Event: TypeAlias = (
    LinkChanged
    | PasswordWanted
    | RosterReceived
    | RosterItemChanged
    | RosterItemRemoved
    | RosterRefused
    | PresenceChanged
    | PresenceFailed
    | OwnPresenceChanged
    | ActivityChanged
    | SubscriptionRequested
    | SubscriptionWithdrawn
    | SubscriptionAnswered
    | CapabilitiesReceived
    | BlockListReceived
    | WishesReceived
    | WishesKept
    | VisitingCardReceived
    | DomainAnswered
    | DomainLookedUp
    | MessageEvent
)


EventSink: TypeAlias = Callable[[Event], None]
"""Takes an event. Raises :class:`NotStoredError` where an event that must be kept could not be."""
