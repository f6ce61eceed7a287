"""How a process of the program's own is started, for what is not done beside the window."""

from __future__ import annotations

import sys

KEYRING = "--ask-keyring"
"""The one argument of a process that asks the keyring (:mod:`lyncfedclient.storage.vault_process`)."""
SPELLING = "--ask-dictionaries"
"""And of one that asks the dictionaries (:mod:`lyncfedclient.services.spelling.process`)."""


def own_command(argument: str) -> tuple[str, ...]:
    """Give what starts the program with ``argument``, which is no part of the command line that people use."""
    if getattr(sys, "frozen", False):
        return (sys.executable, argument)
    # -P: not from the folder that the user happens to be in.
    return (sys.executable, "-P", "-m", "lyncfedclient", argument)
