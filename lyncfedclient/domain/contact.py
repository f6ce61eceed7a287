"""Contacts, the roster items behind them, and requests from people who want to become one.

Sources: RFC 6121 section 2 (roster) and 3 (subscriptions).
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from lyncfedclient.domain.provider import Kind, shown_address
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.domain.value import value

if TYPE_CHECKING:
    from datetime import datetime

    from lyncfedclient.domain.jid import Jid


class Subscription(Enum):
    """Who sees whose presence (RFC 6121 section 2.1.2.5), from the user's point of view."""

    NONE = "none"
    TO = "to"
    FROM = "from"
    BOTH = "both"

    def __init__(self, word: str) -> None:
        # Worked out once: asked of each presence that arrives.
        self.is_seen_by_us = word in {"to", "both"}
        """Whether the contact's presence reaches us."""
        self.is_seeing_us = word in {"from", "both"}
        """Whether our presence reaches the contact."""


@value
class RosterItem:
    """One entry of the server's roster. ``is_asked`` is the server's ``ask='subscribe'``."""

    jid: Jid
    name: str = ""
    groups: tuple[str, ...] = ()
    subscription: Subscription = Subscription.NONE
    is_asked: bool = False
    is_approved: bool = False


@value
class Contact:
    """A person on the list, as stored here; ``services/roster`` keeps it in step with the server.

    ``asked_at`` (aware UTC) is when our request was last sent, ``refused_at`` when it was refused.
    ``is_queued`` says that a change of it waits for the next sign-in, ``is_ask_queued`` that the request
    to see them does. ``has_been_seen`` turns true with the first presence ever received, so that a
    mistyped address can be told from one who is out.
    """

    jid: Jid
    name: str = ""
    groups: tuple[str, ...] = ()
    subscription: Subscription = Subscription.NONE
    is_asked: bool = False
    asked_at: datetime | None = None
    refused_at: datetime | None = None
    relationship: Relationship = Relationship.EXTERNAL
    kind: Kind = Kind.XMPP
    is_pinned: bool = False
    is_queued: bool = False
    is_ask_queued: bool = False
    has_been_seen: bool = False

    @property
    def shown_name(self) -> str:
        """The name to show: the user's own for them, else the address."""
        return self.name or shown_address(self.jid)

    @property
    def is_waiting(self) -> bool:
        """Whether our request to see them has neither been answered nor refused."""
        return (self.is_asked or self.is_ask_queued) and not self.subscription.is_seen_by_us

    @property
    def is_unproven(self) -> bool:
        """Whether the user has added them here and nothing has ever come: the address may be mistyped.

        Of contacts that came with the account's roster, silence says no more than that they are offline.
        """
        return self.asked_at is not None and not self.has_been_seen


@value
class ContactRequest:
    """Somebody asks to see the user's presence, or has written without leave; kept until the user answers.

    ``held`` is how many messages of theirs are kept apart. Without ``is_asking`` there are only these,
    and ``text`` is the beginning of the first.
    """

    jid: Jid
    received_at: datetime
    nick: str = ""
    text: str = ""
    is_asking: bool = True
    held: int = 0
