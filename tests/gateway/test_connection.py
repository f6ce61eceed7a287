"""Signing in, staying signed in, and saying why not."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from lyncfedclient.domain.account import TlsMode
from lyncfedclient.domain.events import Event, LinkChanged, PresenceChanged, RosterReceived
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import LinkFault, LinkPhase
from lyncfedclient.domain.message_events import MessageAccepted, MessageReceived
from lyncfedclient.domain.presence import OwnPresence, OwnState
from lyncfedclient.gateway.timing import Clock, Timing
from tests.support.name_server import NameServer
from tests.support.scripted_server import (
    BIND,
    DOMAIN,
    PASSWORD,
    SASL_NS,
    SM_NS,
    TLS_NS,
    Honest,
    Peer,
    mechanisms,
)
from tests.support.waiting import until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gateway.conftest import Lab

BOB = Jid("bob", "fabrikam.test")
WRITTEN_AT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


async def test_sign_in_goes_through_every_phase_in_order(lab: Lab) -> None:
    async with lab.line() as line:
        phases = line.ear.phases

    assert phases == [
        LinkPhase.RESOLVING,
        LinkPhase.CONNECTING,
        LinkPhase.SECURING,
        LinkPhase.SIGNING_IN,
        LinkPhase.ONLINE,
    ]


async def test_online_is_told_before_the_roster(lab: Lab) -> None:
    async with lab.line() as line:
        kinds = [type(event) for event in line.ear.events]

    assert kinds.index(RosterReceived) > 4


async def test_only_a_stream_header_and_starttls_leave_before_tls(lab: Lab) -> None:
    async with lab.line() as line:
        plain = line.server.peer.plain

    assert plain == (
        f"<?xml version='1.0'?><stream:stream to=\"{DOMAIN}\" version='1.0' xml:lang='en' xmlns='jabber:client'"
        f" xmlns:stream='http://etherx.jabber.org/streams'><starttls xmlns='{TLS_NS}'/>"
    )


async def test_direct_tls_sends_nothing_in_the_clear(lab: Lab) -> None:
    async def script(peer: Peer) -> None:
        peer.is_secure = True
        await peer.start_tls()
        await peer.authenticate()
        await peer.bind()
        await Honest().serve(peer)

    async with lab.attempt(script, tls=TlsMode.DIRECT) as (ear, server):
        await ear.see(LinkPhase.ONLINE)

        assert server.peer.plain == ""


async def test_automatic_mode_on_an_explicit_port_falls_back_to_direct_tls(lab: Lab) -> None:
    async def script(peer: Peer) -> None:
        if len(peer.server.peers) == 1:
            return
        await peer.start_tls()
        await peer.authenticate()
        await peer.bind()
        await Honest().serve(peer)

    async with lab.attempt(script, tls=TlsMode.AUTO) as (ear, _):
        await ear.see(LinkPhase.ONLINE)


@pytest.mark.parametrize("mechanism", ["SCRAM-SHA-512", "SCRAM-SHA-256", "SCRAM-SHA-1", "PLAIN"])
async def test_each_allowed_mechanism_signs_in(lab: Lab, mechanism: str) -> None:
    async with lab.line(Honest(offers=(mechanism,))) as line:
        assert f"mechanism='{mechanism}'" in line.server.peer.secret


async def test_the_strongest_mechanism_is_chosen(lab: Lab) -> None:
    offers = ("PLAIN", "SCRAM-SHA-1", "DIGEST-MD5", "SCRAM-SHA-512", "SCRAM-SHA-256", "EXTERNAL")

    async with lab.line(Honest(offers=offers)) as line:
        assert "mechanism='SCRAM-SHA-512'" in line.server.peer.secret


async def test_a_wrong_password_is_said_and_not_tried_again(lab: Lab) -> None:
    async with lab.attempt(Honest(), password="wrong") as (ear, server):
        link = await ear.see(LinkPhase.REFUSED)
        lab.gateways[-1].retry_now()

        assert link.fault is LinkFault.BAD_PASSWORD
        assert len(server.peers) == 1


@pytest.mark.parametrize(
    ("condition", "fault"),
    [
        ("account-disabled", LinkFault.ACCOUNT_DISABLED),
        ("credentials-expired", LinkFault.BAD_PASSWORD),
        ("encryption-required", LinkFault.NO_SAFE_MECHANISM),
    ],
)
async def test_a_refusal_of_the_account_is_final(lab: Lab, condition: str, fault: LinkFault) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.open(mechanisms("SCRAM-SHA-1"))
        await peer.expect("auth")
        peer.send(f"<failure xmlns='{SASL_NS}'><{condition}/><text>in words</text></failure>")
        await peer.next()

    async with lab.attempt(script) as (ear, _):
        link = await ear.see(LinkPhase.REFUSED)

    assert link.fault is fault
    assert "in words" in link.detail


async def test_a_ca_file_that_cannot_be_read_is_said(lab: Lab, tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_text("no certificate")
    async with lab.server(Honest()) as server:
        gateway, ear = lab.gateway()
        lab.authority.ca_file, right = tmp_path / "ca.pem", lab.authority.ca_file
        account = lab.account(server)
        lab.authority.ca_file = right
        gateway.sign_in(account, PASSWORD, OwnPresence())
        link = await ear.see(LinkPhase.REFUSED)
        await lab.end(gateway)

    assert link.fault is LinkFault.CA_FILE_UNREADABLE


async def test_a_closed_port_waits_for_another_attempt(lab: Lab) -> None:
    async with lab.server(Honest()) as server:
        account = lab.account(server)
    gateway, ear = lab.gateway()
    gateway.sign_in(account, PASSWORD, OwnPresence())

    link = await ear.see(LinkPhase.WAITING)
    await lab.end(gateway)

    assert link.fault is LinkFault.CONNECTION_REFUSED
    assert link.retry_at is not None
    assert ear.phases[-1] is LinkPhase.OFFLINE


async def test_a_silent_server_times_out(lab: Lab) -> None:
    async def script(peer: Peer) -> None:
        await peer.open(None)
        await peer.next()

    async with lab.server(script) as server:
        gateway, ear = lab.gateway(Timing(step_s=0.1))
        gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
        link = await ear.see(LinkPhase.WAITING)
        await lab.end(gateway)

    assert link.fault is LinkFault.TIMED_OUT


@pytest.mark.parametrize(
    ("condition", "phase", "fault"),
    [
        ("conflict", LinkPhase.REFUSED, LinkFault.SIGNED_IN_ELSEWHERE),
        ("system-shutdown", LinkPhase.WAITING, LinkFault.SERVER_SHUT_DOWN),
        ("policy-violation", LinkPhase.WAITING, LinkFault.PROTOCOL_VIOLATION),
    ],
)
async def test_the_reason_of_a_stream_error_is_told(
    lab: Lab, condition: str, phase: LinkPhase, fault: LinkFault
) -> None:
    async with lab.line() as line:
        line.server.peer.send(
            f"<stream:error><{condition} xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>"
        )
        link = await line.ear.see(phase)

    assert link.fault is fault


async def test_a_lost_link_is_resumed_without_a_new_roster(lab: Lab) -> None:
    async with lab.line() as line:
        await until(lambda: f"<r xmlns='{SM_NS}'/>" in line.server.peer.secret, "stream management")
        line.ear.forget()
        line.server.peer.cut()

        link = await line.ear.see(LinkPhase.ONLINE)

        assert link.is_resumed
        assert line.ear.of(RosterReceived) == []


async def test_what_came_while_the_link_was_down_comes_with_the_resumption(lab: Lab) -> None:
    async with lab.line() as line:
        line.say("<message from='bob@fabrikam.test/x' id='a'><body>one</body></message>")
        await line.ear.hear(MessageReceived)
        line.server.peer.cut()
        line.honest.sent.append("<message from='bob@fabrikam.test/x' id='b'><body>two</body></message>")

        await line.ear.hear(MessageReceived, 2)

        assert [message.body for message in line.ear.of(MessageReceived)] == ["one", "two"]


async def test_an_unacknowledged_message_is_sent_again_by_a_resumption(lab: Lab) -> None:
    async with lab.line() as line:
        await line.ear.come(lambda _: line.gateway._upkeep.session is not None, "a session")
        line.honest.is_acknowledging = False
        line.gateway.send_message("m1", BOB, "hello", WRITTEN_AT, is_repeat=False)
        await until(lambda: "hello" in line.server.peer.secret, "the message")
        line.honest.handled -= 1
        line.honest.is_acknowledging = True
        line.server.peer.cut()

        accepted = await line.ear.hear(MessageAccepted)

        assert accepted == MessageAccepted("m1")
        assert line.server.peer.secret.count("hello") == 1


async def test_a_message_written_while_down_goes_with_the_resumption(lab: Lab) -> None:
    async with lab.line() as line:
        await until(lambda: line.honest.handled > 4, "own presence")
        line.server.peer.cut()
        await line.ear.see(LinkPhase.WAITING)
        line.gateway.send_message("m1", BOB, "hello", WRITTEN_AT, is_repeat=False)

        await line.ear.hear(MessageAccepted)

        assert line.server.peer.secret.count("hello") == 1


async def test_a_refused_resumption_claims_only_what_its_count_covers(lab: Lab) -> None:
    async with lab.line() as line:
        line.honest.is_acknowledging = line.honest.is_resuming = False
        line.gateway.send_message("m1", BOB, "arrived", WRITTEN_AT, is_repeat=False)
        line.gateway.send_message("m2", BOB, "lost", WRITTEN_AT, is_repeat=False)
        await until(lambda: "lost" in line.server.peer.secret, "both messages")
        await until(lambda: "lost" in str(_bodies(line.server.peer)), "both messages taken")
        line.honest.handled -= 1
        line.server.peer.cut()

        await line.ear.hear(RosterReceived, 2)

        assert line.ear.of(MessageAccepted) == [MessageAccepted("m1")]
        assert not line.ear.links[-1].is_resumed
        assert _bodies(line.server.peer) == []


async def test_a_message_under_way_is_not_sent_twice(lab: Lab) -> None:
    async with lab.line() as line:
        line.honest.is_acknowledging = False
        for _ in range(3):
            line.gateway.send_message("m1", BOB, "once", WRITTEN_AT, is_repeat=True)
        line.gateway.send_message("m2", BOB, "end", WRITTEN_AT, is_repeat=False)
        await until(lambda: "end" in _bodies(line.server.peer), "both messages")

        assert _bodies(line.server.peer) == ["once", "end"]


async def test_without_stream_management_a_ping_vouches_for_messages(lab: Lab) -> None:
    async with lab.line(Honest(features=BIND)) as line:
        line.gateway.send_message("m1", BOB, "hello", WRITTEN_AT, is_repeat=False)
        line.gateway.send_message("m2", BOB, "again", WRITTEN_AT, is_repeat=False)

        await line.ear.hear(MessageAccepted, 2)

        assert line.ear.of(MessageAccepted) == [MessageAccepted("m1"), MessageAccepted("m2")]
        assert "<r " not in line.server.peer.secret


async def test_a_stanza_is_acknowledged_only_after_the_sink_has_returned(lab: Lab) -> None:
    async with lab.line() as line:
        heard: list[str] = []

        def sink(event: Event) -> None:
            if isinstance(event, MessageReceived):
                assert "<a " not in line.server.peer.secret
                heard.append(event.body)
            line.ear(event)

        line.gateway.listen(sink)
        before = len(line.honest.sent)
        line.say("<message from='bob@fabrikam.test/x' id='a'><body>one</body></message>")
        line.server.peer.send(f"<r xmlns='{SM_NS}'/>")

        await until(lambda: f"h='{before + 1}'" in line.server.peer.secret, "the acknowledgement")

        assert heard == ["one"]


async def test_a_sink_that_fails_is_reported_and_the_peer_learns_nothing(lab: Lab) -> None:
    reported: list[dict[str, object]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _loop, context: reported.append(context))
    async with lab.line() as line:

        def sink(event: Event) -> None:
            if isinstance(event, MessageReceived):
                raise ZeroDivisionError("private words")
            line.ear(event)

        line.gateway.listen(sink)
        line.say("<message from='bob@fabrikam.test/x' id='a'><body>one</body></message>")
        line.say("<presence from='bob@fabrikam.test/x'/>")
        await line.ear.hear(PresenceChanged)

        assert isinstance(reported[0]["exception"], ZeroDivisionError)
        assert "private" not in line.server.peer.secret
        assert "error" not in line.server.peer.secret


async def test_a_second_sign_in_replaces_the_first(lab: Lab) -> None:
    async with lab.line() as line:
        line.ear.forget()
        line.gateway.sign_in(line.account, PASSWORD, OwnPresence(OwnState.BUSY))

        await line.ear.hear(RosterReceived)
        await until(line.server.peers[0].gone.done, "the end of the first")

        assert len(line.server.peers) == 2
        assert line.server.peers[0].secret.endswith("</stream:stream>")


async def test_signing_out_says_goodbye_and_takes_the_last_acknowledgement(lab: Lab) -> None:
    async with lab.line() as line:
        line.gateway.send_message("m1", BOB, "hello", WRITTEN_AT, is_repeat=False)
        line.gateway.sign_out()
        await line.gateway.finished()

        assert line.ear.of(MessageAccepted) == [MessageAccepted("m1")]
        assert line.ear.phases[-1] is LinkPhase.OFFLINE
        assert line.server.peer.secret.endswith("</stream:stream>")


async def test_signing_out_in_every_phase_ends_quietly(lab: Lab) -> None:
    async with lab.server(Honest()) as server:
        for phase in (
            LinkPhase.RESOLVING,
            LinkPhase.CONNECTING,
            LinkPhase.SECURING,
            LinkPhase.SIGNING_IN,
            LinkPhase.ONLINE,
        ):
            gateway, ear = lab.gateway()
            gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
            await ear.see(phase)
            await lab.end(gateway)

            assert ear.phases[-1] is LinkPhase.OFFLINE


async def test_retrying_now_does_not_wait(lab: Lab) -> None:
    async with lab.server(Honest()) as server:
        account = lab.account(server)
    gateway, ear = lab.gateway(Timing(first_retry_s=50, longest_retry_s=60))
    gateway.sign_in(account, PASSWORD, OwnPresence())
    await ear.see(LinkPhase.WAITING)
    ear.forget()

    gateway.retry_now()

    await ear.see(LinkPhase.WAITING, limit_s=5)
    await lab.end(gateway)


async def test_a_link_that_only_seems_alive_is_given_up(lab: Lab) -> None:
    async def script(peer: Peer) -> None:
        honest = Honest()
        await honest.sign_in(peer)
        if len(peer.server.peers) > 1:
            await honest.serve(peer)
        await peer.gone

    async with lab.server(script) as server:
        gateway, ear = lab.gateway(Timing(first_retry_s=0.01, check_s=0.2))
        gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
        await ear.see(LinkPhase.ONLINE)

        gateway.retry_now()
        link = await ear.see(LinkPhase.WAITING)
        await ear.hear(RosterReceived)
        await lab.end(gateway)

    assert link.fault is LinkFault.CONNECTION_LOST
    assert len(server.peers) == 2


class SleepyClock(Clock):
    """A clock of a computer that can be put to sleep."""

    def __init__(self) -> None:
        self.slept = timedelta()

    @override
    def now(self) -> datetime:
        return super().now() + self.slept


async def test_waking_from_sleep_checks_the_link(lab: Lab) -> None:
    clock = SleepyClock()
    async with lab.server(Honest()) as server:
        gateway, ear = lab.gateway(Timing(tick_s=0.02), clock=clock)
        gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
        await ear.hear(RosterReceived)
        await until(lambda: "</presence>" in server.peer.secret, "own presence")
        before = server.peer.secret.count(f"<r xmlns='{SM_NS}'/>")

        clock.slept = timedelta(hours=8)

        await until(lambda: server.peer.secret.count(f"<r xmlns='{SM_NS}'/>") > before, "a check")
        await lab.end(gateway)


async def test_waking_from_sleep_ends_the_waiting(lab: Lab) -> None:
    clock = SleepyClock()
    async with lab.server(Honest()) as server:
        account = lab.account(server)
    gateway, ear = lab.gateway(Timing(first_retry_s=50, longest_retry_s=60, sleep_jump_s=0.05), clock=clock)
    gateway.sign_in(account, PASSWORD, OwnPresence())
    await ear.see(LinkPhase.WAITING)
    ear.forget()

    clock.slept = timedelta(hours=8)

    await ear.see(LinkPhase.WAITING, limit_s=5)
    await lab.end(gateway)


async def test_a_server_that_always_hangs_up_is_not_stormed(lab: Lab) -> None:
    async def script(peer: Peer) -> None:
        await peer.open(None)

    timing = Unlucky(first_retry_s=1, longest_retry_s=60)
    async with lab.server(script) as server:
        gateway, ear = lab.gateway(timing)
        gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
        delays = []
        for _ in range(8):
            await ear.see(LinkPhase.WAITING)
            retry_at = ear.links[-1].retry_at
            assert retry_at is not None
            delays.append(round((retry_at - datetime.now(UTC)).total_seconds()))
            ear.forget()
            gateway.retry_now()
        await lab.end(gateway)

    assert delays == [1, 2, 4, 8, 16, 32, 60, 60]


class Unlucky(Timing):
    """Always draws the longest wait."""

    @override
    def wait(self, attempt: int) -> float:
        return self.longest_wait(attempt)


def _bodies(peer: Peer) -> list[str]:
    return [body for stanza in peer.stanzas if (body := stanza.findtext("{jabber:client}body")) is not None]


async def test_what_is_done_on_hearing_of_a_resumption_is_sent(lab: Lab) -> None:
    async with lab.line() as line:
        await until(lambda: f"<r xmlns='{SM_NS}'/>" in line.server.peer.secret, "stream management")

        def sink(event: Event) -> None:
            if isinstance(event, LinkChanged) and event.link.is_resumed:
                line.gateway.request_subscription(BOB)
                line.gateway.send_message("m1", BOB, "hello", WRITTEN_AT, is_repeat=True)
            line.ear(event)

        line.gateway.listen(sink)
        line.server.peer.cut()

        assert await line.ear.hear(MessageAccepted) == MessageAccepted("m1")
        assert "type='subscribe'" in line.server.peer.secret


async def test_signing_out_on_hearing_of_being_online_ends_quietly(lab: Lab) -> None:
    async with lab.server(Honest()) as server:
        gateway, ear = lab.gateway()

        def sink(event: Event) -> None:
            ear(event)
            if isinstance(event, LinkChanged) and event.link.phase is LinkPhase.ONLINE:
                gateway.sign_out()

        gateway.listen(sink)
        gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
        await ear.see(LinkPhase.OFFLINE)
        await lab.end(gateway)

        assert server.errors == []
        assert LinkPhase.WAITING not in ear.phases


async def test_a_flood_arrives_whole_and_in_order_though_the_link_ends_with_it(lab: Lab) -> None:
    async with lab.line() as line:
        flood = "".join(
            f"<message from='bob@fabrikam.test/x' id='m{number}'><body>{number}</body></message>"
            for number in range(3000)
        )
        line.server.peer.send(flood)
        line.server.peer.close()
        await line.ear.see(LinkPhase.WAITING)

        assert [message.body for message in line.ear.of(MessageReceived)] == [str(n) for n in range(3000)]


async def test_the_loop_has_its_turn_within_a_flood(lab: Lab) -> None:
    async with lab.line() as line:
        turns: list[int] = []

        def sink(event: Event) -> None:
            line.ear(event)
            if isinstance(event, MessageReceived) and event.body == "0":
                asyncio.get_running_loop().call_soon(lambda: turns.append(len(line.ear.of(MessageReceived))))

        line.gateway.listen(sink)
        line.server.peer.send(
            "".join(
                f"<message from='bob@fabrikam.test/x'><body>{number}</body></message>"
                for number in range(3000)
            )
        )
        await line.ear.hear(MessageReceived, 3000)

        assert turns[0] < 1000


async def test_of_two_addresses_the_one_that_answers_is_taken(lab: Lab) -> None:
    async with lab.server(Honest()) as server:
        names = NameServer(addresses={"gateway.test": ["127.0.0.77", "127.0.0.1"]})
        async with names:
            gateway, ear = lab.gateway(nameserver=names.place)
            account = replace(lab.account(server), host="gateway.test")
            gateway.sign_in(account, PASSWORD, OwnPresence())

            link = await ear.see(LinkPhase.ONLINE)
            await lab.end(gateway)

    assert link.host == f"gateway.test:{server.port}"
    assert LinkPhase.WAITING not in ear.phases


def test_importing_the_connection_does_not_import_what_takes_long() -> None:
    code = (
        "import sys, lyncfedclient.gateway.connection;"
        "print([name for name in ('slixmpp', 'aiodns', 'truststore') if name in sys.modules])"
    )

    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert shown.stdout.strip() == "[]"
