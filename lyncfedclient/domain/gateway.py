"""All that the network can tell (events) and all that can be asked of it (the ``Gateway`` protocol).

Facts come up as one of the values of :data:`Event`, through a plain function called on the loop's
thread; commands go down as plain method calls that return at once. What comes of a command arrives
as an event. An event about a stanza is handed up before that stanza counts as handled
(XEP-0198), so whoever stores must have stored when the function returns.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Protocol, TypeAlias

from lyncfedclient.domain.value import value

if TYPE_CHECKING:
    from datetime import datetime

    from lyncfedclient.domain.account import Account
    from lyncfedclient.domain.capability import Capability
    from lyncfedclient.domain.contact import RosterItem
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.presence import Activity, OwnChoice, OwnPresence, Presence
    from lyncfedclient.domain.visiting_card import Card, Portrait
    from lyncfedclient.domain.wishes import Wishes


class LinkPhase(Enum):
    """Where the connection to the gateway stands."""

    OFFLINE = "offline"
    RESOLVING = "resolving"
    CONNECTING = "connecting"
    SECURING = "securing"
    SIGNING_IN = "signing-in"
    ONLINE = "online"
    WAITING = "waiting"
    """Lost or not reached; tries again at ``Link.retry_at``."""
    REFUSED = "refused"
    """Will not try again by itself: the user has to change something."""


class LinkFault(Enum):
    """Why there is no connection; ``ui/sentences`` says each in words, with what to do."""

    BAD_PASSWORD = "bad-password"  # noqa: S105 - the name of a fault
    ACCOUNT_DISABLED = "account-disabled"
    NO_SUCH_SERVER = "no-such-server"
    NO_NETWORK = "no-network"
    CONNECTION_REFUSED = "connection-refused"
    TIMED_OUT = "timed-out"
    CONNECTION_LOST = "connection-lost"
    NO_TLS = "no-tls"
    TLS_FAILED = "tls-failed"
    CERTIFICATE_UNTRUSTED = "certificate-untrusted"
    CERTIFICATE_EXPIRED = "certificate-expired"
    CERTIFICATE_WRONG_NAME = "certificate-wrong-name"
    CERTIFICATE_KEY_CHANGED = "certificate-key-changed"
    """The user has trusted another key of this place for this account."""
    CERTIFICATE_REVOKED = "certificate-revoked"
    REVOCATION_UNKNOWN = "revocation-unknown"
    """The account's CA file holds revocation lists, and none that is in force speaks of the certificate."""
    NO_SAFE_MECHANISM = "no-safe-mechanism"
    SIGN_IN_TAMPERED = "sign-in-tampered"
    """The ways to sign in that arrived are not those that the server says it has offered (XEP-0474)."""
    CA_FILE_UNREADABLE = "ca-file-unreadable"
    WRONG_ACCOUNT = "wrong-account"
    ACCOUNT_NOT_ALLOWED = "account-not-allowed"
    """The administrator's policy allows accounts of another domain only; told without connecting."""
    SIGNED_IN_ELSEWHERE = "signed-in-elsewhere"
    SERVER_SHUT_DOWN = "server-shut-down"
    PROTOCOL_VIOLATION = "protocol-violation"

    @property
    def is_final(self) -> bool:
        """Whether trying again without a change by the user is pointless or harmful."""
        return self in _FINAL


_FINAL = frozenset(
    {
        LinkFault.BAD_PASSWORD,
        LinkFault.ACCOUNT_DISABLED,
        LinkFault.NO_TLS,
        LinkFault.CERTIFICATE_UNTRUSTED,
        LinkFault.CERTIFICATE_EXPIRED,
        LinkFault.CERTIFICATE_WRONG_NAME,
        LinkFault.CERTIFICATE_KEY_CHANGED,
        LinkFault.CERTIFICATE_REVOKED,
        LinkFault.REVOCATION_UNKNOWN,
        LinkFault.NO_SAFE_MECHANISM,
        LinkFault.SIGN_IN_TAMPERED,
        LinkFault.CA_FILE_UNREADABLE,
        LinkFault.WRONG_ACCOUNT,
        LinkFault.ACCOUNT_NOT_ALLOWED,
        LinkFault.SIGNED_IN_ELSEWHERE,
    }
)


@dataclass(frozen=True, slots=True)
class Certificate:
    """What the server showed, for the person who has to judge it.

    ``sha256`` is the fingerprint in upper-case hex pairs with colons, empty when it was not to be had;
    ``key_sha256`` is that of its public key, ``host`` the place that showed it. Of a self-signed one
    nobody but the user can say whose it is.
    """

    subject: str = ""
    issuer: str = ""
    names: tuple[str, ...] = ()
    not_before: datetime | None = None
    not_after: datetime | None = None
    sha256: str = ""
    key_sha256: str = ""
    is_self_signed: bool = False
    host: str = ""


