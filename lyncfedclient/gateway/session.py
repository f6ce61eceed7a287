"""A session: what the server sends goes up as events, what the user does goes down as stanzas.

It outlives its connection where the server keeps the session for us (XEP-0198): then
:meth:`Session.join` joins it to the next stream.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from lyncfedclient.domain.events import NotStoredError
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import LinkFault
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.account_features import AccountFeatures
from lyncfedclient.gateway.activity import PUBLISHING, UserActivity
from lyncfedclient.gateway.answers import Answers
from lyncfedclient.gateway.archive import Archive
from lyncfedclient.gateway.attendance import Attendance
from lyncfedclient.gateway.block_list import BlockList
from lyncfedclient.gateway.capabilities import Capabilities
from lyncfedclient.gateway.delivery import Delivery
from lyncfedclient.gateway.faults import LinkError
from lyncfedclient.gateway.incoming import Incoming
from lyncfedclient.gateway.personal_events import PersonalEvents
from lyncfedclient.gateway.queries import Queries, no_matter
from lyncfedclient.gateway.read_state import ReadState
from lyncfedclient.gateway.reception import Reception
from lyncfedclient.gateway.roaming import Roaming
from lyncfedclient.gateway.roster import RosterExchange
from lyncfedclient.gateway.speech import Speech
from lyncfedclient.gateway.translate.values import Reader

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from xml.etree.ElementTree import Element

    from lyncfedclient.domain.events import Event
    from lyncfedclient.domain.keeping import Keeper
    from lyncfedclient.gateway.kept import Kept
    from lyncfedclient.gateway.negotiation import Signed
    from lyncfedclient.gateway.stream import Stream
    from lyncfedclient.gateway.stream_management import StreamManagement

log = logging.getLogger(__name__)

_SM_PREFIX = f"{{{ns.SM}}}"
_BODY = f"{{{ns.CLIENT}}}body"


class Session:
    """One session of the account; made when it is bound, ended when it cannot be resumed."""

    def __init__(
        self,
        signed: Signed,
        kept: Kept,
        keeper: Keeper,
        *,
        emit: Callable[[Event], None],
        store: Callable[[Event], None],
        report: Callable[[str, Exception], None],
        now: Callable[[], datetime],
        software: tuple[str, str],
    ) -> None:
        self.own = signed.jid
        self._kept = kept
        self._now = now
        self._keeper = keeper
        self._features = signed.features
        self._has_begun = False
        self._large_answers: set[str] = set()
        self._delivery = Delivery(self.own, keeper, emit=emit, ping=self._ping, management=signed.management)
        self.queries = Queries(self.own, self._delivery.write)
        self.roster = RosterExchange(
            self.own,
            kept,
            self.queries,
            emit=emit,
            on_asked=self._on_roster_asked,
            on_received=self._on_roster,
            on_failed=self._abort,
            is_connected=lambda: self._delivery.stream is not None,
        )
        self.block_list = BlockList(kept, keeper, self.queries, emit)
        self._incoming = Incoming(
            self.own, keeper, self._delivery, store=store, report=report, abort=self._abort
        )
        self.capabilities = Capabilities(self.queries, keeper, emit)
        self.speech = Speech(self.own, kept, self._delivery, self.capabilities)
        self._account_features = AccountFeatures(self.own, self.queries, self._on_account_features)
        self.read_state = ReadState(self.own, self.queries, self._account_features.known, emit=emit)
        self._activity = UserActivity(self.own, self.queries, emit)
        self.roaming = Roaming(self.own, self.queries, self._account_features.known, emit=emit, now=now)
        personal_events = PersonalEvents(
            self.own,
            own_nodes={ns.WISHES: self.roaming.take, ns.READ_STATE: self.read_state.take},
            nodes={ns.ACTIVITY: self._activity.take},
        )
        self._archive = Archive(
            self.own,
            kept,
            self.queries,
            store=store,
            is_connected=lambda: self._delivery.stream is not None,
            on_caught_up=self._on_caught_up,
            on_not_stored=self._on_not_stored,
            now=now,
        )
        answers = Answers(self.queries, software)
        self.attendance = Attendance(
            self.own,
            kept,
            keeper,
            delivery=self._delivery,
            incoming=self._incoming,
            archive=self._archive,
            activity=self._activity,
            caps=answers.caps,
            emit=emit,
            is_taken_up=signed.management is not None,
        )
        self.reception = Reception(
            self.own,
            kept,
            delivery=self._delivery,
            incoming=self._incoming,
            archive=self._archive,
            personal_events=personal_events,
            capabilities=self.capabilities,
            queries=self.queries,
            roster=self.roster,
            block_list=self.block_list,
            answers=answers,
            emit=emit,
            report=report,
            abort=self._abort,
            now=now,
        )

    @property
    def management(self) -> StreamManagement | None:
        """The counts that a resumption needs."""
        return self._delivery.management

    def join(self, stream: Stream) -> None:
        """Go on over this stream. What is done from now on is sent; nothing is heard before ``begin``."""
        stream.large_answers |= self._large_answers
        stream.account = str(self.own.bare)
        self._delivery.join(stream, can_manage=self._features.find(f"{{{ns.SM}}}sm") is not None)

    def begin(self) -> None:
        """Listen and, on the session's first stream, ask for all that it needs."""
        stream = self._delivery.stream
        if stream is None:
            return
        if not self._has_begun:
            self._has_begun = True
            has_versions = self._features.find(f"{{{ns.ROSTER_VERSIONS}}}ver") is not None
            self.roster.fetch(has_versions=has_versions)
            self.queries.ask("set", None, f"<enable xmlns='{ns.CARBONS}'/>", no_matter)
            self.block_list.fetch()
            self._account_features.ask()
        self._incoming.expect_stored()
        reception = self.reception
        stream.deliver_to(reception.receive, reception.end_burst, reception.set_aside)
        self.roster.go_on()
        self._archive.go_on()
        if not self._kept.is_active:
            # A new stream begins as an active one, and so does a resumed one (XEP-0352 section 5).
            self.show_activity()

    def detach(self) -> None:
        """Live without a connection, hoping for another."""
        if self.management is None or not self.management.is_resumable:
            # What waits would come again with a resumption only.
            self._incoming.let_in()
        self._delivery.leave()
        self._incoming.forget()

    def keep(self) -> None:
        """Keep what a resumption will tell the server. Raises :class:`NotStoredError`."""
        self._delivery.keep_handled()

    def note_accepted(self, message_ids: tuple[str, ...]) -> None:
        """Tell that the server turned out to have these messages."""
        self._delivery.note_accepted(message_ids)

    async def close(self) -> None:
        """Say goodbye, and learn what the server still acknowledges meanwhile."""
        self._delivery.request()
        stream = self._delivery.leave()
        if stream is not None:
            await stream.close(self._delivery.receive_last)
        self.end()

    def end(self) -> None:
        """Give the session up."""
        self._account_features.give_up()
        self._delivery.leave()
        self.queries.close()

    # Commands of the Gateway protocol that concern the session itself; the others go to its parts.

    def show_activity(self) -> None:
        """Tell the server whether anybody looks (XEP-0352), where it knows what to make of it."""
        stream = self._delivery.stream
        if stream is not None and self._features.find(f"{{{ns.CSI}}}csi") is not None:
            # No stanza: it is not counted.
            stream.write(f"<{'active' if self._kept.is_active else 'inactive'} xmlns='{ns.CSI}'/>")

    def ask_history(self, peer: Jid, before: str, until: datetime | None) -> bool:
        """Ask the archive for what came before; whether there is an archive to ask."""
        if self.attendance.has_archive:
            self._archive.history.ask(peer, before, until)
        return self.attendance.has_archive

    def check_link(self) -> None:
        """Provoke a byte from the server."""
        if self._delivery.is_managed:
            self._delivery.request()
        else:
            self._ping(_nothing)

    # What the parts tell.

    def _on_roster_asked(self, query_id: str) -> None:
        self._large_answers.add(query_id)
        if self._delivery.stream is not None:
            self._delivery.stream.large_answers |= self._large_answers

    def _on_roster(self) -> None:
        self._large_answers.clear()
        self.attendance.note_roster()

    def _on_account_features(self, features: frozenset[str]) -> None:
        self._activity.is_possible = PUBLISHING in features
        self.attendance.has_archive = ns.ARCHIVE in features
        trusted = ns.STANZA_IDS in features or self.attendance.has_archive
        self._incoming.reader = Reader(self.own, is_archive_id_trusted=trusted)
        self.attendance.note_features()

    def _on_caught_up(self, is_complete: bool) -> None:  # noqa: FBT001 - a callback's one argument
        self.attendance.note_caught_up(is_complete=is_complete)

    def _on_not_stored(self, error: NotStoredError) -> None:
        self._abort(
            LinkError(LinkFault.CONNECTION_LOST, f"a page of the archive could not be stored: {error}")
        )

    def forget(self) -> None:
        """Let no later run of the program take the session up."""
        try:
            self._keeper.forget()
        except NotStoredError as error:
            log.warning("the session could not be forgotten: %s", error)

    def _abort(self, error: LinkError) -> None:
        if self._delivery.stream is not None:
            self._delivery.stream.abort(error)

    def _ping(self, on_answer: Callable[[], None]) -> None:
        def answered(answer: Element | None) -> None:
            if answer is not None:
                on_answer()

        self.queries.ask("get", Jid("", self.own.domain), f"<ping xmlns='{ns.PING}'/>", answered)


def _nothing() -> None:
    """Let a byte be enough."""
