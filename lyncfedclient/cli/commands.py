"""The commands of the command line, with their options (design: each prints text for people, or JSON)."""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING, Any, TypeAlias

from lyncfedclient import __version__
from lyncfedclient.cli.actions import (
    AddPartner,
    CheckDomain,
    ExportContacts,
    ExportHistory,
    ForgetAccount,
    ImportContacts,
    ImportPartners,
    ListContacts,
    ListPartners,
    RemovePartner,
    SearchHistory,
    SetAccount,
    ShowAccount,
    WriteGateway,
    WriteReport,
)
from lyncfedclient.cli.arguments import days, domains, host_and_port, partner_type
from lyncfedclient.cli.one_line_parser import OneLineParser, add_general_options

if TYPE_CHECKING:
    from datetime import date

    from lyncfedclient.cli.actions import Action

_TLS_MODES = ("direct", "starttls", "auto")


def command_parser() -> argparse.ArgumentParser:
    """Give the parser of all commands."""
    parser = OneLineParser(
        prog="lyncfedclient",
        allow_abbrev=False,
        usage="lyncfedclient [--profile DIR] [--log LEVEL] [XMPP-URI | CONTACT-FILE | COMMAND ...]",
        description="Reach people on XMPP. Without a command the window opens.",
        epilog="Exit status: 0 done, 1 the work failed, 2 the command line is wrong.",
    )
    parser.add_argument("--version", action="version", version=f"lyncfedclient {__version__}")
    add_general_options(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, prog=parser.prog)

    account = _group(commands, "account", "set up, show or forget the account")
    _add_account_set(account)
    _command(account, "show", "show the account")
    _command(account, "forget", "forget the account and its password")

    _with_json(_command(commands, "contacts", "print contacts and last known presence, without a connection"))

    importing = _with_json(_command(commands, "import", "read contacts from a file"))
    importing.add_argument("file", metavar="FILE")
    importing.add_argument(
        "--owner", metavar="SIP-ADDRESS", help="whose contacts, where a file has those of several"
    )
    importing.add_argument("--format", metavar="NAME", help="the file's format, where it is not recognised")
    importing.add_argument("--dry-run", action="store_true", help="only say what would be done")
    exporting = _command(commands, "export", "write the contacts to a file")
    exporting.add_argument("file", metavar="FILE")
    exporting.add_argument("--format", choices=("csv", "vcard", "xep0227"))

    _add_partners(commands)

    check = _with_json(_command(commands, "check", "find out why we can or can't federate with a domain"))
    check.add_argument("domain", metavar="DOMAIN")

    history = _group(commands, "history", "search or export conversations")
    export = _command(history, "export", "write a conversation to a file; .json and .html choose the format")
    export.add_argument("address", metavar="ADDRESS")
    export.add_argument("file", metavar="FILE")
    search = _with_json(_command(history, "search", "find messages"))
    search.add_argument("words", metavar="WORDS", nargs="+")
    search.add_argument(
        "--with", dest="address", metavar="ADDRESS", help="only the conversation with this person"
    )
    search.add_argument("--since", type=_day, metavar="DAY", help="from this day on, such as 2026-11-30")
    search.add_argument("--until", type=_day, metavar="DAY", help="up to this day, and it too")

    _add_gateway(commands)
    _command(commands, "report", "write a redacted bundle for support").add_argument("file", metavar="FILE")
    return parser


def _day(text: str) -> date:
    # Imported here, since every start comes through this module.
    from datetime import date  # noqa: PLC0415

    # Words of its own: those of the standard library speak of ISO format strings.
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day such as 2026-11-30") from None


_Subparsers: TypeAlias = "argparse._SubParsersAction[Any]"  # noqa: SLF001 - argparse gives it no public name


def _command(commands: _Subparsers, name: str, text: str) -> argparse.ArgumentParser:
    parser = _add_parser(commands, name, text)
    add_general_options(parser, is_repeated=True)
    return parser


def _group(commands: _Subparsers, name: str, text: str) -> _Subparsers:
    parser = _add_parser(commands, name, text)
    return parser.add_subparsers(dest="subcommand", metavar="COMMAND", required=True)


