"""What can be asked for on the command line, as values."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from pathlib import Path


class OpenWindow(NamedTuple):
    """Open the window, and act on an ``xmpp:`` URI (RFC 5122) where there is one."""

    uri: str = ""


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


class CheckDomain(NamedTuple):
    """Find out why we can or can't federate with a domain."""

    domain: str
    is_json: bool


class SearchHistory(NamedTuple):
    """Search all conversations."""

    words: str
    is_json: bool


class ExportHistory(NamedTuple):
    """Write one conversation to a file."""

    address: str
    file: str


class NotYet(NamedTuple):
    """A command that is planned."""

    name: str


Action: TypeAlias = (
    OpenWindow
    | SetAccount
    | ShowAccount
    | ForgetAccount
    | ListContacts
    | CheckDomain
    | SearchHistory
    | ExportHistory
    | NotYet
)


class Invocation(NamedTuple):
    """A whole command line, understood."""

    action: Action
    profile: Path | None = None
    log_level: str = "info"
