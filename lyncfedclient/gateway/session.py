"""A session: what the server sends goes up as events, what the user does goes down as stanzas.

It outlives its connection where the server keeps the session for us (XEP-0198): then
:meth:`Session.attach` joins it to the next stream.
"""

from __future__ import annotations

import contextlib
import logging
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lyncfedclient.domain.contact import RosterItem, Subscription
from lyncfedclient.domain.gateway import (
    BlockListReceived,
    Event,
    LinkFault,
    MessageAccepted,
    RosterItemChanged,
    RosterItemRemoved,
    RosterReceived,
    RosterRefused,
    StanzaFault,
)
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import OwnPresence, OwnState
from lyncfedclient.gateway import compose, translate
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.client import UnconnectedClient
from lyncfedclient.gateway.faults import LinkError, stanza_fault, stream_error
from lyncfedclient.gateway.negotiation import is_count
from lyncfedclient.gateway.queries import Queries, is_result
from lyncfedclient.gateway.stream_management import CountError, StreamManagement

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from xml.etree.ElementTree import Element

    from lyncfedclient.domain.gateway import ChatState
    from lyncfedclient.gateway.negotiation import Signed
    from lyncfedclient.gateway.stream import Stream

log = logging.getLogger(__name__)

_ACK_EVERY = 10


@dataclass(slots=True)
class Kept:
    """What a refused resumption does not take away: the roster as we last had it, and our presence."""

    presence: OwnPresence = field(default_factory=OwnPresence)
    roster: dict[Jid, RosterItem] = field(default_factory=dict)
    roster_version: str = ""


