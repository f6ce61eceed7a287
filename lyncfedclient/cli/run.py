"""Runs a command line: a command to its end, or up to the point where the window opens.

Each command's module is imported only for that command: the window's start waits for none of them.
"""
# ruff: noqa: PLC0415 - hence imports inside functions

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NamedTuple, assert_never

from lyncfedclient.cli import actions
from lyncfedclient.cli.parser import parse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lyncfedclient.storage.places import Places

_COMMANDS_LOG = "commands.log"


class Window(NamedTuple):
    """The window is to be opened, with these places."""

    places: Places
    uri: str


def run(arguments: Sequence[str]) -> int | Window:
    """Do what the command line says; gives the exit status, or the window that is to be opened.

    The log is open then. Raises :class:`SystemExit` for ``--help``, ``--version`` and a wrong command line.
    """
    invocation = parse(arguments)
    action = invocation.action
    if isinstance(action, actions.NotYet):
        print(f"lyncfedclient: '{action.name}' is not there yet in this version.", file=sys.stderr)
        return 2
    from lyncfedclient import diagnostics
    from lyncfedclient.storage.errors import StorageError
    from lyncfedclient.storage.places import find_places

    try:
        places = find_places(invocation.profile)
        if isinstance(action, actions.OpenWindow):
            diagnostics.start_log(places.log_dir, invocation.log_level)
            return Window(places, action.uri)
        # A file of its own: two processes must not rotate the same one.
        diagnostics.start_log(places.log_dir, invocation.log_level, _COMMANDS_LOG)
        try:
            return _do(action, places)
        finally:
            diagnostics.stop_log()
    except StorageError as error:
        from lyncfedclient.cli.output import complain_of_storage

        return complain_of_storage(error)
    except BrokenPipeError:
        # The reader (``| head``) has what it wanted; Python would complain again when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        print("lyncfedclient: stopped.", file=sys.stderr)
        return 1


def _do(action: actions.Action, places: Places) -> int:  # noqa: PLR0911 - one a command
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
        case actions.CheckDomain(domain, is_json):
            from lyncfedclient.cli.check import check_domain

            return check_domain(domain, places, is_json=is_json)
        case actions.SearchHistory(words, is_json):
            from lyncfedclient.cli.history import search_history

            return search_history(words, places, is_json=is_json)
        case actions.ExportHistory(address, file):
            from lyncfedclient.cli.history import export_history

            return export_history(address, file, places)
        case actions.OpenWindow() | actions.NotYet():
            raise AssertionError(action)
        case _:
            assert_never(action)
