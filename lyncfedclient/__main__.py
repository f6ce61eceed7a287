"""Starts the program: the command line decides between a command and the window."""

from __future__ import annotations

import gc
import sys

from lyncfedclient.own_process import KEYRING, SPELLING


def main() -> None:
    """Run, and end the process with its exit status."""
    if sys.argv[1:] == [KEYRING]:
        from lyncfedclient.storage.vault_process import serve  # noqa: PLC0415

        serve(sys.stdin, sys.stdout)
        return
    if sys.argv[1:] == [SPELLING]:
        from lyncfedclient.services.spelling.choice import own_dictionaries  # noqa: PLC0415
        from lyncfedclient.services.spelling.process import serve as look_up  # noqa: PLC0415

        look_up(sys.stdin, sys.stdout, own_dictionaries())
        return
    # Imported here, so that importing this module costs nothing.
    from lyncfedclient.cli.run import Window, run  # noqa: PLC0415

    outcome = run(sys.argv[1:])
    if isinstance(outcome, Window):
        # What the start builds stays: nothing to look for. services/collector takes over.
        gc.disable()
        from lyncfedclient.bindings import import_bindings  # noqa: PLC0415

        import_bindings()
        from lyncfedclient.app import open_window  # noqa: PLC0415

        outcome = open_window(outcome.places, outcome.uri, is_in_tray=outcome.is_in_tray)
    sys.exit(outcome)


if __name__ == "__main__":
    main()
