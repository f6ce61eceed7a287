"""What Prosody and ejabberd have in common when a lab runs them."""

from __future__ import annotations

import socket
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from lyncfedclient.cli.gateway_files import GatewayPlan, Turn
from lyncfedclient.domain.partner import make_partner
from tests.support.waiting import wait_until

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

    from tests.support.household import Household
    from tests.support.lab.certificates import CertificateFiles
    from tests.support.lab.names import Names


class Software(Enum):
    """The server programs a lab can run on either side."""

    PROSODY = "prosody"
    EJABBERD = "ejabberd"


@dataclass(frozen=True, slots=True)
class Site:
    """One side of the federation: its domain, where it lives and what it shows and trusts."""

    domain: str
    address: str
    folder: Path
    ca_file: Path
    certificate: CertificateFiles
    names: Names
    partners: tuple[str, ...] = ()
    """The domains it federates with; empty means all."""
    components: dict[str, str] = field(default_factory=dict)
    """Domains served by external components (XEP-0114) on port 5347, with their secrets."""
    turn: Turn | None = None
    """A STUN and TURN service to tell clients of."""

    @property
    def plan(self) -> GatewayPlan:
        """What an administrator would have the gateway's files written for."""
        partners = tuple(make_partner(domain) for domain in self.partners) if self.partners else None
        return GatewayPlan(self.domain, self.domain, partners, turn=self.turn, archive_days=7)


@dataclass(frozen=True, slots=True)
class RosterEntry:
    """A line of an account's roster, written before its first sign-in.

    ``is_asked`` says that a request to see them is under way (Prosody only).
    """

    address: str
    name: str = ""
    groups: tuple[str, ...] = ()
    subscription: str = "both"
    is_asked: bool = False


class Server(ABC):
    """A server of the lab. Not running until :meth:`start`; data survives a stop, a kill and a restart."""

    software: Software

    def __init__(self, household: Household, site: Site) -> None:
        self.site = site
        self._household = household
        self._process: subprocess.Popen[bytes] | None = None
        site.folder.mkdir(parents=True)
        self._configure()

    @property
    def domain(self) -> str:
        """The domain it serves."""
        return self.site.domain

    @property
    def address(self) -> str:
        """The loopback address it listens on."""
        return self.site.address

    @property
    def is_running(self) -> bool:
        """Whether its process lives."""
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """Start it and return once clients and servers can connect. Raises RuntimeError with its log."""
        if self.is_running:
            return
        self._process = self._launch()
        try:
            wait_until(self._is_open, f"{self.software.value} for {self.domain} listens", limit_s=30)
        except TimeoutError as error:
            raise RuntimeError(f"{error}\n{self.log_text()[-4000:]}") from error

    def stop(self) -> None:
        """Shut it down in order: clients and partners are told."""
        self._end(is_sudden=False)

    def kill(self) -> None:
        """End it as a power cut would."""
        self._end(is_sudden=True)

    def restart(self) -> None:
        """Shut it down and start it again."""
        self.stop()
        self.start()

    @abstractmethod
    def register(self, name: str, password: str) -> None:
        """Make an account."""

    @abstractmethod
    def write_roster(self, name: str, entries: list[RosterEntry]) -> None:
        """Give an account a roster; before its first sign-in."""

    @abstractmethod
    def log_text(self) -> str:
        """Give the server's own log."""

    @abstractmethod
    def _configure(self) -> None: ...

    @abstractmethod
    def _launch(self) -> subprocess.Popen[bytes]: ...

    def _end(self, *, is_sudden: bool) -> None:
        if self._process is not None:
            self._household.end(self._process, is_sudden=is_sudden, limit_s=10)
            self._process = None

    def _is_open(self) -> bool:
        if not self.is_running:
            raise RuntimeError(f"{self.software.value} for {self.domain} ended:\n{self.log_text()[-4000:]}")
        return all(_accepts(self.address, port) for port in (5222, 5223, 5269))


def _accepts(address: str, port: int) -> bool:
    try:
        socket.create_connection((address, port), 1).close()
    except OSError:
        return False
    return True