@dataclass(frozen=True, slots=True)
class TrustedKey:
    """The key of a self-signed gateway that the user trusts, for one account at one place."""

    host: str
    key_sha256: str


@dataclass(frozen=True, slots=True)
class Link:
    """The state of the connection. ``detail`` is technical text for the log and the details pane."""

    phase: LinkPhase
    fault: LinkFault | None = None
    detail: str = ""
    retry_at: datetime | None = None
    certificate: Certificate | None = None
    host: str = ""
    is_resumed: bool = False


class StanzaFault(Enum):
    """Why a stanza came back (RFC 6120 section 8.3.3), reduced to what a person can act on."""

    SERVER_NOT_FOUND = "remote-server-not-found"
    SERVER_TIMEOUT = "remote-server-timeout"
    SERVICE_UNAVAILABLE = "service-unavailable"
    NO_SUCH_PERSON = "item-not-found"
    NOT_ALLOWED = "not-allowed"
    NOT_SUBSCRIBED = "subscription-required"
    NOT_ACCEPTABLE = "not-acceptable"
    TOO_LARGE = "too-large"
    TOO_MANY = "resource-constraint"
    POLICY = "policy-violation"
    GONE = "gone"
    BLOCKED_BY_US = "blocked-by-us"
    OTHER = "undefined-condition"


class NotStoredError(Exception):
    """What arrived could not be stored, so it must not count as handled: the server is to bring it again."""


class ChatState(Enum):
    """Typing (XEP-0085)."""

    ACTIVE = "active"
    COMPOSING = "composing"
    PAUSED = "paused"
    INACTIVE = "inactive"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class LinkChanged:
    """The connection moved on."""

    link: Link


@dataclass(frozen=True, slots=True)
class PasswordWanted:
    """A sign-in needs the password that was let go; :meth:`Gateway.give_password` answers, or a sign-out."""


@dataclass(frozen=True, slots=True)
class RosterReceived:
    """The whole roster, as the server has it now (answer to a roster get)."""

    items: tuple[RosterItem, ...]


@dataclass(frozen=True, slots=True)
class RosterItemChanged:
    """A roster push: this item is new or different."""

    item: RosterItem


@dataclass(frozen=True, slots=True)
class RosterItemRemoved:
    """A roster push: this contact is gone."""

    jid: Jid


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class PresenceFailed:
    """A presence came back as an error: the contact cannot be reached, for this reason."""

    jid: Jid
    fault: StanzaFault
    text: str = ""


@dataclass(frozen=True, slots=True)
class OwnPresenceChanged:
    """Another client of the user's own account said how it is, or signed off (OFFLINE).

    ``choice`` is what the user chose there, where it is one of our own kind and says so; its ``chosen_ms``
    is 0 in what it says to everybody.
    """

    jid: Jid
    presence: Presence
    choice: OwnChoice | None = None


@dataclass(frozen=True, slots=True)
class ActivityChanged:
    """A contact (bare JID) has published what they do (XEP-0108); NONE for nothing that Lync has a word for."""

    jid: Jid
    activity: Activity


@dataclass(frozen=True, slots=True)
class SubscriptionRequested:
    """Somebody asks to see our presence."""

    jid: Jid
    nick: str = ""
    text: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SubscriptionWithdrawn:
    """Somebody no longer asks to see us, or stopped watching (``unsubscribe``)."""

    jid: Jid


@dataclass(frozen=True, slots=True)
class SubscriptionAnswered:
    """Somebody granted (``subscribed``) or refused or ended (``unsubscribed``) our seeing them."""

    jid: Jid
    is_granted: bool


@dataclass(frozen=True, slots=True)
class MessageReceived:
    """A message with a body. ``peer`` is the full JID it belongs to; with ``is_own`` we wrote it elsewhere.

    ``at`` is set where our own server vouches for a time (XEP-0203), ``archive_id`` where it gave the
    message one (XEP-0359).
    """

    peer: Jid
    body: str
    message_id: str = ""
    at: datetime | None = None
    is_own: bool = False
    archive_id: str = ""
    is_receipt_wanted: bool = False
    replaces: str = ""
    """The id of the message that this one corrects (XEP-0308)."""
    is_markable: bool = False
    """Whether the sender wishes to know that it was displayed (XEP-0333)."""
    is_unstyled: bool = False
    """Whether the sender wishes its marks to be no styling (XEP-0393)."""


@dataclass(frozen=True, slots=True)
class MessageAccepted:
    """The gateway took over responsibility for our message (XEP-0198 acknowledgement)."""

    message_id: str


@dataclass(frozen=True, slots=True)
class MessageDelivered:
    """The partner's client confirmed our message (XEP-0184)."""

    peer: Jid
    message_id: str


