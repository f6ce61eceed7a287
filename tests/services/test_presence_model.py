"""Any history of presence, error, lost link, resumption, sign-in, hiding and restart, against a plain model."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from lyncfedclient.domain.contact import Subscription
from lyncfedclient.domain.events import LinkChanged, PresenceChanged, PresenceFailed, RosterItemChanged
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import Link, LinkPhase
from lyncfedclient.domain.presence import OFFLINE, Availability, OwnState, Presence
from lyncfedclient.domain.stanza_fault import StanzaFault
from tests.support.services import BOB, CAROL, Rig, friend, make_rig

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PEOPLE = (BOB, CAROL)
RESOURCES = ("", "desk", "phone")
SAID = st.sampled_from([Availability.AVAILABLE, Availability.BUSY, Availability.AWAY])


@dataclass
class Client:
    """What one client of a contact said last."""

    availability: Availability
    note: str
    priority: int


@dataclass
class Known:
    """All that the model keeps of a contact."""

    is_seen: bool = True
    clients: dict[str, Client] = field(default_factory=dict)
    # What this stream has told or settled beside the clients: Offline or Unknown.
    verdict: Availability | None = None
    is_failed: bool = False
    last: tuple[Availability, str] | None = None


class PresenceHistory(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.rig = make_rig()
        self.online = False
        self.is_resumable = False
        self.is_hidden = False
        self.known = {jid: Known() for jid in PEOPLE}
        self.notes = count()
        self.watch(self.rig)
        self.sign_in()

    def watch(self, rig: Rig) -> None:
        leaps = count(0, 100)
        # Time leaps between changes, so that none is held back for calm: that has tests of its own.
        rig.services.presences._changes._clock = lambda: float(next(leaps))
        self.told: set[Jid] = set()
        rig.services.presences.changed.connect(self.told.update)
        self.shown = {jid: rig.services.presences.of(jid) for jid in PEOPLE}

    @property
    def is_told(self) -> bool:
        """Whether the server tells how others are."""
        return self.online and not self.is_hidden

    def forget_stream(self) -> None:
        for known in self.known.values():
            known.clients.clear()
            known.verdict, known.is_failed = None, False

    def model(self, jid: Jid) -> tuple[Availability, str, bool]:
        """Give availability, note, and whether it is live."""
        known = self.known[jid]
        if self.is_told and known.clients:
            # The highest priority, then the most reachable, then the one that came first.
            best = min(known.clients.values(), key=lambda said: (-said.priority, said.availability.rank))
            return best.availability, best.note, True
        if self.is_told and known.verdict is not None:
            return known.verdict, "", True
        return (*known.last, False) if known.last else (Availability.UNKNOWN, "", True)

    def remember(self) -> None:
        for jid, known in self.known.items():
            availability, note, is_live = self.model(jid)
            if is_live and (known.clients or known.verdict):
                known.last = (availability, note)

    # -- what can happen -----------------------------------------------------------------------

    @precondition(lambda self: self.is_told)
    @rule(
        jid=st.sampled_from(PEOPLE),
        resource=st.sampled_from(RESOURCES),
        said=SAID,
        priority=st.integers(-1, 1),
    )
    def say(self, jid: Jid, resource: str, said: Availability, priority: int) -> None:
        note = str(next(self.notes))
        self.rig.gateway.tell(
            PresenceChanged(
                Jid(jid.local, jid.domain, resource),
                Presence(said, note=note, priority=priority, resource=resource),
            )
        )
        known = self.known[jid]
        known.clients[resource] = Client(said, note, priority)
        known.verdict, known.is_failed = None, False

    @precondition(lambda self: self.is_told)
    @rule(jid=st.sampled_from(PEOPLE), resource=st.sampled_from(RESOURCES))
    def sign_off(self, jid: Jid, resource: str) -> None:
        self.rig.gateway.tell(PresenceChanged(Jid(jid.local, jid.domain, resource), OFFLINE))
        known = self.known[jid]
        known.is_failed = False
        if resource:
            known.clients.pop(resource, None)
        else:
            known.clients.clear()
        if not known.clients:
            known.verdict = Availability.OFFLINE if known.is_seen else Availability.UNKNOWN

    @precondition(lambda self: self.is_told)
    @rule(jid=st.sampled_from(PEOPLE), resource=st.sampled_from(RESOURCES))
    def fail(self, jid: Jid, resource: str) -> None:
        self.rig.gateway.tell(
            PresenceFailed(Jid(jid.local, jid.domain, resource), StanzaFault.SERVER_NOT_FOUND)
        )
        known = self.known[jid]
        if resource and set(known.clients) - {resource}:
            known.clients.pop(resource, None)
        else:
            known.clients.clear()
            known.verdict, known.is_failed = Availability.UNKNOWN, True

    @precondition(lambda self: self.is_told)
    @rule(jid=st.sampled_from(PEOPLE), is_seen=st.booleans())
    def change_subscription(self, jid: Jid, is_seen: bool) -> None:  # noqa: FBT001 - hypothesis gives it by name
        subscription = Subscription.BOTH if is_seen else Subscription.FROM
        self.rig.gateway.tell(RosterItemChanged(friend(jid, subscription=subscription)))
        known = self.known[jid]
        known.is_seen = is_seen
        if not is_seen:
            if known.clients or known.verdict or known.last:
                known.verdict = Availability.UNKNOWN
            known.clients.clear()

    @precondition(lambda self: self.online)
    @rule()
    def lose_link(self) -> None:
        self.remember()
        self.rig.gateway.go_down()
        self.online, self.is_resumable = False, True

    @precondition(lambda self: not self.online and self.is_resumable)
    @rule()
    def resume(self) -> None:
        self.rig.gateway.tell(LinkChanged(Link(LinkPhase.ONLINE, is_resumed=True)))
        self.online = True

    @precondition(lambda self: not self.online)
    @rule()
    def sign_in(self) -> None:
        self.rig.gateway.go_online(
            *(
                friend(jid, subscription=Subscription.BOTH if known.is_seen else Subscription.FROM)
                for jid, known in self.known.items()
            )
        )
        self.online = True
        self.forget_stream()

    @precondition(lambda self: not self.is_hidden)
    @rule()
    def appear_offline(self) -> None:
        self.remember()
        self.rig.services.presences.set_own_state(OwnState.APPEAR_OFFLINE)
        self.is_hidden = True

    @precondition(lambda self: self.is_hidden)
    @rule()
    def appear_again(self) -> None:
        self.rig.services.presences.set_own_state(OwnState.AVAILABLE)
        self.is_hidden = False
        self.forget_stream()

    @precondition(lambda self: self.is_told)
    @rule()
    def settle(self) -> None:
        self.rig.services.session._arrivals._on_settled()
        for known in self.known.values():
            if known.clients or known.verdict is not None:
                continue
            if known.is_seen:
                known.verdict = Availability.OFFLINE
            elif known.last is not None:
                known.verdict = Availability.UNKNOWN

    @rule()
    def restart(self) -> None:
        self.remember()
        # Not closed in order: what was told at least a second ago is all that counts on the disk.
        self.rig.services.presences.save_now()
        self.rig = make_rig(self.rig.database)
        self.watch(self.rig)
        self.online = self.is_resumable = self.is_hidden = False
        self.forget_stream()

    # -- what must hold ------------------------------------------------------------------------

    @invariant()
    def same_picture(self) -> None:
        presences = self.rig.services.presences
        presences._changes._tell()
        for jid in PEOPLE:
            seen = presences.of(jid)
            availability, note, is_live = self.model(jid)
            if availability in {Availability.OFFLINE, Availability.UNKNOWN}:
                note = ""
            assert (seen.availability, seen.note, seen.is_live) == (availability, note, is_live)
            assert (presences.trouble(jid) is not None) == self.known[jid].is_failed
            if self.online:
                assert len(presences.resources(jid)) == len(self.known[jid].clients)
            # Whoever shows it is told of every difference.
            assert seen == self.shown[jid] or jid in self.told
            self.shown[jid] = seen
        self.told.clear()


def test_every_history_gives_the_same_picture_as_the_model(qtbot: QtBot) -> None:
    run_state_machine_as_test(
        PresenceHistory, settings=settings(max_examples=60, stateful_step_count=40, deadline=None)
    )
