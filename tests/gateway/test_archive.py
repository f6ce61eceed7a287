"""Our archive, with servers and strangers that lie about it (XEP-0313)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from typing_extensions import override

from lyncfedclient.domain.events import Event, NotStoredError
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.keeping import ArchivePosition
from lyncfedclient.domain.link import LinkPhase
from lyncfedclient.domain.message_events import ArchivePage, CaughtUp, HistoryReceived, MessageReceived
from lyncfedclient.gateway.forgetful import Forgetful
from tests.support.scripted_server import Honest, Peer
from tests.support.waiting import until

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

    from tests.gateway.conftest import Lab, Line

BOB = Jid("bob", "fabrikam.test")
MAM = "urn:xmpp:mam:2"
FIN = "<fin xmlns='urn:xmpp:mam:2' complete='true'><set xmlns='http://jabber.org/protocol/rsm'/></fin>"


def result(
    query_id: str,
    archive_id: str,
    body: str,
    *,
    sender: str = "bob@fabrikam.test/desk",
    stamp: str = "09:00:00Z",
) -> str:
    """A result's payload: a message of Bob's unless told otherwise."""
    to = "alice@contoso.test" if "alice@" not in sender else "bob@fabrikam.test"
    return (
        f"<result xmlns='{MAM}' queryid='{query_id}' id='{archive_id}'><forwarded xmlns='urn:xmpp:forward:0'>"
        f"<delay xmlns='urn:xmpp:delay' stamp='2026-01-02T{stamp}'/>"
        f"<message xmlns='jabber:client' type='chat' from='{sender}' to='{to}' id='m-{archive_id}'>"
        f"<body>{body}</body></message></forwarded></result>"
    )


def fin(last: str = "", *, is_complete: bool = False) -> str:
    """The end of a page."""
    complete = " complete='true'" if is_complete else ""
    place = f"<last>{last}</last>" if last else ""
    return f"<fin xmlns='{MAM}'{complete}><set xmlns='http://jabber.org/protocol/rsm'>{place}</set></fin>"


@dataclass
class Archivist(Honest):
    """A server with an archive: each page is a list of (id, body), asked for one after the other."""

    account_features: tuple[str, ...] = ("urn:xmpp:sid:0", MAM)
    pages: list[list[tuple[str, str]]] = field(default_factory=list)
    queries: list[ET.Element] = field(default_factory=list)

    @override
    def answer(self, peer: Peer, iq: ET.Element) -> None:
        if iq[0].tag == f"{{{MAM}}}query":
            self.queries.append(iq[0])
            self.give(peer, iq, iq[0].get("queryid", ""))
        else:
            super().answer(peer, iq)

    def give(self, peer: Peer, iq: ET.Element, query_id: str) -> None:
        """Give the next page."""
        page = self.pages.pop(0) if self.pages else []
        for archive_id, body in page:
            self.say(peer, f"<message>{result(query_id, archive_id, body)}</message>")
        last = page[-1][0] if page else ""
        self.say(peer, f"<iq type='result' id='{iq.get('id')}'>{fin(last, is_complete=not self.pages)}</iq>")


class Knowing(Forgetful):
    """A keeper that knows the archive up to one place."""

    def __init__(self, last: str) -> None:
        super().__init__("lyncfedclient")
        self._last = last

    @override
    def position(self, account: Jid) -> ArchivePosition | None:
        return ArchivePosition(self._last, datetime(2026, 1, 1, tzinfo=UTC))


def bodies(line: Line) -> list[str]:
    return [
        event.body
        for page in line.ear.of(ArchivePage)
        for event in page.events
        if isinstance(event, MessageReceived)
    ]


async def test_what_was_missed_comes_page_by_page_and_then_the_end_is_told(lab: Lab) -> None:
    server = Archivist(pages=[[("1", "one"), ("2", "two")], [("3", "three")]])
    async with lab.line(server, keeper=Knowing("0")) as line:
        ended = await line.ear.hear(CaughtUp)

        assert bodies(line) == ["one", "two", "three"]
        assert [page.last for page in line.ear.of(ArchivePage)] == ["2", "3"]
        assert ended == CaughtUp(has_archive=True, is_complete=True)
        after = [query.findtext(".//{http://jabber.org/protocol/rsm}after") for query in server.queries]
        assert after == ["0", "2"]


async def test_the_first_sign_in_ever_asks_for_a_bounded_time_only(lab: Lab) -> None:
    server = Archivist()
    async with lab.line(server) as line:
        await line.ear.hear(CaughtUp)

        fields = [f.get("var") for f in server.queries[0].iter("{jabber:x:data}field")]
        assert fields == ["FORM_TYPE", "start"]


async def test_a_server_without_an_archive_is_told_at_once(lab: Lab) -> None:
    async with lab.line(Honest()) as line:
        assert await line.ear.hear(CaughtUp) == CaughtUp(has_archive=False, is_complete=True)


async def test_what_comes_live_meanwhile_is_told_after_what_was_missed(lab: Lab) -> None:
    class Interrupting(Archivist):
        @override
        def give(self, peer: Peer, iq: ET.Element, query_id: str) -> None:
            self.say(peer, "<message from='bob@fabrikam.test/desk' id='live'><body>live</body></message>")
            super().give(peer, iq, query_id)

    async with lab.line(Interrupting(pages=[[("1", "missed")]]), keeper=Knowing("0")) as line:
        await line.ear.hear(MessageReceived)

        kinds = [type(e).__name__ for e in line.ear.events if isinstance(e, (ArchivePage, MessageReceived))]
        assert kinds == ["ArchivePage", "MessageReceived"]


async def test_what_waits_for_the_archive_does_not_count_as_handled(lab: Lab) -> None:
    class Silent(Archivist):
        @override
        def give(self, peer: Peer, iq: ET.Element, query_id: str) -> None:
            self.say(peer, "<message from='bob@fabrikam.test/desk' id='live'><body>live</body></message>")
            peer.send("<r xmlns='urn:xmpp:sm:3'/>")

    server = Silent()
    async with lab.line(server, keeper=Knowing("0")) as line:
        await until(lambda: "<a xmlns='urn:xmpp:sm:3'" in line.server.peer.secret, "an acknowledgement")

        assert f"h='{len(server.sent) - 1}'" in line.server.peer.secret
        assert line.ear.of(MessageReceived) == []


async def test_a_page_in_disorder_is_put_in_order(lab: Lab) -> None:
    class Disorderly(Archivist):
        @override
        def give(self, peer: Peer, iq: ET.Element, query_id: str) -> None:
            for archive_id, stamp in (("2", "10:00:00Z"), ("1", "09:00:00Z"), ("3", "11:00:00Z")):
                told = result(query_id, archive_id, archive_id, stamp=stamp)
                self.say(peer, f"<message>{told}</message>")
            self.say(peer, f"<iq type='result' id='{iq.get('id')}'>{fin('3', is_complete=True)}</iq>")

    async with lab.line(Disorderly(), keeper=Knowing("0")) as line:
        await line.ear.hear(CaughtUp)

        assert bodies(line) == ["1", "2", "3"]


async def test_a_place_that_the_archive_has_lost_is_found_again_by_time(lab: Lab) -> None:
    class Forgetting(Archivist):
        @override
        def give(self, peer: Peer, iq: ET.Element, query_id: str) -> None:
            if len(self.queries) > 1:
                super().give(peer, iq, query_id)
                return
            error = (
                "<error type='cancel'><item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>"
            )
            self.say(peer, f"<iq type='error' id='{iq.get('id')}'>{error}</iq>")

    server = Forgetting(pages=[[("9", "since")]])
    async with lab.line(server, keeper=Knowing("gone")) as line:
        ended = await line.ear.hear(CaughtUp)

        values = [v.text for v in server.queries[1].iter("{jabber:x:data}value")]
        assert values == [MAM, "2026-01-01T00:00:00.000Z"]
        assert bodies(line) == ["since"]
        assert ended.is_complete


async def test_an_archive_that_refuses_is_told_as_incomplete(lab: Lab) -> None:
    class Refusing(Archivist):
        @override
        def give(self, peer: Peer, iq: ET.Element, query_id: str) -> None:
            error = "<error type='cancel'><not-allowed xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>"
            self.say(peer, f"<iq type='error' id='{iq.get('id')}'>{error}</iq>")

    async with lab.line(Refusing()) as line:
        assert await line.ear.hear(CaughtUp) == CaughtUp(has_archive=True, is_complete=False)


async def test_our_own_messages_come_out_of_the_archive_as_ours(lab: Lab) -> None:
    class Ours(Archivist):
        @override
        def give(self, peer: Peer, iq: ET.Element, query_id: str) -> None:
            told = result(query_id, "1", "mine", sender="alice@contoso.test/phone")
            self.say(peer, f"<message>{told}</message>")
            self.say(peer, f"<iq type='result' id='{iq.get('id')}'>{fin('1', is_complete=True)}</iq>")

    async with lab.line(Ours(), keeper=Knowing("0")) as line:
        await line.ear.hear(CaughtUp)

        (event,) = line.ear.of(ArchivePage)[0].events
        assert isinstance(event, MessageReceived)
        assert (event.peer, event.is_own, event.archive_id) == (BOB, True, "1")


async def test_history_is_asked_for_one_contact_before_one_place(lab: Lab) -> None:
    server = Archivist()
    async with lab.line(server) as line:
        await line.ear.hear(CaughtUp)
        server.pages = [[("5", "long ago")]]
        line.gateway.ask_history(BOB, "7", None)
        history = await line.ear.hear(HistoryReceived)

        assert [message.body for message in history.messages] == ["long ago"]
        assert history.is_all
        query = server.queries[-1]
        assert query.findtext(".//{http://jabber.org/protocol/rsm}before") == "7"
        assert [v.text for v in query.iter("{jabber:x:data}value")] == [MAM, str(BOB)]


async def test_history_without_an_archive_is_nothing(lab: Lab) -> None:
    async with lab.line(Honest()) as line:
        await line.ear.hear(CaughtUp)
        line.gateway.ask_history(BOB, "", None)

        assert await line.ear.hear(HistoryReceived) == HistoryReceived(BOB, is_all=True)


async def test_what_could_not_be_stored_comes_again(lab: Lab) -> None:
    full = [True]
    stored: list[str] = []

    async with lab.line(Honest()) as line:

        def sink(event: Event) -> None:
            if isinstance(event, MessageReceived):
                if full.pop() if full else False:
                    raise NotStoredError("no room")
                stored.append(event.body)
            line.ear(event)

        await line.ear.hear(CaughtUp)
        line.gateway.listen(sink)
        reported = _catch_reports()
        line.say("<message from='bob@fabrikam.test/desk' id='m1'><body>kept</body></message>")
        await line.ear.see(LinkPhase.WAITING)
        await until(lambda: stored, "the message comes again")

        assert stored == ["kept"]
        assert len(reported) == 1


def _catch_reports() -> list[object]:
    import asyncio

    reported: list[object] = []
    asyncio.get_running_loop().set_exception_handler(lambda _loop, context: reported.append(context))
    return reported
