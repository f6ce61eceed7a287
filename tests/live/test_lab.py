"""The lab itself: what the other live tests take for granted."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.lab import partners
from tests.support.lab.lab import FABRIKAM, Lab, Plan
from tests.support.lab.partner import Partner, state_of
from tests.support.lab.server import Software
from tests.support.lab.stream import NS_CLIENT, StreamEndedError
from tests.support.waiting import until, wait_until

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

_ROOT = Path(__file__).parents[2]


def _is_error(stanza: ET.Element, condition: str) -> bool:
    return (
        stanza.tag == f"{{{NS_CLIENT}}}message"
        and stanza.find(f".//{{urn:ietf:params:xml:ns:xmpp-stanzas}}{condition}") is not None
    )


async def test_a_message_crosses_the_federation_both_ways(lab: Lab) -> None:
    async with (
        Partner(lab.contoso, "alice", lab.ca_file) as alice,
        Partner(lab.fabrikam, "bob", lab.ca_file) as bob,
    ):
        alice.write(bob.address, "Good morning 안녕 <b>")
        await bob.hears_message("Good morning 안녕 <b>")
        bob.write(alice.address, "And to you")

        await alice.hears_message("And to you")


async def test_a_domain_that_does_not_exist_answers_with_an_error(lab: Lab) -> None:
    async with Partner(lab.contoso, "alice", lab.ca_file) as alice:
        alice.write("nobody@nowhere.test", "Anybody?")

        await alice.hears(lambda s: _is_error(s, "remote-server-not-found"), "remote-server-not-found")


async def test_a_wrong_password_is_refused(lab: Lab) -> None:
    partner = Partner(lab.contoso, "nobody-of-that-name", lab.ca_file)

    with pytest.raises(StreamEndedError, match="not-authorized"):
        await partner.sign_in()

    await partner.sign_out()


async def test_two_labs_run_side_by_side(lab: Lab) -> None:
    with Lab() as other:
        other.fabrikam.register("erin", "secret")
        async with Partner(other.fabrikam, "erin", other.ca_file) as erin:
            assert erin.is_signed_in
        assert other.contoso.address != lab.contoso.address


@pytest.mark.parametrize("software", list(Software), ids=lambda software: software.value)
async def test_a_gateway_federates_with_its_listed_partners_only(software: Software) -> None:
    with Lab(Plan(gateway=software, partners=("northwind.test",))) as lab:
        async with (
            Partner(lab.contoso, "alice", lab.ca_file) as alice,
            Partner(lab.fabrikam, "bob", lab.ca_file) as bob,
        ):
            alice.write(bob.address, "Not to leave the house")
            bob.write(alice.address, "Not to come in")

            await alice.hears(lambda s: s.get("type") == "error", "that it may not write there")
            await until(
                lambda: any(s.get("type") == "error" for s in bob.heard) or _has_turned_away(lab),
                "the partner is turned away",
            )
            assert alice.bodies() == bob.bodies() == []


@pytest.mark.parametrize("software", list(Software), ids=lambda software: software.value)
async def test_accounts_and_rosters_survive_a_kill(software: Software) -> None:
    plan = Plan(gateway=Software.PROSODY, partner=software)
    with Lab(plan) as lab:
        lab.befriend("alice", "bob", name="Bob")
        async with Partner(lab.fabrikam, "bob", lab.ca_file):
            pass

        lab.fabrikam.kill()
        lab.fabrikam.start()

        async with (
            Partner(lab.contoso, "alice", lab.ca_file) as alice,
            Partner(lab.fabrikam, "bob", lab.ca_file) as bob,
        ):
            bob.set_presence("away")
            await alice.hears_presence(bob.address, show="away")


def test_nothing_is_left_when_the_one_who_started_the_lab_is_killed() -> None:
    program = (
        "from tests.support.lab.lab import Lab\n"
        "lab = Lab()\nlab.start()\nprint(lab.folder, flush=True)\ninput()\n"
    )
    owner = subprocess.Popen(
        [sys.executable, "-c", program], cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert owner.stdin is not None
    assert owner.stdout is not None
    folder = Path(owner.stdout.readline().strip())
    assert folder.exists()

    with owner.stdin, owner.stdout:
        owner.send_signal(signal.SIGKILL)
        owner.wait()

    wait_until(lambda: not folder.exists(), "the folder of the lab is removed")
    wait_until(lambda: not _processes_with(str(folder)), "every process of the lab is gone")


def _has_turned_away(lab: Lab) -> bool:
    """Whether ejabberd has closed the partner's stream; the partner's Prosody then tells nobody."""
    return "Stream closed by local host: invalid-from" in lab.contoso.log_text()


def _processes_with(word: str) -> list[str]:
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and int(entry.name) != os.getpid():
            try:
                command = (entry / "cmdline").read_bytes().decode(errors="replace")
            except OSError:
                continue
            if word in command:
                found.append(command)
    return found


async def test_the_living_partners_are_there_answer_and_ask() -> None:
    lab = Lab()
    partners.settle(lab)
    with lab:
        partners.start(lab)
        async with Partner(lab.contoso, "alice", lab.ca_file) as alice:
            alice.write(f"bora@{FABRIKAM}", "Hello")

            await alice.hears(lambda s: state_of(s) == "composing", "that Bora types")
            await alice.hears_message("Good to hear from you!")
            # On a busy machine what the servers say while they are still getting to know each other may be
            # lost. Now they do: whoever comes back is told anew how everybody is (RFC 6121 section 4.2.2).
            alice.set_unavailable()
            alice.set_presence()
            await alice.hears_presence(f"minjun@{FABRIKAM}", show="dnd", note="집중 업무 중")
            try:
                await alice.hears_presence(f"dmitri@{FABRIKAM}", kind="subscribe")
            except TimeoutError as error:
                # It has been missed once, nobody knows why.
                error.add_note(lab.fabrikam.log_text()[-20_000:] + lab.contoso.log_text()[-20_000:])
                raise
            await alice.hears_presence(partners.NOWHERE.address, kind="error")
