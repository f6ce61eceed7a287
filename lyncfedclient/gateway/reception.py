"""What the server sends: each stanza goes to the part whose business it is, and counts once it is dealt with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.events import PresenceChanged
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.block_list import PUSHES
from lyncfedclient.gateway.faults import LinkError, stream_error
from lyncfedclient.gateway.roster import QUERY as ROSTER_QUERY
from lyncfedclient.gateway.translate.presences import read_presence
from lyncfedclient.gateway.translate.values import address

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from xml.etree.ElementTree import Element

    from lyncfedclient.domain.events import Event
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.gateway.answers import Answers
    from lyncfedclient.gateway.archive import Archive
    from lyncfedclient.gateway.block_list import BlockList
    from lyncfedclient.gateway.capabilities import Capabilities
    from lyncfedclient.gateway.delivery import Delivery
    from lyncfedclient.gateway.incoming import Incoming
    from lyncfedclient.gateway.kept import Kept
    from lyncfedclient.gateway.personal_events import PersonalEvents
    from lyncfedclient.gateway.queries import Queries
    from lyncfedclient.gateway.roster import RosterExchange

_SM_PREFIX = f"{{{ns.SM}}}"
_BODY = f"{{{ns.CLIENT}}}body"


class Reception:
    """The incoming side of one session."""

    def __init__(
        self,
        own: Jid,
        kept: Kept,
        *,
        delivery: Delivery,
        incoming: Incoming,
        archive: Archive,
        personal_events: PersonalEvents,
        capabilities: Capabilities,
        queries: Queries,
        roster: RosterExchange,
        block_list: BlockList,
        answers: Answers,
        emit: Callable[[Event], None],
        report: Callable[[str, Exception], None],
        abort: Callable[[LinkError], None],
        now: Callable[[], datetime],
    ) -> None:
        self._own = own
        self._kept = kept
        self._delivery = delivery
        self._incoming = incoming
        self._archive = archive
        self._personal_events = personal_events
        self._capabilities = capabilities
        self._queries = queries
        self._roster = roster
        self._block_list = block_list
        self._answers = answers
        self._emit = emit
        self._report = report
        self._abort = abort
        self._now = now
        # When the presences of the burst at hand were read: asking the clock costs as much as reading one.
        self._read_at: datetime | None = None

    def receive(self, element: Element) -> None:
        """Deal with one stanza; afterwards it counts as handled, whatever became of it.

        A stanza that breaks something here must not come back after each reconnect, so it is
        reported and set aside. Messages are dealt with on their own: they count once they are stored.
        """
        if element.tag == ns.MESSAGE:
            self._receive_message(element)
            return
        if not self._incoming.settle():
            return
        try:
            self._route(element)
        except LinkError as error:
            self._abort(error)
            return
        except Exception as error:  # noqa: BLE001 - the one place where a bug in reading a stanza ends
            self._report(f"a stanza <{element.tag[-40:]}> was not understood", error)
        if element.tag in ns.STANZAS:
            self._delivery.count_handled()
            self._incoming.look()

    def end_burst(self) -> None:
        """Deal with what came together."""
        self._read_at = None
        self._incoming.settle()

    def set_aside(self, begun: Element | None) -> None:
        """Count a stanza that the guard refused, so that a resumption does not bring it again, nor a page.

        It counts only after all that came before it.
        """
        try:
            if begun is not None and begun.tag == ns.MESSAGE:
                self._archive.leave_out(begun)
        except Exception as error:  # noqa: BLE001 - as with other stanzas
            self._report("what came before a refused stanza was not understood", error)
        if self._incoming.let_in() and (begun is None or begun.tag in ns.STANZAS):
            self._delivery.count_handled()
            self._delivery.answer()

    def _receive_message(self, element: Element) -> None:
        # Whatever is no plain message may be about one that came before it.
        if element.find(_BODY) is None and not self._incoming.settle():
            return
        # A result of the archive may be asked for again, so it may count before its page is stored.
        if self._archive.take(element) or self._take_notice(element):
            if not self._incoming.settle():
                return
            self._delivery.count_handled()
        else:
            self._incoming.take(element)
        self._incoming.look()

    def _take_notice(self, element: Element) -> bool:
        """Take a message that is no message: a notice of what an account has published."""
        try:
            return self._personal_events.take(element)
        except Exception as error:  # noqa: BLE001 - as with other stanzas
            self._report("a notice of something published was not understood", error)
            return True

    def _route(self, element: Element) -> None:
        tag = element.tag
        if tag == ns.PRESENCE:
            if self._read_at is None:
                self._read_at = self._now()
            event = read_presence(element, self._incoming.reader, self._read_at)
            if isinstance(event, PresenceChanged):
                self._capabilities.hear(element)
            if event is not None:
                self._emit(event)
        elif tag == ns.IQ:
            self._on_iq(element)
        elif tag == ns.STREAM_ERROR:
            raise stream_error(element)
        elif tag.startswith(_SM_PREFIX):
            self._delivery.receive(element, tag[len(_SM_PREFIX) :])

    def _on_iq(self, element: Element) -> None:
        kind = element.get("type")
        if kind in {"result", "error"}:
            self._queries.take(element)
            return
        sender = address(element.get("from"))
        if kind not in {"get", "set"} or not element.get("id") or (sender is None and element.get("from")):
            return
        is_ours = sender is None or sender == self._own.bare
        payload = element[0].tag if len(element) else ""
        if kind == "set" and payload == ROSTER_QUERY:
            self._roster.push(element, is_ours=is_ours)
        elif kind == "set" and payload in PUSHES:
            self._block_list.push(element, is_ours=is_ours)
        elif is_ours or (sender is not None and self._kept.may_know(sender, self._own)):
            self._answers.take(element)
        else:
            self._queries.refuse(element)
