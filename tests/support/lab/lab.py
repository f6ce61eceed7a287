"""The lab as a whole: the user's gateway contoso.test and the partner fabrikam.test."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from tests.support.household import Household
from tests.support.lab.addresses import claim_addresses
from tests.support.lab.certificates import Authority
from tests.support.lab.ejabberd import Ejabberd
from tests.support.lab.names import Names
from tests.support.lab.prosody import Prosody
from tests.support.lab.server import RosterEntry, Server, Site, Software

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from types import TracebackType

    from lyncfedclient.cli.gateway_files import Turn

CONTOSO = "contoso.test"
FABRIKAM = "fabrikam.test"
PASSWORD = "secret"
"""Of every account of the lab."""

_SERVERS: dict[Software, type[Server]] = {Software.PROSODY: Prosody, Software.EJABBERD: Ejabberd}


@dataclass(frozen=True, slots=True)
class Plan:
    """What a lab is to be.

    ``partners`` limits whom contoso.test federates with (empty: everybody); ``components`` are
    domains that external components (XEP-0114) serve there, with their secrets; ``turn`` is a service that
    contoso.test tells its clients of.
    """

    gateway: Software = Software.PROSODY
    partner: Software = Software.PROSODY
    gateway_accounts: tuple[str, ...] = ("alice",)
    partner_accounts: tuple[str, ...] = ("bob",)
    partners: tuple[str, ...] = ()
    components: tuple[tuple[str, str], ...] = ()
    turn: Turn | None = None


class Lab:
    """Two servers, their DNS and their CA in one temporary folder; use as a context manager.

    ``contoso`` and ``fabrikam`` are the servers, ``ca_file`` is what to trust, ``foreign_ca_file``
    a CA that signed neither of them.
    """

    def __init__(self, plan: Plan | None = None) -> None:
        plan = plan or Plan()
        self._household = Household("lab")
        self._addresses = claim_addresses()
        self.authority = Authority(self.folder / "certificates")
        self.foreign_ca_file = Authority(self.folder / "foreign", "Foreign CA").ca_file
        self.names = Names(
            self._household,
            self._addresses.dns,
            {CONTOSO: self._addresses.contoso, FABRIKAM: self._addresses.fabrikam},
        )
        self.contoso = self._server(
            plan.gateway, CONTOSO, self._addresses.contoso, plan.partners, dict(plan.components), plan.turn
        )
        self.fabrikam = self._server(plan.partner, FABRIKAM, self._addresses.fabrikam)
        for server, accounts in (
            (self.contoso, plan.gateway_accounts),
            (self.fabrikam, plan.partner_accounts),
        ):
            for name in accounts:
                server.register(name, PASSWORD)

    @property
    def folder(self) -> Path:
        """Where everything of the lab lies until it stops."""
        return self._household.folder

    @property
    def household(self) -> Household:
        """For further processes that are to end with the lab."""
        return self._household

    @property
    def ca_file(self) -> Path:
        """The CA of both servers."""
        return self.authority.ca_file

    def start(self) -> None:
        """Start the DNS and both servers; returns when they accept connections."""
        self.names.start()
        self.contoso.start()
        self.fabrikam.start()

    def stop(self) -> None:
        """Stop everything and remove every trace."""
        self._household.close()
        self._addresses.release()

    def befriend(self, ours: str, theirs: str, *, name: str = "", groups: tuple[str, ...] = ()) -> None:
        """Let an account of each side be on the other's roster with a subscription both ways.

        Counts before the first sign-in of either; replaces what their rosters held.
        """
        self.contoso.write_roster(ours, [RosterEntry(f"{theirs}@{FABRIKAM}", name, groups)])
        self.fabrikam.write_roster(theirs, [RosterEntry(f"{ours}@{CONTOSO}")])

    def _server(
        self,
        software: Software,
        domain: str,
        address: str,
        partners: tuple[str, ...] = (),
        components: Mapping[str, str] | None = None,
        turn: Turn | None = None,
    ) -> Server:
        site = Site(
            domain=domain,
            address=address,
            folder=self.folder / domain,
            ca_file=self.ca_file,
            certificate=self.authority.issue(domain, f"*.{domain}"),
            names=self.names,
            partners=partners,
            components=dict(components or {}),
            turn=turn,
        )
        return _SERVERS[software](self._household, site)

    def __enter__(self) -> Self:
        try:
            self.start()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