@dataclass(frozen=True, slots=True)
class MessageDisplayed:
    """The partner has seen our messages up to this one (XEP-0333)."""

    peer: Jid
    message_id: str


@dataclass(frozen=True, slots=True)
class ReadElsewhere:
    """The user has seen a conversation on another client, up to this message: by either of its ids.

    Told by the account's own node (XEP-0490), or by a copy of what that client told the partner.
    """

    peer: Jid
    archive_id: str = ""
    message_id: str = ""


@dataclass(frozen=True, slots=True)
class CapabilitiesReceived:
    """What the clients of a contact (bare JID) understand, as far as they say.

    ``keeps_messages`` tells whether their server announces that it keeps messages for who is offline;
    None where it did not answer.
    """

    jid: Jid
    capabilities: frozenset[Capability] = frozenset()
    keeps_messages: bool | None = None


@dataclass(frozen=True, slots=True)
class MessageFailed:
    """Our message came back with an error."""

    peer: Jid
    message_id: str
    fault: StanzaFault
    text: str = ""


@dataclass(frozen=True, slots=True)
class ChatStateChanged:
    """The partner types, paused, or left."""

    peer: Jid
    state: ChatState


@dataclass(frozen=True, slots=True)
class BlockListReceived:
    """Whom the server blocks for us (XEP-0191), whole: addresses and domains."""

    jids: frozenset[Jid]


@dataclass(frozen=True, slots=True)
class ArchivePage:
    """A piece of what we missed, out of our own archive (XEP-0313), in its order.

    ``events`` are those that messages bring; the archive's ids of what stands in the page are in
    ``MessageReceived.archive_id``, and ``last`` is that of the last of all, from where the next
    catch-up goes on. ``at`` is the time of the last.
    """

    events: tuple[MessageReceived | MessageDelivered | MessageDisplayed | MessageFailed | ReadElsewhere, ...]
    last: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CaughtUp:
    """All that we missed has been told, as far as it can be: now messages that wait may go out.

    Follows each RosterReceived once. ``has_archive`` says whether the server keeps one;
    ``is_complete`` is False where it did not give all that it has.
    """

    has_archive: bool = False
    is_complete: bool = True


@dataclass(frozen=True, slots=True)
class HistoryReceived:
    """What was said with a contact before the place that was asked for, oldest first.

    With ``is_all`` there is nothing older; with ``is_failed`` it could not be had.
    """

    peer: Jid
    messages: tuple[MessageReceived, ...] = ()
    is_all: bool = False
    is_failed: bool = False


@dataclass(frozen=True, slots=True)
class WishesReceived:
    """What the account's private place holds of the user's wishes for contacts; another client may have changed it."""

    wishes: Wishes


@dataclass(frozen=True, slots=True)
class WishesKept:
    """Whether published wishes are kept; where ``is_private`` is false they never will be on this server."""

    is_kept: bool
    is_private: bool = True


@dataclass(frozen=True, slots=True)
class VisitingCardReceived:
    """What was found out of somebody (bare JID): None for what could not be had, or was not asked for."""

    jid: Jid
    card: Card | None = None
    portrait: Portrait | None = None


class DomainStep(Enum):
    """The chain that must hold for us to federate with a domain, in order."""

    POLICY = "policy"
    SRV = "srv"
    ADDRESS = "address"
    SIGN_IN = "sign-in"
    PING = "ping"
    SOFTWARE = "software"


@dataclass(frozen=True, slots=True)
class DomainFinding:
    """What one step found. ``is_good`` is None where the step could not be tried or does not matter."""

    step: DomainStep
    is_good: bool | None
    text: str = ""
    fault: StanzaFault | None = None


@dataclass(frozen=True, slots=True)
class DomainAnswered:
    """What asking another domain gave (SRV, ADDRESS; when online also PING by XEP-0199, SOFTWARE by 0092)."""

    domain: str
    findings: tuple[DomainFinding, ...]


@dataclass(frozen=True, slots=True)
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
    | MessageReceived
    | MessageAccepted
    | MessageDelivered
    | MessageDisplayed
    | MessageFailed
    | ReadElsewhere
    | CapabilitiesReceived
    | ChatStateChanged
    | BlockListReceived
    | ArchivePage
    | CaughtUp
    | HistoryReceived
    | WishesReceived
    | WishesKept
    | VisitingCardReceived
    | DomainAnswered
    | DomainLookedUp
)

EventSink: TypeAlias = Callable[[Event], None]
"""Takes an event. Raises :class:`NotStoredError` where an event that must be kept could not be."""


