"""Living partners: people on fabrikam.test who answer, come and go, and ask, without a person behind them.

    python -m tests.support.lab.partners --address 127.0.0.3 --ca-file CA.pem

Runs until it is ended, and signs in again when the server comes back.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import itertools
import random
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from tests.support.lab.lab import CONTOSO, FABRIKAM, PASSWORD, Lab
from tests.support.lab.partner import Partner, Place, bare, body_of, kind_of
from tests.support.lab.server import RosterEntry
from tests.support.waiting import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from xml.etree import ElementTree as ET

USER = f"alice@{CONTOSO}"
"""Whom they all know."""

READY = "partners: signed in"
"""Printed once all of them are."""

_ROOT = Path(__file__).parents[3]

_TYPING_S = 1.2
_STATE_S = 4.0

Life: TypeAlias = "Callable[[Partner], Coroutine[None, None, None]]"


@dataclass(frozen=True, slots=True)
class Persona:
    """Who somebody is and what they do. Without a ``life`` they never sign in."""

    account: str
    name: str
    groups: tuple[str, ...] = ("Fabrikam",)
    life: Life | None = None
    is_contact: bool = True
    is_asked: bool = False
    """The user asked them long ago, and they have not answered."""

    @property
    def address(self) -> str:
        """Their bare address."""
        return f"{self.account}@{FABRIKAM}"


def _answers(replies: tuple[str, ...], note: str = "") -> Life:
    """Type for a moment, then answer, to whoever writes; let in whoever asks."""

    async def live(partner: Partner) -> None:
        inbox: asyncio.Queue[ET.Element] = asyncio.Queue()
        partner.on_stanza = inbox.put_nowait
        partner.set_presence(note=note)
        reply = itertools.cycle(replies)
        while True:
            stanza = await inbox.get()
            sender = stanza.get("from", "")
            if kind_of(stanza) == "presence" and stanza.get("type") == "subscribe":
                partner.grant(bare(sender))
                partner.ask(bare(sender))
            elif body := body_of(stanza):
                await asyncio.sleep(_TYPING_S / 3)
                partner.set_typing(sender)
                await asyncio.sleep(_TYPING_S)
                partner.write(sender, next(reply).format(body=body))

    return live


def _wanders() -> Life:
    """Go through all states, one after the other, without end."""
    states = (
        ("", "At my desk"),
        ("dnd", "In a meeting"),
        ("dnd", "Presenting"),
        ("away", "Be right back"),
        ("away", "Out to lunch"),
        ("xa", "Off work"),
        ("chat", "Ask me anything"),
        (None, "Gone home"),
    )

    async def live(partner: Partner) -> None:
        for show, note in itertools.cycle(states):
            if show is None:
                partner.set_unavailable(note)
            else:
                partner.set_presence(show, note)
            await asyncio.sleep(_STATE_S)

    return live


def _asks(text: str) -> Life:
    """Ask the user to be let in; again while nobody answers, since servers that do not know each other yet lose things."""

    async def live(partner: Partner) -> None:
        answered = asyncio.Event()

        def hear(stanza: ET.Element) -> None:
            if kind_of(stanza) == "presence" and stanza.get("type") in {"subscribed", "unsubscribed"}:
                answered.set()

        partner.on_stanza = hear
        partner.set_presence()
        while not answered.is_set():
            partner.ask(USER, text)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_STATE_S):
                    await answered.wait()
        await asyncio.Event().wait()

    return live


def _is(show: str, note: str, *, idle_minutes: int = 0) -> Life:
    """Show one state and stay with it."""

    async def live(partner: Partner) -> None:
        since = datetime.now(UTC) - timedelta(minutes=idle_minutes)
        idle = f"<idle xmlns='urn:xmpp:idle:1' since='{since:%Y-%m-%dT%H:%M:%SZ}'/>" if idle_minutes else ""
        partner.set_presence(show, note, extra=idle)
        await asyncio.Event().wait()

    return live


def _writes_first(text: str, note: str) -> Life:
    """Write to the user as soon as they are there, and answer afterwards."""
    answer = _answers(("Thank you, that helps.", "Perfect.", "I will have a look."), note)

    async def live(partner: Partner) -> None:
        partner.set_presence(note=note)
        await partner.hears(
            lambda s: kind_of(s) == "presence" and not s.get("type") and bare(s.get("from", "")) == USER,
            "that the user is there",
            limit_s=float("inf"),
        )
        await asyncio.sleep(_STATE_S)
        partner.write(USER, text)
        await answer(partner)

    return live


NEWCOMER = Persona(
    "ines",
    "Inés Duarte",
    life=_answers(("Nice to meet you!", "You wrote: {body}"), "New at Fabrikam"),
    is_contact=False,
)
"""Not on the list yet; lets in whoever asks, and answers."""

PERSONAS = (
    Persona(
        "bora",
        "Bora Kim",
        ("Project Aurora",),
        _answers(
            ("Good to hear from you!", "You wrote: {body}", "Let me check and come back to you."), "Here"
        ),
    ),
    Persona("carol", "Carol Jensen", ("Project Aurora",), _wanders()),
    Persona("dmitri", "Dmitri Volkov", life=_asks("We met at the partner day."), is_contact=False),
    Persona("erik", "Erik Lindqvist"),
    Persona(
        "fatima", "Fatima Zahra", ("Project Aurora",), _writes_first("Are the figures final?", "Numbers")
    ),
    Persona("grace", "Grace Okafor", life=_is("away", "", idle_minutes=25)),
    Persona("henrik", "Henrik Sørensen", is_asked=True),
    NEWCOMER,
    Persona("laila", "ليلى حسن", life=_answers(("أهلاً بك!", "شكراً، وصلت رسالتك."), "في المكتب")),
    Persona(
        "maximiliane",
        "Maximiliane Alexandra von Hohenstein-Württemberg (Externe Beraterin, Niederlassung Süd)",
        life=_is("", "Erreichbar bis 17 Uhr, danach bitte per Mail; dringende Fälle an die Zentrale"),
    ),
    Persona("minjun", "김민준", ("Project Aurora",), _is("dnd", "집중 업무 중")),
)

NOWHERE = RosterEntry("nobody@nowhere.test", "Nobody Nowhere", ("Elsewhere",))
"""On a domain that does not exist."""


def settle(lab: Lab) -> None:
    """Make the accounts and rosters of all personas; before anybody signs in."""
    ours = [NOWHERE]
    for persona in PERSONAS:
        lab.fabrikam.register(persona.account, PASSWORD)
        if not persona.is_contact:
            continue
        subscription = "none" if persona.is_asked else "both"
        ours.append(
            RosterEntry(
                persona.address, persona.name, persona.groups, subscription, is_asked=persona.is_asked
            )
        )
        if not persona.is_asked:
            lab.fabrikam.write_roster(persona.account, [RosterEntry(USER, "Alice")])
    lab.contoso.write_roster("alice", ours)


def start(lab: Lab) -> None:
    """Let the living partners sign in, and return once they have."""
    command = [sys.executable, "-m", "tests.support.lab.partners"]
    command += ["--address", lab.fabrikam.address, "--ca-file", str(lab.ca_file)]
    lab.household.start(command, name="partners", cwd=_ROOT)
    wait_until(lambda: READY in lab.household.log("partners"), "the partners are signed in", limit_s=30)


@dataclass(frozen=True, slots=True)
class _Fabrikam:
    address: str
    domain: str = FABRIKAM


async def _live(persona: Persona, life: Life, place: Place, ca_file: Path, is_in: asyncio.Event) -> None:
    """Sign in and live; again whenever the connection is lost."""
    while True:
        partner = Partner(place, persona.account, ca_file)
        try:
            await partner.sign_in(is_available=False)
            is_in.set()
            async with asyncio.TaskGroup() as group:
                living = group.create_task(life(partner))
                await partner.ended()
                living.cancel()
        except* OSError:
            pass
        finally:
            await partner.vanish()
        # Not all at once when the server comes back.
        await asyncio.sleep(random.uniform(0.5, 1.5))  # noqa: S311 - no secret


async def _main(address: str, ca_file: Path) -> None:
    place = _Fabrikam(address)
    async with asyncio.TaskGroup() as group:
        entered = []
        for persona in PERSONAS:
            if persona.life is not None:
                entered.append(asyncio.Event())
                group.create_task(_live(persona, persona.life, place, ca_file, entered[-1]))
        for event in entered:
            await event.wait()
        print(READY, flush=True)  # noqa: T201 - a program of its own


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--address", required=True, help="where fabrikam.test listens")
    parser.add_argument("--ca-file", required=True, type=Path)
    arguments = parser.parse_args()
    asyncio.run(_main(arguments.address, arguments.ca_file))
