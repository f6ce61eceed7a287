"""Starts the program: the command line decides between a command and the window."""

from __future__ import annotations

import builtins
import gc
import sys


def main() -> None:
    """Run, and end the process with its exit status."""
    if sys.argv[1:] == ["--ask-keyring"]:
        # As storage/vault_process starts us.
        from lyncfedclient.storage.vault_process import serve  # noqa: PLC0415

        serve(sys.stdin, sys.stdout)
        return
    # Imported here, so that importing this module costs nothing.
    from lyncfedclient.cli.run import Window, run  # noqa: PLC0415

    outcome = run(sys.argv[1:])
    if isinstance(outcome, Window):
        # What the start builds stays: nothing to look for. services/collector takes over.
        gc.disable()
        _import_qt()
        from lyncfedclient.app import open_window  # noqa: PLC0415

        outcome = open_window(outcome.places, outcome.uri, is_in_tray=outcome.is_in_tray)
    sys.exit(outcome)


def _import_qt() -> None:
    """Import Qt's bindings without the hook they leave in every import after them.

    The hook reads the source of each module that is imported, for the case that it wants Qt's methods in
    snake_case, and keeps all of these texts in memory: measured, 40 ms of the start and 20 MiB.
    """
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401, PLC0415

    builtins.__import__ = plain


if __name__ == "__main__":
    main()
