"""A gateway without a network: notes what is asked of it, and tells what the test wants told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.events import LinkChanged, RosterReceived
from lyncfedclient.domain.link import Link, LinkPhase
from lyncfedclient.domain.message_events import CaughtUp

if TYPE_CHECKING:
    from datetime import datetime

    from lyncfedclient.domain.account import Account
    from lyncfedclient.domain.contact import RosterItem
    from lyncfedclient.domain.events import Event, EventSink
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.message_events import ChatState
    from lyncfedclient.domain.presence import OwnPresence
    from lyncfedclient.domain.wishes import Wishes


class FakeGateway:
    """Implements the ``Gateway`` protocol. ``sent`` holds (command, arguments) in order."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, tuple[object, ...]]] = []
        self.wishes_asked = 0
        self.read_state_asked = 0
        self.capabilities_asked: list[Jid] = []
        self.times_asked = 0
        self._sink: EventSink | None = None

    def tell(self, *events: Event) -> None:
        """Hand events up, as the network would."""
        assert self._sink is not None, "nobody listens"
        for event in events:
            self._sink(event)

    def go_online(self, *items: RosterItem) -> None:
        """Tell a fresh sign-in with this roster."""
        self.tell(LinkChanged(Link(LinkPhase.ONLINE)), RosterReceived(items), CaughtUp())

    def go_down(self) -> None:
        """Tell that the connection was lost."""
        self.tell(LinkChanged(Link(LinkPhase.WAITING)))

    def commands(self, name: str) -> list[tuple[object, ...]]:
        """Give the arguments of every call of one command, in order."""
        return [arguments for command, arguments in self.sent if command == name]

    def listen(self, sink: EventSink) -> None:
        self._sink = sink

    def sign_in(self, account: Account, password: str, presence: OwnPresence) -> None:
        self.sent.append(("sign_in", (account, password, presence)))

    def let_go_of_password(self) -> None:
        self.sent.append(("let_go_of_password", ()))

    def give_password(self, password: str) -> None:
        self.sent.append(("give_password", (password,)))

    def sign_out(self) -> None:
        self.sent.append(("sign_out", ()))
        self.tell(LinkChanged(Link(LinkPhase.OFFLINE)))

    def retry_now(self) -> None:
        self.sent.append(("retry_now", ()))

    def set_active(self, *, is_active: bool) -> None:
        self.sent.append(("set_active", (is_active,)))

    def set_presence(self, presence: OwnPresence) -> None:
        self.sent.append(("set_presence", (presence,)))

    def direct_presence(self, jid: Jid, presence: OwnPresence) -> None:
        self.sent.append(("direct_presence", (jid, presence)))

    def set_contact(self, jid: Jid, name: str, groups: tuple[str, ...]) -> None:
        self.sent.append(("set_contact", (jid, name, groups)))

    def remove_contact(self, jid: Jid) -> None:
        self.sent.append(("remove_contact", (jid,)))

    def request_subscription(self, jid: Jid) -> None:
        self.sent.append(("request_subscription", (jid,)))

    def cancel_subscription(self, jid: Jid) -> None:
        self.sent.append(("cancel_subscription", (jid,)))

    def grant_subscription(self, jid: Jid) -> None:
        self.sent.append(("grant_subscription", (jid,)))

    def deny_subscription(self, jid: Jid) -> None:
        self.sent.append(("deny_subscription", (jid,)))

    def block(self, jid: Jid) -> None:
        self.sent.append(("block", (jid,)))

    def unblock(self, jid: Jid) -> None:
        self.sent.append(("unblock", (jid,)))

    def probe_presence(self, jid: Jid) -> None:
        self.sent.append(("probe_presence", (jid,)))

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
        correction = (replaces,) if replaces else ()
        self.sent.append(("send_message", (message_id, peer, body, written_at, is_repeat, *correction)))

    def send_displayed(self, peer: Jid, message_id: str) -> None:
        self.sent.append(("send_displayed", (peer, message_id)))

    def ask_read_state(self) -> None:
        # As with wishes: asked at each sign-in.
        self.read_state_asked += 1

    def publish_read(self, peer: Jid, archive_id: str) -> None:
        self.sent.append(("publish_read", (peer, archive_id)))

    def ask_capabilities(self, peer: Jid) -> None:
        # Asked whenever a conversation opens, and changes nothing.
        self.capabilities_asked.append(peer)

    def send_receipt(self, peer: Jid, message_id: str) -> None:
        self.sent.append(("send_receipt", (peer, message_id)))

    def send_chat_state(self, peer: Jid, state: ChatState) -> None:
        self.sent.append(("send_chat_state", (peer, state)))

    def ask_time(self) -> None:
        # Asked while the clock is in doubt, as it is in every new profile.
        self.times_asked += 1

    def ask_history(self, peer: Jid, before: str, until: datetime | None) -> None:
        self.sent.append(("ask_history", (peer, before, until)))

    def ask_wishes(self) -> None:
        # Asked at each sign-in and changes nothing: noted apart from what the user's doing sends.
        self.wishes_asked += 1

    def publish_wishes(self, wishes: Wishes) -> None:
        self.sent.append(("publish_wishes", (dict(wishes),)))

    def ask_visiting_card(self, jid: Jid, known_picture: str, *, is_card_wanted: bool) -> None:
        self.sent.append(("ask_visiting_card", (jid, known_picture, is_card_wanted)))

    def look_up_domain(self, domain: str) -> None:
        self.sent.append(("look_up_domain", (domain,)))

    def ask_domain(self, domain: str) -> None:
        self.sent.append(("ask_domain", (domain,)))