class Gateway(Protocol):
    """What can be asked of the network. Every method returns at once and never raises for the network.

    ``set_contact`` to ``send_chat_state`` count only while the link is ONLINE and are dropped
    otherwise: the services keep what must outlive that, and send it again after the next RosterReceived.
    """

    def listen(self, sink: EventSink) -> None:
        """Name the one receiver of events; call before :meth:`sign_in`."""

    def sign_in(self, account: Account, password: str, presence: OwnPresence) -> None:
        """Connect, and stay connected until :meth:`sign_out`; a sign-in under way is replaced."""

    def let_go_of_password(self) -> None:
        """Keep the password no longer than a sign-in takes: the keyring has it. PasswordWanted asks for it again."""

    def give_password(self, password: str) -> None:
        """Answer PasswordWanted."""

    def sign_out(self) -> None:
        """Say goodbye and disconnect; LinkChanged with OFFLINE follows."""

    def retry_now(self) -> None:
        """Do not wait for the next attempt; when online, check now whether the link still lives."""

    def set_active(self, *, is_active: bool) -> None:
        """Say whether anybody looks, also after a reconnect; else the server may hold back what can wait."""

    def set_presence(self, presence: OwnPresence) -> None:
        """Show this from now on, also after a reconnect.

        After a fresh sign-in it goes out once RosterReceived was told, so that whoever takes that event
        can still change it.
        """

    def direct_presence(self, jid: Jid, presence: OwnPresence) -> None:
        """Show this to one person or client alone (RFC 6121 section 4.6), until the next presence for all.

        Never to our own bare address: servers take that for a presence to everybody.
        """

    def set_contact(self, jid: Jid, name: str, groups: tuple[str, ...]) -> None:
        """Put a contact on the roster, or change its name and groups."""

    def remove_contact(self, jid: Jid) -> None:
        """Take a contact off the roster, ending subscriptions both ways."""

    def request_subscription(self, jid: Jid) -> None:
        """Ask to see a contact's presence."""

    def cancel_subscription(self, jid: Jid) -> None:
        """No longer ask for, or watch, a contact's presence."""

    def grant_subscription(self, jid: Jid) -> None:
        """Let somebody see our presence."""

    def deny_subscription(self, jid: Jid) -> None:
        """Do not, or no longer, let somebody see our presence."""

    def block(self, jid: Jid) -> None:
        """Block an address or a whole domain on the server (XEP-0191)."""

    def unblock(self, jid: Jid) -> None:
        """Lift a block."""

    def probe_presence(self, jid: Jid) -> None:
        """Ask for a contact's presence again."""

    def send_message(
        self,
        message_id: str,
        peer: Jid,
        body: str,
        written_at: datetime,
        *,
        is_repeat: bool,
        replaces: str = "",
    ) -> None:
        """Send one message; with ``is_repeat`` it carries its old time (XEP-0203).

        With ``replaces`` it corrects the message of that id (XEP-0308).
        """

    def send_receipt(self, peer: Jid, message_id: str) -> None:
        """Confirm a message we have stored (XEP-0184)."""

    def send_displayed(self, peer: Jid, message_id: str) -> None:
        """Tell a contact that the user has seen their messages up to this one (XEP-0333)."""

    def ask_read_state(self) -> None:
        """Ask how far the user's other clients have read; a ReadElsewhere for each conversation follows (XEP-0490)."""

    def publish_read(self, peer: Jid, archive_id: str) -> None:
        """Tell the user's other clients up to where a conversation is read, where that stays private (XEP-0490)."""

    def ask_capabilities(self, peer: Jid) -> None:
        """Find out what a contact's clients understand; CapabilitiesReceived follows, and again when they change."""

    def send_chat_state(self, peer: Jid, state: ChatState) -> None:
        """Tell a contact that the user types (XEP-0085)."""

    def ask_history(self, peer: Jid, before: str, until: datetime | None) -> None:
        """Ask our archive for what was said with a contact before an archive's id, or else before a time.

        HistoryReceived follows; one question at a time.
        """

    def ask_wishes(self) -> None:
        """Fetch what the account keeps of the user's wishes for contacts; WishesReceived follows."""

    def publish_wishes(self, wishes: Wishes) -> None:
        """Keep these wishes with the account, if its server keeps them private; WishesKept follows."""

    def ask_visiting_card(self, jid: Jid, known_picture: str, *, is_card_wanted: bool) -> None:
        """Find out what somebody tells of themselves; VisitingCardReceived follows.

        A picture named ``known_picture`` is not fetched again.
        """

    def look_up_domain(self, domain: str) -> None:
        """Look a domain up in the DNS alone, giving up the look-up before; with "" only that.

        Also without a link. DomainLookedUp follows unless it is given up.
        """

    def ask_domain(self, domain: str) -> None:
        """Find out whether a domain answers through the gateway; DomainAnswered follows."""
