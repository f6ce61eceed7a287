"""What can be asked for on the command line, as values."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from lyncfedclient.cli.open_window import OpenWindow

if TYPE_CHECKING:
    from datetime import date

    from lyncfedclient.domain.partner import PartnerType


class SetAccount(NamedTuple):
    """Set up the account. ``ca_file`` and ``address`` are not checked yet."""

    address: str
    name: str
    host: str
    port: int
    tls: str
    ca_file: str
    is_password_on_stdin: bool


class ShowAccount(NamedTuple):
    """Show the account."""


class ForgetAccount(NamedTuple):
    """Forget the account and its password."""


class ListContacts(NamedTuple):
    """Print the contacts and their last known presence."""

    is_json: bool


class ImportContacts(NamedTuple):
    """Read contacts from a file. ``format`` is not checked yet; empty, it is recognised."""

    file: str
    owner: str
    format: str
    is_dry_run: bool
    is_json: bool


class ExportContacts(NamedTuple):
    """Write the contacts to a file. Without a ``format`` the file's name says it."""

    file: str
    format: str


class CheckDomain(NamedTuple):
    """Find out why we can or can't federate with a domain."""

    domain: str
    is_json: bool


class SearchHistory(NamedTuple):
    """Search all conversations."""

    words: str
    is_json: bool
    address: str = ""
    since: date | None = None
    until: date | None = None


class ExportHistory(NamedTuple):
    """Write one conversation to a file."""

    address: str
    file: str


class ListPartners(NamedTuple):
    """Print the domains we federate with."""

    is_json: bool


class ImportPartners(NamedTuple):
    """Take over the partners of a CSV file of Lync's."""

    file: str
    is_json: bool


class AddPartner(NamedTuple):
    """Add a partner, or change it. ``domain`` is not checked yet; None leaves what a known partner has.

    ``also`` are the additional domains.
    """

    domain: str
    type: PartnerType
    also: tuple[str, ...] | None = None
    description: str | None = None


class RemovePartner(NamedTuple):
    """Remove a partner."""

    domain: str


class WriteGateway(NamedTuple):
    """Write what a gateway of a domain is deployed with into a folder. Nothing is checked yet.

    ``turn`` is a host, empty for none, and a port, 0 for the usual one.
    """

    domain: str
    folder: str
    host: str = ""
    addresses: tuple[str, ...] = ()
    partners: str = ""
    is_for_everybody: bool = False
    turn: tuple[str, int] = ("", 0)
    turn_secret_file: str = ""
    archive_days: int = 365


class WriteReport(NamedTuple):
    """Write a redacted bundle for support."""

    file: str


Action: TypeAlias = (
    OpenWindow
    | SetAccount
    | ShowAccount
    | ForgetAccount
    | ListContacts
    | ImportContacts
    | ExportContacts
    | CheckDomain
    | SearchHistory
    | ExportHistory
    | ListPartners
    | ImportPartners
    | AddPartner
    | RemovePartner
    | WriteGateway
    | WriteReport
)
