"""Runs a command line: a command to its end, or up to the point where the window opens.

Each command's module is imported only for that command: the window's start waits for none of them.
"""
# ruff: noqa: PLC0415 - hence imports inside functions

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NamedTuple, assert_never

from lyncfedclient.cli.open_window import OpenWindow
from lyncfedclient.cli.parser import parse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lyncfedclient.cli.actions import Action
    from lyncfedclient.storage.places import Places

_COMMANDS_LOG = "commands.log"


class Window(NamedTuple):
    """The window is to be opened, with these places."""

    places: Places
    uri: str
    is_in_tray: bool = False


def run(arguments: Sequence[str]) -> int | Window:
    """Do what the command line says; gives the exit status, or the window that is to be opened.

    The log is open then. Raises :class:`SystemExit` for ``--help``, ``--version`` and a wrong command line.
    """
    invocation = parse(arguments)
    action = invocation.action
    from lyncfedclient import diagnostics
    from lyncfedclient.storage.errors import StorageError
    from lyncfedclient.storage.places import find_places

    try:
        places = find_places(invocation.profile)
    except StorageError as error:
        return _fail(error)
    if isinstance(action, OpenWindow):
        diagnostics.start_log(places.log_dir, invocation.log_level)
        return Window(places, action.uri, action.is_in_tray)
    # A file of its own: two processes must not rotate the same one.
    diagnostics.start_log(places.log_dir, invocation.log_level, _COMMANDS_LOG)
    try:
        return _run_command(action, places)
    finally:
        diagnostics.stop_log()


def _run_command(action: Action, places: Places) -> int:
    try:
        status = _do(action, places)
        # Here, where a reader that is gone can still be told from an error of ours.
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader (``| head``) has what it wanted; Python would complain again when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        print("lyncfedclient: stopped.", file=sys.stderr)
        return 1
    except Exception as error:  # noqa: BLE001 - sorted out below; a bug goes on as it is
        return _fail(error)
    return status


def _fail(error: Exception) -> int:
    """Say in one line why the command ends here; what is nobody's fault but ours is raised again."""
    from lyncfedclient.cli.errors import CommandError, storage_trouble, vault_trouble
    from lyncfedclient.cli.output import complain
    from lyncfedclient.storage.errors import StorageError
    from lyncfedclient.storage.vault import VaultError

    match error:
        case CommandError():
            told = error
        case StorageError():
            told = storage_trouble(error)
        case VaultError():
            told = vault_trouble(error)
        case _:
            raise error
    complain(str(told))
    return told.status


def _do(action: Action, places: Places) -> int:  # noqa: C901, PLR0911, PLR0912 - one a command
    from lyncfedclient.cli import actions

    match action:
        case actions.SetAccount():
            from lyncfedclient.cli.account import set_account

            return set_account(action, places)
        case actions.ShowAccount():
            from lyncfedclient.cli.account import show_account

            return show_account(places)
        case actions.ForgetAccount():
            from lyncfedclient.cli.account import forget_account

            return forget_account(places)
        case actions.ListContacts(is_json):
            from lyncfedclient.cli.contacts import list_contacts

            return list_contacts(places, is_json=is_json)
        case actions.ImportContacts():
            from lyncfedclient.cli.import_ import import_contacts

            return import_contacts(action, places)
        case actions.ExportContacts():
            from lyncfedclient.cli.export import export_contacts

            return export_contacts(action, places)
        case actions.CheckDomain(domain, is_json):
            from lyncfedclient.cli.check import check_domain

            return check_domain(domain, places, is_json=is_json)
        case actions.SearchHistory(words, is_json, address, since, until):
            from lyncfedclient.cli.history import search_history

            return search_history(words, places, address, since, until, is_json=is_json)
        case actions.ExportHistory(address, file):
            from lyncfedclient.cli.history import export_history

            return export_history(address, file, places)
        case actions.ListPartners(is_json):
            from lyncfedclient.cli.partners import list_partners

            return list_partners(places, is_json=is_json)
        case actions.ImportPartners(file, is_json):
            from lyncfedclient.cli.partners import import_partners

            return import_partners(file, places, is_json=is_json)
        case actions.AddPartner(domain, kind, also, description):
            from lyncfedclient.cli.partners import add_partner

            return add_partner(domain, kind, places, also=also, description=description)
        case actions.RemovePartner(domain):
            from lyncfedclient.cli.partners import remove_partner

            return remove_partner(domain, places)
        case actions.WriteGateway():
            from lyncfedclient.cli.gateway import write_gateway

            return write_gateway(action)
        case actions.WriteReport(file):
            from lyncfedclient.cli.report import write_report

            return write_report(file, places)
        case OpenWindow():
            raise AssertionError(action)
        case _:
            assert_never(action)
