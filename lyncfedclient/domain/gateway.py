"""All that can be asked of the network: plain method calls that return at once.

What comes of a command arrives as one of the :mod:`~lyncfedclient.domain.events`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime

    from lyncfedclient.domain.account import Account
    from lyncfedclient.domain.events import EventSink
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.message_events import ChatState
    from lyncfedclient.domain.presence import OwnPresence
    from lyncfedclient.domain.wishes import Wishes


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

    def ask_time(self) -> None:
        """Ask our server what time it is; ServerTimeReceived follows where it tells (XEP-0202)."""

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
