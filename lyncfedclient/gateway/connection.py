"""The connection to the gateway: signs in, stays signed in, and says how it stands."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from lyncfedclient.domain.events import DomainLookedUp
from lyncfedclient.domain.message_events import HistoryReceived
from lyncfedclient.domain.presence import OwnPresence, OwnState
from lyncfedclient.gateway.outlet import Outlet
from lyncfedclient.gateway.server_time import ask_time
from lyncfedclient.gateway.setup import Setup
from lyncfedclient.gateway.upkeep import Upkeep, import_late

if TYPE_CHECKING:
    from datetime import datetime

    from lyncfedclient.domain.account import Account
    from lyncfedclient.domain.events import EventSink
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.link import Link
    from lyncfedclient.domain.message_events import ChatState
    from lyncfedclient.domain.wishes import Wishes
    from lyncfedclient.gateway.session import Session


class XmppGateway:
    """The :class:`~lyncfedclient.domain.gateway.Gateway` over XMPP.

    Commands go down from here to the session where there is one; :class:`Upkeep` sees to it that there is.
    """

    def __init__(self, setup: Setup | None = None) -> None:
        self._setup = setup or Setup()
        self._outlet = Outlet()
        self._upkeep = Upkeep(self._setup, self._outlet)
        self._look_up: asyncio.Task[None] | None = None

    @property
    def link(self) -> Link:
        """How the connection stands."""
        return self._upkeep.link

    def listen(self, sink: EventSink) -> None:
        """Name the one receiver of events."""
        self._outlet.sink = sink

    def sign_in(self, account: Account, password: str, presence: OwnPresence) -> None:
        """Connect, and stay connected; replaces a sign-in under way."""
        self._upkeep.begin(account, password, presence)

    def let_go_of_password(self) -> None:
        """Keep the password no longer than a sign-in takes: the keyring has it."""
        self._upkeep.let_go_of_password()

    def give_password(self, password: str) -> None:
        """Answer :class:`PasswordWanted`."""
        self._upkeep.give_password(password)

    def sign_out(self) -> None:
        """Say goodbye and disconnect."""
        self._upkeep.end()

    async def finished(self) -> None:
        """Wait until the last goodbye is said; for the end of the program."""
        await self._upkeep.finished()

    def retry_now(self) -> None:
        """Try at once where waiting; where online, see whether the link still lives.

        A refused password is not tried again, since servers lock accounts for that.
        """
        self._upkeep.retry_now()

    def set_active(self, *, is_active: bool) -> None:
        """Say whether anybody looks."""
        self._upkeep.kept.is_active = is_active
        if session := self._upkeep.online:
            session.show_activity()

    def set_presence(self, presence: OwnPresence) -> None:
        """Show this from now on."""
        was_hidden = self._upkeep.kept.presence.state is OwnState.APPEAR_OFFLINE
        self._upkeep.kept.presence = presence
        session = self._upkeep.online
        if session is not None and not (was_hidden and presence.state is OwnState.APPEAR_OFFLINE):
            session.attendance.show_presence()

    def direct_presence(self, jid: Jid, presence: OwnPresence) -> None:
        """Show this to one person or client alone."""
        if session := self._upkeep.online:
            session.attendance.direct_presence(jid, presence)

    def set_contact(self, jid: Jid, name: str, groups: tuple[str, ...]) -> None:
        """Put a contact on the roster, or change it."""
        if session := self._upkeep.online:
            session.roster.put(jid, name, groups)

    def remove_contact(self, jid: Jid) -> None:
        """Take a contact off the roster."""
        if session := self._upkeep.online:
            session.roster.remove(jid)

    def request_subscription(self, jid: Jid) -> None:
        """Ask to see a contact's presence."""
        self._send_subscription(jid, "subscribe")

    def cancel_subscription(self, jid: Jid) -> None:
        """No longer ask for, or watch, a contact's presence."""
        self._send_subscription(jid, "unsubscribe")

    def grant_subscription(self, jid: Jid) -> None:
        """Let somebody see our presence."""
        self._send_subscription(jid, "subscribed")

    def deny_subscription(self, jid: Jid) -> None:
        """Do not, or no longer, let somebody see our presence."""
        self._send_subscription(jid, "unsubscribed")

    def probe_presence(self, jid: Jid) -> None:
        """Ask for a contact's presence again."""
        self._send_subscription(jid, "probe")

    def block(self, jid: Jid) -> None:
        """Block an address or a whole domain."""
        if session := self._upkeep.online:
            session.block_list.set(jid, is_blocked=True)

    def unblock(self, jid: Jid) -> None:
        """Lift a block."""
        if session := self._upkeep.online:
            session.block_list.set(jid, is_blocked=False)

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
        """Send one message; while a session waits to be resumed, with the resumption."""
        if session := self._upkeep.session:
            session.speech.message(message_id, peer, body, written_at if is_repeat else None, replaces)

    def send_receipt(self, peer: Jid, message_id: str) -> None:
        """Confirm a message we have stored."""
        if session := self._upkeep.online:
            session.speech.receipt(peer, message_id)

    def send_displayed(self, peer: Jid, message_id: str) -> None:
        """Tell a contact that the user has seen their messages up to this one."""
        if session := self._upkeep.online:
            session.speech.displayed(peer, message_id)

    def ask_read_state(self) -> None:
        """Ask how far the user's other clients have read."""
        if session := self._upkeep.online:
            self._upkeep.spawn(session.read_state.fetch())

    def publish_read(self, peer: Jid, archive_id: str) -> None:
        """Tell the user's other clients up to where a conversation is read."""
        if session := self._upkeep.online:
            self._upkeep.spawn(session.read_state.publish(peer, archive_id))

    def ask_capabilities(self, peer: Jid) -> None:
        """Find out what a contact's clients understand."""
        if session := self._upkeep.online:
            session.capabilities.ask(peer)

    def send_chat_state(self, peer: Jid, state: ChatState) -> None:
        """Tell a contact that the user types."""
        if session := self._upkeep.online:
            session.speech.chat_state(peer, state)

    def ask_history(self, peer: Jid, before: str, until: datetime | None) -> None:
        """Ask our archive for what was said with a contact before a place."""
        session = self._upkeep.online
        if session is None or not session.ask_history(peer, before, until):
            nothing = HistoryReceived(peer.bare, is_all=session is not None, is_failed=session is None)
            asyncio.get_running_loop().call_soon(self._outlet.emit, nothing)

    def ask_wishes(self) -> None:
        """Fetch what the account keeps of the user's wishes for contacts."""
        if session := self._upkeep.online:
            self._upkeep.spawn(session.roaming.fetch())

    def publish_wishes(self, wishes: Wishes) -> None:
        """Keep these wishes with the account."""
        if session := self._upkeep.online:
            self._upkeep.spawn(session.roaming.publish(wishes))

    def ask_visiting_card(self, jid: Jid, known_picture: str, *, is_card_wanted: bool) -> None:
        """Find out what somebody tells of themselves."""
        if session := self._upkeep.online:
            self._upkeep.spawn(self._ask_visiting_card(session, jid, known_picture, is_card_wanted))

    async def _ask_visiting_card(
        self,
        session: Session,
        jid: Jid,
        known_picture: str,
        is_card_wanted: bool,  # noqa: FBT001 - handed on
    ) -> None:
        from lyncfedclient.gateway.visiting_card import fetch_visiting_card  # noqa: PLC0415

        found = await fetch_visiting_card(jid, known_picture, session.queries, is_card_wanted=is_card_wanted)
        self._outlet.emit(found)

    def look_up_domain(self, domain: str) -> None:
        """Look a domain up in the DNS alone, giving up the look-up before."""
        if self._look_up is not None:
            self._look_up.cancel()
        self._look_up = self._upkeep.spawn(self._look_up_domain(domain)) if domain else None

    async def _look_up_domain(self, domain: str) -> None:
        await asyncio.to_thread(import_late)
        from lyncfedclient.gateway.domain_check import look_up  # noqa: PLC0415

        findings = await look_up(domain, self._setup.nameserver)
        self._outlet.emit(DomainLookedUp(domain, tuple(findings)))

    def ask_time(self) -> None:
        """Ask our server what time it is."""
        if session := self._upkeep.online:
            ask_time(session.queries, self._outlet.emit)

    def ask_domain(self, domain: str) -> None:
        """Find out whether a domain answers."""
        self._upkeep.spawn(self._ask_domain(domain))

    async def _ask_domain(self, domain: str) -> None:
        await asyncio.to_thread(import_late)
        from lyncfedclient.gateway.domain_check import check_domain  # noqa: PLC0415

        session = self._upkeep.online
        answer = await check_domain(domain, self._setup.nameserver, session.queries if session else None)
        self._outlet.emit(answer)

    def _send_subscription(self, jid: Jid, kind: str) -> None:
        if session := self._upkeep.online:
            session.attendance.send_subscription(jid, kind)