class Session:
    """One session of the account; made when it is bound, ended when it cannot be resumed."""

    def __init__(
        self,
        signed: Signed,
        kept: Kept,
        *,
        emit: Callable[[Event], None],
        report: Callable[[str, Exception], None],
        now: Callable[[], datetime],
        software: tuple[str, str],
    ) -> None:
        self.own = signed.jid
        self.management: StreamManagement | None = None
        self._kept = kept
        self._emit = emit
        self._report = report
        self._now = now
        self._stream: Stream | None = None
        self._is_managed = False
        self._since_request = 0
        self._unfenced: list[str] = []
        self._blocked: set[Jid] = set()
        self._reader = translate.Reader(self.own)
        self._features = signed.features
        self.queries = Queries(self.own, self._write_stanza)
        self._client = UnconnectedClient(
            self.own, write=self._write_stanza, on_query=self._on_plugin_query, software=software
        )

    def start(self, stream: Stream) -> None:
        """Begin: managed stream, carbons, roster, own presence, in the order RFC 6121 section 2.2 wants."""
        self._stream = stream
        if self._features.find(f"{{{ns.SM}}}sm") is not None:
            self.management = StreamManagement()
            stream.write(f"<enable xmlns='{ns.SM}' resume='true'/>")
        self._ask_roster()
        self.queries.ask("set", None, f"<enable xmlns='{ns.CARBONS}'/>", _no_matter)
        self.queries.ask("get", None, f"<blocklist xmlns='{ns.BLOCKING}'/>", self._on_block_list)
        self.queries.ask("get", self.own.bare, f"<query xmlns='{ns.DISCO_INFO}'/>", self._on_account_features)
        stream.deliver_to(self.receive)

    def attach(self, stream: Stream) -> None:
        """Go on, on another stream that resumed this session; what was under way is sent again."""
        self._stream = stream
        if self.management is not None:
            for text, _message_id in tuple(self.management.unacknowledged):
                stream.write(text)
            self._request_acknowledgement()
        stream.deliver_to(self.receive)

    def detach(self) -> None:
        """Live without a connection, hoping for another; what the user does meanwhile is not sent."""
        self._stream = None

    def set_aside(self) -> None:
        """Count a stanza that the guard refused, so that a resumption does not bring it again."""
        if self._is_managed and self.management is not None:
            self.management.count_handled()

    async def close(self) -> None:
        """Say goodbye, and learn what the server still acknowledges meanwhile."""
        stream, self._stream = self._stream, None
        if stream is None:
            self.end()
            return
        if self._is_managed:
            stream.write(f"<r xmlns='{ns.SM}'/>")
        await stream.close(self._receive_last)
        self.end()

    def end(self) -> None:
        """Give the session up."""
        self._stream = None
        self.queries.close()
        self._client.end()

    def receive(self, element: Element) -> None:
        """Deal with one stanza; afterwards it counts as handled, whatever became of it.

        A stanza that breaks something here must not come back after each reconnect, so it is
        reported and set aside.
        """
        try:
            self._route(element)
        except LinkError as error:
            if self._stream is not None:
                self._stream.abort(error)
            return
        except Exception as error:  # noqa: BLE001 - the one place where a bug in reading a stanza ends
            self._report(f"a stanza <{element.tag[-40:]}> was not understood", error)
        if self._is_managed and self.management is not None and element.tag in ns.STANZAS:
            self.management.count_handled()

    def _receive_last(self, element: Element) -> None:
        """Hear nothing but acknowledgements after goodbye."""
        if element.tag == f"{_SM_PREFIX}a" and self.management is not None and is_count(element.get("h", "")):
            with contextlib.suppress(CountError):
                for message_id in self.management.take_acknowledgement(int(element.get("h", ""))):
                    self._emit(MessageAccepted(message_id))

    # Commands of the Gateway protocol.

    def send_presence(self) -> None:
        """Show the kept presence to everybody."""
        self._write_stanza(compose.own_presence(self._kept.presence, self._client.caps))

    def direct_presence(self, jid: Jid, presence: OwnPresence) -> None:
        """Show this to one person or client alone."""
        self._write_stanza(compose.own_presence(presence, self._client.caps, jid))

    def set_contact(self, jid: Jid, name: str, groups: tuple[str, ...]) -> None:
        """Put a contact on the roster, or change it."""
        self._set_roster(jid, compose.roster_set(jid, name, groups))

    def remove_contact(self, jid: Jid) -> None:
        """Take a contact off the roster."""
        self._set_roster(jid, compose.roster_remove(jid))

    def send_subscription(self, jid: Jid, kind: str) -> None:
        """Send subscribe, subscribed, unsubscribe, unsubscribed or probe."""
        self._write_stanza(compose.subscription(jid, kind))

    def set_blocked(self, jid: Jid, *, is_blocked: bool) -> None:
        """Block or unblock; the server's push brings the new list."""
        self.queries.ask("set", None, compose.blocking("block" if is_blocked else "unblock", jid), _no_matter)

    def send_message(self, message_id: str, peer: Jid, body: str, written_at: datetime | None) -> None:
        """Send a message; ``written_at`` is given for one that is sent again.

        One that is under way is not sent twice. Without a connection it joins what a resumption sends.
        """
        if self._is_under_way(message_id):
            return
        text = compose.message(
            message_id, peer, body, written_at=written_at, is_plain=not self._may_know(peer)
        )
        self._write_stanza(text, message_id)
        if self.management is not None:
            self._request_acknowledgement()
        else:
            self._unfenced.append(message_id)
            if len(self._unfenced) == 1:
                self._fence()

    def send_receipt(self, peer: Jid, message_id: str) -> None:
        """Confirm a message, to people who may know that we are here."""
        if self._may_know(peer):
            self._write_stanza(compose.receipt(peer, message_id, secrets.token_hex(8)))

    def send_chat_state(self, peer: Jid, state: ChatState) -> None:
        """Tell that the user types, to people who may know that we are here."""
        if self._may_know(peer):
            self._write_stanza(compose.chat_state(peer, state, secrets.token_hex(8)))

    def check_link(self) -> None:
        """Provoke a byte from the server."""
        if self._is_managed and self._stream is not None:
            self._stream.write(f"<r xmlns='{ns.SM}'/>")
        else:
            self.queries.ask("get", Jid("", self.own.domain), f"<ping xmlns='{ns.PING}'/>", _no_matter)

    # Incoming.

    def _route(self, element: Element) -> None:
        tag = element.tag
        if tag == ns.PRESENCE:
            event = translate.presence(element, self._reader, self._now())
            if event is not None:
                self._emit(event)
        elif tag == ns.MESSAGE:
            for message_event in translate.messages(element, self._reader):
                self._emit(message_event)
        elif tag == ns.IQ:
            self._on_iq(element)
        elif tag == ns.STREAM_ERROR:
            raise stream_error(element)
        elif tag.startswith(_SM_PREFIX):
            self._on_management(element, tag[len(_SM_PREFIX) :])

    def _on_iq(self, element: Element) -> None:
        kind = element.get("type")
        if kind in {"result", "error"}:
            if self.queries.take(element):
                self._client.take(element)
            return
        if kind not in {"get", "set"} or not element.get("id"):
            return
        sender = translate.address(element.get("from"))
        if sender is None and element.get("from"):
            return
        is_ours = sender is None or sender == self.own.bare
        payload = element[0].tag if len(element) else ""
        if kind == "set" and payload == _ROSTER_QUERY:
            self._on_roster_push(element, is_ours=is_ours)
        elif kind == "set" and payload in _BLOCK_PUSHES:
            self._on_block_push(element, is_ours=is_ours)
        elif is_ours or (sender is not None and self._may_know(sender)):
            self._client.take(element)
        else:
            self._refuse(element)

    def _refuse(self, element: Element) -> None:
        """Answer as the server would for an address where nobody is (RFC 6121 section 8.5.3.2.3)."""
        sender = element.get("from")
        recipient = f" to={compose.attribute(sender)}" if sender else ""
        self._write_stanza(
            f"<iq type='error' id={compose.attribute(element.get('id', ''))}{recipient}><error type='cancel'>"
            f"<service-unavailable xmlns='{ns.STANZA_ERRORS}'/></error></iq>"
        )

    def _confirm(self, element: Element) -> None:
        sender = element.get("from")
        recipient = f" to={compose.attribute(sender)}" if sender else ""
        self._write_stanza(f"<iq type='result' id={compose.attribute(element.get('id', ''))}{recipient}/>")

    def _on_plugin_query(self, query_id: str, to: Jid | None) -> None:
        self.queries.expect(query_id, to, None)

    # Roster.

    def _ask_roster(self) -> None:
        has_versions = self._features.find(f"{{{ns.ROSTER_VERSIONS}}}ver") is not None
        version = f" ver={compose.attribute(self._kept.roster_version)}" if has_versions else ""
        query_id = secrets.token_hex(8)
        if self._stream is not None:
            self._stream.large_answers.add(query_id)
        self.queries.ask(
            "get", None, f"<query xmlns='{ns.ROSTER}'{version}/>", self._on_roster, query_id=query_id
        )

    def _on_roster(self, answer: Element | None) -> None:
        if self._stream is None:
            return
        if answer is None or not is_result(answer):
            raise_fault = "the server does not give the roster"
            self._stream.abort(LinkError(LinkFault.CONNECTION_LOST, raise_fault))
            return
        query = answer.find(_ROSTER_QUERY)
        if query is not None:
            # Without a query the roster is the one we have (RFC 6121 section 2.6.3).
            found = (translate.roster_item(item, self.own) for item in query if item.tag == _ROSTER_ITEM)
            self._kept.roster = {pair[0].jid: pair[0] for pair in found if pair is not None and not pair[1]}
            self._kept.roster_version = query.get("ver", "")
        self._emit(RosterReceived(tuple(self._kept.roster.values())))
        if self._kept.presence.state is not OwnState.APPEAR_OFFLINE:
            self.send_presence()

    def _on_roster_push(self, element: Element, *, is_ours: bool) -> None:
        query = element[0]
        items = [item for item in query if item.tag == _ROSTER_ITEM]
        pair = translate.roster_item(items[0], self.own) if len(items) == 1 else None
        if not is_ours or pair is None:
            log.warning("refused a roster push")
            self._refuse(element)
            return
        item, is_removed = pair
        self._kept.roster_version = query.get("ver", self._kept.roster_version)
        if is_removed:
            self._kept.roster.pop(item.jid, None)
            self._emit(RosterItemRemoved(item.jid))
        else:
            self._kept.roster[item.jid] = item
            self._emit(RosterItemChanged(item))
        self._confirm(element)

    def _set_roster(self, jid: Jid, payload: str) -> None:
        def on_answer(answer: Element | None) -> None:
            if answer is None:
                if self._stream is not None:
                    self._emit(RosterRefused(jid, StanzaFault.SERVER_TIMEOUT))
            elif not is_result(answer):
                fault, text = stanza_fault(answer)
                self._emit(RosterRefused(jid, fault, text))

        self.queries.ask("set", None, payload, on_answer)

    def _may_know(self, peer: Jid) -> bool:
        """Whether somebody may learn that we are here: who sees our presence, and our own side."""
        if peer.bare == self.own.bare or peer == Jid("", self.own.domain):
            return True
        if self._kept.presence.state is OwnState.APPEAR_OFFLINE:
            return False
        item = self._kept.roster.get(peer.bare)
        return item is not None and item.subscription in {Subscription.FROM, Subscription.BOTH}

    # Blocking (XEP-0191).

    def _on_block_list(self, answer: Element | None) -> None:
        if answer is None or not is_result(answer):
            return
        self._blocked = set(_block_items(answer))
        self._emit(BlockListReceived(frozenset(self._blocked)))

    def _on_block_push(self, element: Element, *, is_ours: bool) -> None:
        if not is_ours:
            self._refuse(element)
            return
        jids = set(_block_items(element))
        if element[0].tag == _BLOCK_PUSHES[0]:
            self._blocked |= jids
        else:
            # An empty unblock lifts all (section 3.4).
            self._blocked = self._blocked - jids if jids else set()
        self._confirm(element)
        self._emit(BlockListReceived(frozenset(self._blocked)))

    def _on_account_features(self, answer: Element | None) -> None:
        if answer is None or not is_result(answer):
            return
        features = {feature.get("var") for feature in answer.iter(f"{{{ns.DISCO_INFO}}}feature")}
        trusted = ns.STANZA_IDS in features or ns.ARCHIVE in features
        self._reader = translate.Reader(self.own, is_archive_id_trusted=trusted)

    # Outgoing and its acknowledgement.

    def _is_under_way(self, message_id: str) -> bool:
        waiting = self.management.unacknowledged if self.management is not None else ()
        return message_id in self._unfenced or any(identity == message_id for _, identity in waiting)

    def _write_stanza(self, text: str, message_id: str = "") -> None:
        if self._stream is None:
            if message_id and self.management is not None:
                self.management.count_sent(text, message_id)
            return
        if self.management is not None:
            self.management.count_sent(text, message_id)
            self._since_request += 1
        self._stream.write(text)
        if self._since_request >= _ACK_EVERY:
            self._request_acknowledgement()

    def _request_acknowledgement(self) -> None:
        if self._is_managed and self._stream is not None:
            self._since_request = 0
            self._stream.write(f"<r xmlns='{ns.SM}'/>")

    def _on_management(self, element: Element, name: str) -> None:
        if self.management is None or self._stream is None:
            return
        if name == "enabled" and not self._is_managed:
            self._is_managed = True
            if element.get("resume") in {"true", "1"}:
                self.management.previd = element.get("id", "")
            if self.management.unacknowledged:
                self._request_acknowledgement()
        elif name == "failed" and not self._is_managed:
            # The messages among what was counted are vouched for in the other way.
            self._unfenced += [identity for _, identity in self.management.unacknowledged if identity]
            self.management = None
            if self._unfenced:
                self._fence()
        elif name == "r" and self._is_managed:
            self._stream.write(f"<a xmlns='{ns.SM}' h='{self.management.handled}'/>")
        elif name == "a" and self._is_managed:
            self._on_acknowledgement(element.get("h", ""))

    def _on_acknowledgement(self, count: str) -> None:
        if self.management is None or self._stream is None:
            return
        if not is_count(count):
            raise LinkError(LinkFault.PROTOCOL_VIOLATION, "an acknowledgement without a count")
        try:
            accepted = self.management.take_acknowledgement(int(count))
        except CountError as error:
            self._stream.write(
                f"<stream:error><undefined-condition xmlns='{ns.STREAM_ERRORS}'/><handled-count-too-high"
                f" xmlns='{ns.SM}' h='{error.acknowledged}' send-count='{error.sent}'/></stream:error>"
                "</stream:stream>"
            )
            # Such a session cannot be trusted to resume either.
            self.management.previd = ""
            raise LinkError(LinkFault.PROTOCOL_VIOLATION, str(error)) from None
        for message_id in accepted:
            self._emit(MessageAccepted(message_id))

    def _fence(self) -> None:
        """Learn without stream management that the server has our messages.

        A server takes a stream's stanzas in order (RFC 6120 section 10.1), so when it answers a ping
        that was sent after them, it has dealt with them. Any answer will do, an error too.
        """
        fenced = len(self._unfenced)

        def on_answer(answer: Element | None) -> None:
            if answer is None:
                return
            accepted, self._unfenced = self._unfenced[:fenced], self._unfenced[fenced:]
            for message_id in accepted:
                self._emit(MessageAccepted(message_id))
            if self._unfenced:
                self._fence()

        self.queries.ask("get", Jid("", self.own.domain), f"<ping xmlns='{ns.PING}'/>", on_answer)


_SM_PREFIX = f"{{{ns.SM}}}"
_ROSTER_QUERY = f"{{{ns.ROSTER}}}query"
_ROSTER_ITEM = f"{{{ns.ROSTER}}}item"
_BLOCK_PUSHES = (f"{{{ns.BLOCKING}}}block", f"{{{ns.BLOCKING}}}unblock")
_BLOCK_ITEM = f"{{{ns.BLOCKING}}}item"


def _block_items(element: Element) -> list[Jid]:
    found = (translate.address(item.get("jid")) for item in element.iter(_BLOCK_ITEM))
    return [jid for jid in found if jid is not None]


def _no_matter(_answer: Element | None) -> None:
    """Take an answer that changes nothing."""
