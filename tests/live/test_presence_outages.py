"""What is shown of contacts, and of the user, while networks are cut and servers die."""

from __future__ import annotations

import time
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import LinkPhase
from lyncfedclient.domain.presence import Availability, OwnState, Presence
from lyncfedclient.services import arrivals
from lyncfedclient.storage.presence_cache import PresenceCache
from tests.live.conftest import make_account, make_partner, on_each_gateway
from tests.live.office import befriend, office, until_true
from tests.support.lab.partner import Partner
from tests.support.proxy import Proxy

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from lyncfedclient.services.bundle import Services
    from tests.live.office import Office
    from tests.support.lab.lab import Lab

SETTLING_MS = 1500
A, W, O, U = Availability.AVAILABLE, Availability.AWAY, Availability.OFFLINE, Availability.UNKNOWN  # noqa: E741
S2S_LIMIT_S = 60
"""A server notices late that its connection to another is gone."""


@pytest.fixture(autouse=True)
def _soon_settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take silence for an answer sooner than a person would like."""
    monkeypatch.setattr(arrivals, "SETTLING_MS", SETTLING_MS)


class Again:
    """Does something once a second, while something else is waited for."""

    def __init__(self, act: Callable[[], None], *, after_s: float = 0) -> None:
        self._act = act
        self._next_at = time.monotonic() + after_s

    def __call__(self) -> bool:
        if time.monotonic() >= self._next_at:
            self._next_at = time.monotonic() + 1
            self._act()
        return False


class Watcher:
    """Sees each presence that was shown of a contact, in order."""

    def __init__(self, services: Services, jid: Jid) -> None:
        self._presences = services.presences
        self._jid = jid
        self.seen: list[Presence] = []
        self._presences.changed.connect(self._on_changed)

    @property
    def now(self) -> Presence:
        return self._presences.of(self._jid)

    def shows(self, availability: Availability, *, is_live: bool = True) -> bool:
        return (self.now.availability, self.now.is_live) == (availability, is_live)

    @property
    def is_shown_lost(self) -> bool:
        return bool(self.seen) and not self.seen[-1].is_live

    def _on_changed(self, jids: frozenset[Jid]) -> None:
        if self._jid in jids:
            self.seen.append(self.now)


@asynccontextmanager
async def behind_proxy(lab: Lab, folder: Path, *friends: Partner) -> AsyncIterator[tuple[Office, Proxy]]:
    """Open an office whose way to the gateway can be cut."""
    account = replace(make_account(lab), is_remembered=False)
    befriend(lab, account, list(friends))
    async with Proxy(lab.contoso.address, 5222) as proxy:
        cut_off = replace(account, host=proxy.address, port=proxy.port)
        async with office(lab, folder, list(friends), account=cut_off) as here:
            yield here, proxy


async def meet(*people: Watcher | Partner) -> None:
    """Wait until these watchers see their partners, who say it again if it was lost between new servers."""
    watchers = [one for one in people if isinstance(one, Watcher)]
    partners = [one for one in people if isinstance(one, Partner)]

    def say_again() -> None:
        for partner in partners:
            partner.set_presence()

    again = Again(say_again, after_s=3)
    await until_true(lambda: all(watcher.shows(A) for watcher in watchers) or again())


async def lose(here: Office, proxy: Proxy) -> None:
    proxy.change(is_open=False)
    proxy.cut()
    await until_true(lambda: here.services.session.link.phase is LinkPhase.WAITING)


async def find(here: Office, proxy: Proxy) -> bool:
    """Let the network come back; whether the session was resumed."""
    proxy.change()
    await until_true(lambda: here.services.session.link.phase is LinkPhase.ONLINE)
    return here.services.session.link.is_resumed


async def test_a_short_cut_shows_all_as_last_known_and_is_resumed_without_a_flicker(
    lab: Lab, qtbot: QtBot, tmp_path: Path
) -> None:
    bob, dave = make_partner(lab), make_partner(lab)
    async with behind_proxy(lab, tmp_path, bob, dave) as (here, proxy), bob, dave:
        b, d = (Watcher(here.services, Jid.parse(one.address)) for one in (bob, dave))
        await meet(b, bob, d, dave)

        await lose(here, proxy)
        lost = (b.now, d.now)
        in_cache = PresenceCache(here.services.presences._cache._database).load()
        await until_true(lambda: b.is_shown_lost and d.is_shown_lost)
        bob.set_presence("dnd", "In a meeting")
        b.seen.clear()
        d.seen.clear()
        is_resumed = await find(here, proxy)
        await until_true(lambda: b.shows(Availability.BUSY))
        await until_true(lambda: bool(d.seen))

    assert is_resumed
    assert [(one.availability, one.is_live) for one in lost] == [(A, False)] * 2
    # Written at the disconnect, and not a second later.
    assert {jid: one.availability for jid, one in in_cache.items()} == {b._jid: A, d._jid: A}
    # Whoever stayed as they were is so at once, whoever changed goes straight there.
    assert {(one.availability, one.is_live) for one in d.seen} == {(A, True)}
    assert {one.availability for one in b.seen} <= {A, Availability.BUSY}


async def test_a_cut_of_ten_minutes_ends_the_session_and_nothing_old_lingers(
    lab: Lab, qtbot: QtBot, tmp_path: Path
) -> None:
    bob, dave = make_partner(lab), make_partner(lab)
    async with behind_proxy(lab, tmp_path, bob, dave) as (here, proxy), bob, dave:
        b, d = (Watcher(here.services, Jid.parse(one.address)) for one in (bob, dave))
        await meet(b, bob, d, dave)

        lost_at = datetime.now(UTC)
        await lose(here, proxy)
        ten_minutes_pass(here)
        await end_session(here, lab)
        await dave.sign_out()
        bob.set_presence("away")
        shown = (b.now, d.now)
        is_resumed = await find(here, proxy)
        await until_true(lambda: b.shows(W))
        await until_true(lambda: d.shows(O))

    assert not is_resumed
    # Until the gateway spoke again: as it was when the link was lost, ten minutes ago.
    for one in shown:
        assert (one.availability, one.is_live) == (A, False)
        assert one.as_of is not None
        assert abs(one.as_of - lost_at) < timedelta(minutes=1)


def ten_minutes_pass(here: Office) -> None:
    """Set the clock of all that is shown ten minutes on."""
    here.services.presences._now = lambda: datetime.now(UTC) + timedelta(minutes=10)


async def end_session(here: Office, lab: Lab) -> None:
    """Have the server give up the session that waits to be resumed, as it does of itself after ten minutes."""
    session = here.gateway._upkeep.session
    assert session is not None
    # Binding the same resource ends it; the server's own clock can't be set.
    usurper = Partner(lab.contoso, here.account.jid.local, lab.ca_file, resource=session.own.resource)
    await usurper.sign_in(is_available=False)
    await usurper.sign_out()


async def test_a_gateway_killed_and_started_again_leaves_no_stale_presence(
    lab: Lab, qtbot: QtBot, tmp_path: Path
) -> None:
    bob, dave = make_partner(lab), make_partner(lab)
    async with office(lab, tmp_path, [bob, dave]) as here, bob, dave:
        b, d = (Watcher(here.services, Jid.parse(one.address)) for one in (bob, dave))
        await meet(b, bob, d, dave)

        lab.contoso.kill()
        try:
            await until_true(lambda: b.shows(A, is_live=False) and d.shows(A, is_live=False))
            await dave.sign_out()
        finally:
            lab.contoso.start()
        await until_true(lambda: here.services.session.link.phase is LinkPhase.ONLINE, limit_s=30)
        # The partner's server learns late that the old connection is gone, and may drop a word or two.
        await until_true(lambda: d.shows(O), limit_s=S2S_LIMIT_S)
        bob.set_presence("away")
        again = Again(lambda: bob.set_presence("away"))
        await until_true(lambda: b.shows(W) or again(), limit_s=S2S_LIMIT_S)

    assert all(one.availability in {A, W, O} for one in b.seen)


async def test_people_on_a_server_that_died_are_unknown_with_the_reason_until_it_is_back(
    lab: Lab, qtbot: QtBot, tmp_path: Path
) -> None:
    bob = make_partner(lab)
    async with office(lab, tmp_path, [bob]) as here:
        presences = here.services.presences
        await bob.sign_in()
        b = Watcher(here.services, Jid.parse(bob.address))
        await meet(b, bob)

        await bob.vanish()
        lab.fabrikam.kill()
        try:
            again = Again(lambda: here.services.freshness.refresh(b._jid))
            await until_true(lambda: b.shows(U) or again(), limit_s=S2S_LIMIT_S)
            reason = presences.trouble(b._jid)
        finally:
            lab.fabrikam.start()
        await bob.sign_in()
        await until_true(lambda: b.shows(A) or again(), limit_s=S2S_LIMIT_S)

        assert reason is not None
        assert presences.trouble(b._jid) is None
        await bob.sign_out()


@on_each_gateway
async def test_two_clients_of_one_user_agree_also_on_what_was_chosen_offline(
    lab: Lab, qtbot: QtBot, tmp_path: Path
) -> None:
    bob = make_partner(lab)
    async with (
        office(lab, tmp_path, [bob]) as desk,
        office(lab, tmp_path, [bob], account=desk.account) as laptop,
        bob,
    ):
        here, there = desk.services.myself, laptop.services.myself

        here.choose(OwnState.IN_A_MEETING)
        here.write_note("Room 3")
        await until_true(lambda: there.shown == here.shown and there.shown.note == "Room 3")
        await laptop.sign_out()
        there.choose(OwnState.OFF_WORK)
        await laptop.sign_in()
        await until_true(lambda: here.shown.state is OwnState.OFF_WORK)
        await laptop.sign_out()
        here.choose(OwnState.BUSY)
        await laptop.sign_in()
        await until_true(lambda: there.shown.state is OwnState.BUSY)

        assert there.shown == here.shown


@on_each_gateway
async def test_appearing_offline_on_one_client_hides_the_user_on_all(
    lab: Lab, qtbot: QtBot, tmp_path: Path
) -> None:
    bob = make_partner(lab)
    async with (
        office(lab, tmp_path, [bob]) as desk,
        office(lab, tmp_path, [bob], account=desk.account) as laptop,
        bob,
    ):
        us = str(desk.account.jid)
        await until_true(lambda: len(_clients_seen(bob, us)) == 2)

        desk.services.myself.choose(OwnState.APPEAR_OFFLINE)
        await until_true(lambda: not _clients_seen(bob, us))
        hidden = laptop.services.myself.shown.state
        laptop.services.myself.choose(OwnState.AVAILABLE)
        await until_true(lambda: len(_clients_seen(bob, us)) == 2)

        assert hidden is OwnState.APPEAR_OFFLINE
        assert desk.services.myself.shown.state is OwnState.AVAILABLE


def _clients_seen(partner: Partner, us: str) -> set[str]:
    """Give the user's clients that a partner believes to be there."""
    there: set[str] = set()
    for stanza in partner.heard:
        sender = stanza.get("from", "")
        if stanza.tag.endswith("}presence") and sender.startswith(f"{us}/"):
            if stanza.get("type") is None:
                there.add(sender)
            elif stanza.get("type") == "unavailable":
                there.discard(sender)
    return there


@on_each_gateway
async def test_a_clock_set_back_leaves_no_time_in_the_future_and_live_presences_right(
    lab: Lab, qtbot: QtBot, tmp_path: Path
) -> None:
    bob = make_partner(lab)
    async with behind_proxy(lab, tmp_path, bob) as (here, proxy), bob:
        b = Watcher(here.services, Jid.parse(bob.address))
        await meet(b, bob)

        here.services.presences._now = earlier
        bob.set_presence("away")
        await until_true(lambda: b.shows(W))
        told = b.now
        await lose(here, proxy)
        lost = b.now
        await find(here, proxy)
        await until_true(lambda: b.shows(W))

    for one in (told, lost, b.now):
        assert one.as_of is not None
        assert one.as_of <= earlier()


def earlier() -> datetime:
    """Give the time by a clock that was set back an hour."""
    return datetime.now(UTC) - timedelta(hours=1)
