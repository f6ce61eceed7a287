"""The storm: our program between two real servers, killed and cut off at random, and nothing may be lost.

What counts is what the user's own gateway has taken over (its archive): each message written here must
be in it once and in order, unless it came back with a reason; each message in it must be shown here
once and in order. What servers lose between each other is told apart.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message import Delivery, Direction, Message
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.errors import StorageError
from lyncfedclient.storage.messages import MessageStore
from lyncfedclient.storage.stream_session import StreamSessionStore
from tests.bench.loss_archive import Archived, read_archive
from tests.support.lab.lab import CONTOSO, FABRIKAM, Lab, Plan
from tests.support.lab.partner import Partner
from tests.support.lab.server import RosterEntry, Software
from tests.support.lab.stream import StreamEndedError
from tests.support.proxy import Proxy
from tests.support.waiting import until

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Awaitable, Callable


ROOT = Path(__file__).parents[2]
USER = "alice"
NAMES = ("bob", "carol")
_QUIET_S = 1.0
_END_LIMIT_S = 60.0
"""So long nothing may change at the end; while there is progress, it goes on, on a slow machine for long."""


@dataclass(slots=True)
class Tally:
    """What came of a storm."""

    seed: int
    ours: int = 0
    theirs: int = 0
    failed: int = 0
    between: int = 0
    lost: list[str] = field(default_factory=list)
    repeated: list[str] = field(default_factory=list)
    misplaced: list[str] = field(default_factory=list)
    events: Counter[str] = field(default_factory=Counter)

    @property
    def is_good(self) -> bool:
        """Whether the promise held."""
        return not (self.lost or self.repeated or self.misplaced)

    @property
    def line(self) -> str:
        """The result in one line."""
        return (
            f"{self.ours + self.theirs} sent, {len(self.lost)} lost, {len(self.repeated)} repeated, "
            f"{len(self.misplaced)} out of order (seed {self.seed})"
        )

    @property
    def details(self) -> str:
        """The result at length."""
        happened = ", ".join(f"{name} {count}" for name, count in sorted(self.events.items()))
        return "\n".join(
            [
                f"ours {self.ours}, of them {self.failed} came back with a reason; theirs {self.theirs}",
                f"lost between the servers: {self.between}",
                f"weather: {happened}",
                *(f"lost: {what}" for what in self.lost),
                *(f"repeated: {what}" for what in self.repeated),
                *(f"out of order: {what}" for what in self.misplaced),
            ]
        )


def make_lab(gateway: Software = Software.PROSODY, partner: Software = Software.PROSODY) -> Lab:
    """Make a lab whose archives hold a whole storm; not started yet."""
    lab = Lab(Plan(gateway=gateway, partner=partner, gateway_accounts=(USER,), partner_accounts=NAMES))
    for server in (lab.contoso, lab.fabrikam):
        if server.software is Software.PROSODY:
            (server.site.folder / "conf.d" / "archive.cfg.lua").write_text(
                "storage_archive_item_limit = 1000000\n"
            )
    for name in NAMES:
        lab.fabrikam.write_roster(name, [RosterEntry(f"{USER}@{CONTOSO}")])
    lab.contoso.write_roster(USER, [RosterEntry(f"{name}@{FABRIKAM}") for name in NAMES])
    return lab


class Storm:
    """One storm over one lab, which is running."""

    def __init__(self, lab: Lab, seed: int) -> None:
        self._lab = lab
        self._random = random.Random(seed)  # noqa: S311 - to be repeated, not to be secret
        self._tally = Tally(seed)
        self._folder = lab.folder / "profile"
        self._folder.mkdir()
        self._proxy = Proxy(lab.contoso.address, 5222)
        self._program: subprocess.Popen[bytes] | None = None
        self._people = [Correspondent(lab, name) for name in NAMES]
        self._round = 0

    @property
    def database_file(self) -> Path:
        """The database of the program."""
        return self._folder / "lyncfedclient.db"

    async def run(self, rounds: int) -> Tally:
        """Let it storm, then wait for the sun, and count."""
        async with self._proxy:
            self._start()
            try:
                async with asyncio.TaskGroup() as group:
                    lives = [group.create_task(person.live()) for person in self._people]
                    await until(lambda: all(person.is_there for person in self._people), "everybody is there")
                    for self._round in range(1, rounds + 1):
                        await self._blow()
                    await self._calm()
                    for life in lives:
                        life.cancel()
                await self._count()
            finally:
                self._kill()
        return self._tally

    # -- the weather -----------------------------------------------------------------------------

    async def _blow(self) -> None:
        kinds: tuple[tuple[int, Callable[[], Awaitable[None]]], ...] = (
            (6, self._on_kill),
            (5, self._on_cut),
            (4, self._on_stall),
            (3, self._on_half_close),
            (3, self._on_delay),
            (3, self._on_split),
            (3, self._on_refused_resumption),
            (2, self._on_kill_during_outage),
            (1, self._on_gateway_restart),
            (1, self._on_gateway_death),
            (1, self._on_partner_restart),
        )
        (blow,) = self._random.choices([kind for _, kind in kinds], [weight for weight, _ in kinds])
        self._tally.events[blow.__name__.removeprefix("_on_").replace("_", " ")] += 1
        if self._random.random() < 0.7:
            # Mostly there is something to break.
            with contextlib.suppress(TimeoutError):
                await until(lambda: self._proxy.connections, "the program is connected", limit_s=3)
        self._talk()
        await self._breathe(0.4)
        self._talk()
        await blow()
        self._talk()
        await self._breathe(0.6)

    async def _on_kill(self) -> None:
        self._kill()
        self._start()

    async def _on_cut(self) -> None:
        self._proxy.cut()

    async def _on_stall(self) -> None:
        way = self._random.choice(["is_flowing_up", "is_flowing_down"])
        self._proxy.change(**{way: False})
        self._talk()
        await self._breathe(1.5)
        if self._random.random() < 0.5:
            # What was under way may still arrive, late.
            self._proxy.cut()
        self._proxy.change()

    async def _on_half_close(self) -> None:
        self._proxy.half_close()

    async def _on_delay(self) -> None:
        self._proxy.change(delay_s=self._random.uniform(0.02, 0.15))
        self._talk()
        await self._breathe(0.8)
        if self._random.random() < 0.5:
            self._proxy.cut()
        self._proxy.change()

    async def _on_split(self) -> None:
        self._proxy.change(piece_bytes=self._random.choice([1, 3, 17]))
        self._talk()
        await self._breathe(0.8)
        if self._random.random() < 0.5:
            self._kill()
            self._start()
        self._proxy.change()

    async def _on_refused_resumption(self) -> None:
        """Let another client take the same resource while ours is cut off: its session is gone for good."""
        await self._deafen()
        self._proxy.change(is_open=False)
        self._proxy.cut()
        self._talk()
        resource = self._resource()
        if resource:
            usurper = Partner(self._lab.contoso, USER, self._lab.ca_file, resource=resource)
            with contextlib.suppress(OSError, StreamEndedError):
                await usurper.sign_in(is_available=False)
                await usurper.sign_out()
        await self._breathe(0.2)
        self._proxy.change()

    async def _on_kill_during_outage(self) -> None:
        self._proxy.change(is_open=False)
        self._proxy.cut()
        self._talk()
        await self._breathe(0.4)
        self._kill()
        self._start()
        self._proxy.change()

    async def _on_gateway_restart(self) -> None:
        self._lab.contoso.stop()
        self._talk()
        self._lab.contoso.start()

    async def _on_gateway_death(self) -> None:
        await self._deafen()
        self._lab.contoso.kill()
        self._talk()
        self._lab.contoso.start()

    async def _on_partner_restart(self) -> None:
        self._lab.fabrikam.stop()
        self._talk()
        self._lab.fabrikam.start()

    async def _deafen(self) -> None:
        """Let what we say arrive, and no acknowledgement of it: who cannot resume then has to look."""
        self._proxy.change(is_flowing_down=False)
        self._talk()
        await self._breathe(0.6)
        self._proxy.cut()
        self._proxy.change()

    async def _breathe(self, longest_s: float) -> None:
        # Time is the one thing a storm is made of: here it passes on purpose.
        await asyncio.sleep(self._random.uniform(0, longest_s))

    # -- who speaks ------------------------------------------------------------------------------

    def _talk(self) -> None:
        for person in self._people:
            for _ in range(self._random.randint(0, 2)):
                person.write()
            for _ in range(self._random.randint(0, 2)):
                self._wish(person.address)

    def _wish(self, address: str) -> None:
        if self._program is not None and self._program.stdin is not None:
            with contextlib.suppress(OSError):
                self._program.stdin.write(f"{address}\n".encode())
                self._program.stdin.flush()

    def _start(self) -> None:
        self._program = self._lab.household.start(
            [
                *(sys.executable, "-m", "tests.bench.loss_program", str(self._folder)),
                *(f"{USER}@{CONTOSO}", str(self._proxy.port), str(self._lab.ca_file)),
            ],
            name="program",
            cwd=ROOT,
            has_stdin=True,
        )

    def _kill(self) -> None:
        if self._program is not None:
            with contextlib.suppress(OSError):
                self._lab.household.end(self._program, is_sudden=True)
            self._program = None

    def _resource(self) -> str:
        try:
            database = Database.open_existing(self.database_file)
        except StorageError:
            return ""
        try:
            return StreamSessionStore(database).resource()
        finally:
            database.close()

    # -- the end ---------------------------------------------------------------------------------

    async def _calm(self) -> None:
        """Wait until nothing is waiting any more and nothing changes."""
        self._proxy.change()
        before: object = None

        async def look() -> bool:
            nonlocal before
            await asyncio.sleep(_QUIET_S)
            messages = self._messages()
            waiting = sum(
                message.delivery is Delivery.PENDING for found in messages.values() for message in found
            )
            now = {address: len(found) for address, found in messages.items()}
            seen = (waiting, now)
            is_quiet = not waiting and seen == before and not any(p.waiting for p in self._people)
            if seen != before:
                limit.reschedule(asyncio.get_running_loop().time() + _END_LIMIT_S)
            before = seen
            return is_quiet

        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_END_LIMIT_S) as limit:
                while not await look():
                    pass

    def _messages(self) -> dict[str, list[Message]]:
        try:
            database = Database.open_existing(self.database_file)
        except StorageError:
            return {}
        try:
            store = MessageStore(database)
            return {
                person.address: list(store.conversation(Jid.parse(person.address))) for person in self._people
            }
        finally:
            database.close()

    async def _count(self) -> None:
        taken = await read_archive(self._lab.contoso, USER, self._lab.ca_file)
        messages = self._messages()
        for person in self._people:
            arrived = await read_archive(self._lab.fabrikam, person.name, self._lab.ca_file)
            self._judge(person.address, messages.get(person.address, []), taken, arrived)

    def _judge(self, peer: str, here: list[Message], taken: list[Archived], arrived: list[Archived]) -> None:
        tally = self._tally
        ours = [message for message in here if message.direction is Direction.OUT]
        failed = {message.body for message in ours if message.delivery is Delivery.FAILED}
        written = [message.body for message in ours]
        accepted = [message.body for message in taken if message.recipient == peer]
        there = [message.body for message in arrived if message.recipient == peer]
        tally.ours += len(ours)
        tally.failed += len(failed)
        tally.lost += [f"{peer}: {body} (ours)" for body in written if body not in {*accepted, *failed}]
        tally.lost += [
            f"{peer}: {message.body} still waits" for message in ours if message.delivery is Delivery.PENDING
        ]
        tally.repeated += [f"{peer}: {body} (shown)" for body in _repeated(written)]
        tally.repeated += [f"{peer}: {body} (ours, at the gateway)" for body in _repeated(accepted)]
        tally.repeated += [f"{peer}: {body} (ours, at the partner)" for body in _repeated(there)]
        tally.misplaced += [f"{peer}: {body} (ours)" for body in _misplaced(accepted)]
        tally.between += len(set(accepted) - set(there) - failed)
        shown = [message.body for message in here if message.direction is Direction.IN]
        said = [message.body for message in taken if message.sender == peer]
        tally.theirs += len(said)
        tally.lost += [f"{peer}: {body} (theirs)" for body in said if body not in shown]
        tally.repeated += [f"{peer}: {body} (theirs)" for body in (Counter(shown) - Counter(said)).elements()]
        tally.misplaced += [f"{peer}: {body} (theirs)" for body in _misplaced_from(shown, said)]


class Correspondent:
    """Somebody who writes numbered messages whenever there is a server to write to."""

    def __init__(self, lab: Lab, name: str) -> None:
        self.name = name
        self.address = f"{name}@{FABRIKAM}"
        self._partner = Partner(lab.fabrikam, name, lab.ca_file)
        self._number = 0
        self.waiting = 0

    @property
    def is_there(self) -> bool:
        """Whether they are signed in."""
        return self._partner.is_signed_in

    def write(self) -> None:
        """Write the next message, now or when it is possible."""
        self.waiting += 1
        self._send()

    async def live(self) -> None:
        """Be signed in, again and again."""
        while True:
            with contextlib.suppress(OSError, StreamEndedError, TimeoutError):
                await self._partner.sign_in()
                self._send()
                await self._partner.ended()
            # Also takes note of why the last session ended.
            await self._partner.vanish()
            await asyncio.sleep(0.1)

    def _send(self) -> None:
        while self.waiting and self.is_there:
            with contextlib.suppress(StreamEndedError):
                self._partner.write(f"{USER}@{CONTOSO}", f"theirs {self._number + 1}", is_receipt_wanted=True)
                self._number += 1
                self.waiting -= 1
                continue
            return


def _repeated(bodies: list[str]) -> list[str]:
    return [body for body, count in Counter(bodies).items() if count > 1]


def _number(body: str) -> int:
    return int(body.rpartition(" ")[2])


def _misplaced(bodies: list[str]) -> list[str]:
    """Give those that come after a later one; a repetition is another matter."""
    found, highest = [], 0
    for body in dict.fromkeys(bodies):
        if _number(body) < highest:
            found.append(body)
        highest = max(highest, _number(body))
    return found


def _misplaced_from(shown: list[str], said: list[str]) -> list[str]:
    """Give those that are not shown in the order in which they were said."""
    place = {body: number for number, body in enumerate(dict.fromkeys(said))}
    found, highest = [], -1
    for body in dict.fromkeys(shown):
        at = place.get(body, -1)
        if at < highest:
            found.append(body)
        highest = max(highest, at)
    return found


def run_storm(rounds: int, seed: int | None = None, lab: Lab | None = None) -> Tally:
    """Run a storm of its own; without a seed, a new one."""
    seed = seed if seed is not None else random.SystemRandom().randrange(1_000_000)
    with lab or make_lab() as running:
        return asyncio.run(Storm(running, seed).run(rounds))