def _add_parser(commands: _Subparsers, name: str, text: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(
        name, help=text, description=f"{text[0].upper()}{text[1:]}.", allow_abbrev=False
    )
    return parser


def _with_json(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    return parser


def _add_account_set(account: _Subparsers) -> None:
    parser = _command(
        account, "set", "set up the account; the password is asked for, or comes by standard input"
    )
    parser.add_argument("address", metavar="ADDRESS", help="name@example.org")
    parser.add_argument("--name", default="", help="the name to show")
    parser.add_argument(
        "--gateway",
        metavar="HOST[:PORT]",
        type=host_and_port,
        default=("", 0),
        help="where the gateway is; without it the DNS says",
    )
    parser.add_argument("--tls", choices=_TLS_MODES, default="auto", help="how TLS starts")
    parser.add_argument(
        "--ca-file", metavar="PEM", default="", help="a certification authority to trust as well"
    )
    parser.add_argument("--password-stdin", action="store_true", help="read the password from standard input")


def _add_partners(commands: _Subparsers) -> None:
    partners = _with_json(_command(commands, "partners", "list or change the domains we federate with"))
    steps = partners.add_subparsers(dest="subcommand", metavar="COMMAND")
    _command(steps, "import", "read partners from a file").add_argument("file", metavar="FILE")
    adding = _command(steps, "add", "add a partner")
    adding.add_argument("domain", metavar="DOMAIN")
    adding.add_argument(
        "--type",
        metavar="TYPE",
        type=partner_type,
        required=True,
        help="what people there may do: federated, public-verified or public-unverified",
    )
    adding.add_argument(
        "--also",
        metavar="DOMAIN",
        type=domains,
        action="extend",
        help="a further domain of the partner, or several with commas; may be repeated, '' for none",
    )
    adding.add_argument("--description", metavar="TEXT", help="a note about the partner")
    _command(steps, "remove", "remove a partner").add_argument("domain", metavar="DOMAIN")


def _add_gateway(commands: _Subparsers) -> None:
    parser = _command(
        commands, "gateway", "write the configuration of a gateway, with its DNS records and firewall list"
    )
    parser.add_argument("domain", metavar="DOMAIN", help="the organisation's domain, as in name@DOMAIN")
    parser.add_argument("folder", metavar="FOLDER", help="a new folder for the files")
    whom = parser.add_mutually_exclusive_group(required=True)
    whom.add_argument("--partners", metavar="CSV", default="", help="what Get-CsXmppAllowedPartner exported")
    whom.add_argument("--any-partner", action="store_true", help="federate with every domain")
    parser.add_argument("--host", default="", help="the gateway's own name; xmpp.DOMAIN without it")
    parser.add_argument(
        "--address", metavar="IP", action="append", default=[], help="of the host; may be repeated"
    )
    parser.add_argument(
        "--turn",
        metavar="HOST[:PORT]",
        type=host_and_port,
        default=("", 0),
        help="a STUN and TURN service to name",
    )
    parser.add_argument(
        "--turn-secret-file", metavar="FILE", default="", help="the secret it shares with the gateway"
    )
    parser.add_argument(
        "--archive-days", metavar="N", type=days, default=365, help="how long messages are kept"
    )


def action(options: argparse.Namespace) -> Action:  # noqa: C901, PLR0911, PLR0912 - one a command
    """Give what a command line that the parser took is to do."""
    subcommand = getattr(options, "subcommand", None)
    match options.command, subcommand:
        case "account", "set":
            host, port = options.gateway
            ca_file = os.path.abspath(os.path.expanduser(options.ca_file)) if options.ca_file else ""  # noqa: PTH100, PTH111 - text in, text out
            return SetAccount(
                options.address, options.name, host, port, options.tls, ca_file, options.password_stdin
            )
        case "account", "show":
            return ShowAccount()
        case "account", "forget":
            return ForgetAccount()
        case "contacts", _:
            return ListContacts(options.json)
        case "import", _:
            return ImportContacts(
                options.file, options.owner or "", options.format or "", options.dry_run, options.json
            )
        case "export", _:
            return ExportContacts(options.file, options.format or "")
        case "check", _:
            return CheckDomain(options.domain, options.json)
        case "history", "search":
            return SearchHistory(
                " ".join(options.words), options.json, options.address or "", options.since, options.until
            )
        case "history", "export":
            return ExportHistory(options.address, options.file)
        case "partners", None:
            return ListPartners(options.json)
        case "partners", "import":
            return ImportPartners(options.file, options.json)
        case "partners", "add":
            also = tuple(options.also) if options.also is not None else None
            return AddPartner(options.domain, options.type, also, options.description)
        case "partners", "remove":
            return RemovePartner(options.domain)
        case "gateway", _:
            return WriteGateway(
                options.domain,
                options.folder,
                options.host,
                tuple(options.address),
                options.partners,
                options.any_partner,
                options.turn,
                options.turn_secret_file,
                options.archive_days,
            )
        case "report", _:
            return WriteReport(options.file)
        case _:
            raise AssertionError(options)
