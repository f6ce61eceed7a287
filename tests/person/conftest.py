"""A stage for tests that do as a person does: servers, a desktop, the real program, and an eye on it."""

from __future__ import annotations

import itertools
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from tests.support.desktop import Desktop
from tests.support.eye import PROGRAM, Eye, Window
from tests.support.lab.lab import PASSWORD, Lab
from tests.support.lab.partner import Partner
from tests.support.lab.server import RosterEntry
from tests.support.waiting import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_numbers = itertools.count(1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark everything in this folder."""
    for item in items:
        if item.path.parent.name == "person":
            item.add_marker(pytest.mark.person)


@dataclass
class Stage:
    """One person with an account, a profile of their own, and a partner called Bob on the other side."""

    lab: Lab
    eye: Eye
    name: str
    profile: Path
    partner: Partner

    @property
    def address(self) -> str:
        """The person's address."""
        return f"{self.name}@{self.lab.contoso.domain}"

    def befriend(self) -> None:
        """Put the two on each other's list; before anybody signs in."""
        self.lab.contoso.write_roster(
            self.name, [RosterEntry(self.partner.address, "Bob Smith", ("Friends",))]
        )
        self.lab.fabrikam.write_roster(self.partner.name, [RosterEntry(self.address)])

    def set_account(self, password: str = PASSWORD) -> None:
        """Set the account up on the command line, as an administrator would."""
        options = ["--gateway", f"{self.lab.contoso.address}:5222", "--ca-file", str(self.lab.ca_file)]
        self.run("account", "set", self.address, *options, "--password-stdin", answer=password)

    def run(self, *arguments: str, answer: str = "") -> str:
        """Run the program for one command; gives what it printed."""
        done = subprocess.run(
            [*PROGRAM, "--profile", str(self.profile), *arguments],
            env=self.eye.desktop.env,
            input=answer + "\n",
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def open(self) -> Window:
        """Start the program."""
        return self.eye.open(self.profile)

    def open_signed_in(self) -> Window:
        """Start the program with the account set up, and wait until it is online."""
        self.set_account()
        window = self.open()
        window.wait_for("push button", "^Your state: Available")
        return window


@pytest.fixture(scope="session")
def lab() -> Iterator[Lab]:
    """Give a running lab."""
    with Lab() as lab:
        yield lab


@pytest.fixture(scope="session")
def eye(lab: Lab) -> Eye:
    """Give an eye on a desktop that ends with the lab."""
    desktop = Desktop(lab.household)
    desktop.start()
    return Eye(lab.household, desktop)


@pytest.fixture(scope="session")
def eye_without_keyring(lab: Lab) -> Eye:
    """Give an eye on a desktop that has no keyring."""
    desktop = Desktop(lab.household, has_keyring=False)
    desktop.start()
    return Eye(lab.household, desktop)


_SILENT_KEYRING = """
import jeepney.bus_messages, jeepney.io.blocking
connection = jeepney.io.blocking.open_dbus_connection()
bus = jeepney.io.blocking.Proxy(jeepney.bus_messages.message_bus, connection)
bus.RequestName("org.freedesktop.secrets")
print("silent", flush=True)
while True:
    connection.receive()
"""
"""Owns the keyring's name and never answers, as one does whose question nobody sees."""


@pytest.fixture(scope="session")
def eye_with_silent_keyring(lab: Lab) -> Eye:
    """Give an eye on a desktop whose keyring never answers."""
    desktop = Desktop(lab.household, has_keyring=False)
    desktop.start()
    lab.household.start([sys.executable, "-c", _SILENT_KEYRING], name="silent", env=desktop.env)
    wait_until(lambda: "silent" in lab.household.log("silent"), "the silent keyring is there")
    return Eye(lab.household, desktop)


@pytest.fixture
def stage(lab: Lab, eye: Eye, tmp_path: Path) -> Iterator[Stage]:
    """Give a stage with people nobody has met; ends the programs that were started on it."""
    yield set_stage(lab, eye, tmp_path)
    eye.close_all()


@pytest.fixture
def stage_without_keyring(lab: Lab, eye_without_keyring: Eye, tmp_path: Path) -> Iterator[Stage]:
    """Give the same on a desktop that has no keyring."""
    yield set_stage(lab, eye_without_keyring, tmp_path)
    eye_without_keyring.close_all()


@pytest.fixture
def stage_with_silent_keyring(lab: Lab, eye_with_silent_keyring: Eye, tmp_path: Path) -> Iterator[Stage]:
    """Give the same on a desktop whose keyring never answers."""
    yield set_stage(lab, eye_with_silent_keyring, tmp_path)
    eye_with_silent_keyring.close_all()


def set_stage(lab: Lab, eye: Eye, folder: Path) -> Stage:
    """Make the two people of a stage."""
    number = next(_numbers)
    for server, name in ((lab.contoso, "alice"), (lab.fabrikam, "bob")):
        server.register(f"{name}{number}", PASSWORD)
    partner = Partner(lab.fabrikam, f"bob{number}", lab.ca_file)
    return Stage(lab, eye, f"alice{number}", folder / "profile", partner)
