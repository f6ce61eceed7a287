"""How a command ends when it cannot do its work: one error, with a sentence that says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.jid import JidError, JidFault
from lyncfedclient.domain.storage import StorageFault, VaultState

if TYPE_CHECKING:
    from lyncfedclient.storage.errors import StorageError
    from lyncfedclient.storage.vault import VaultError

DONE = 0
FAILED = 1
WRONG = 2

_MAX_SHOWN = 60

_STORAGE_WORDS = {
    StorageFault.DISK_FULL: "The disk is full; make room and try again",
    StorageFault.NOT_WRITABLE: "This place is not open to us; check who owns it, or choose another with --profile",
    StorageFault.LOCKED: "Another program holds this file; try again in a moment",
    StorageFault.DAMAGED: "This file is damaged; open the window once, which sets it aside and begins anew",
    StorageFault.NEWER: "A newer version of this program has written this file; install that version",
    StorageFault.OTHER: "This file could not be read or written",
}
_VAULT_WORDS = {
    VaultState.NONE: "This machine has no keyring to keep a password in; set one up, or sign in through the window, "
    "which keeps the password for that session only",
    VaultState.INSECURE: "The only keyring here would keep the password in plain text; set up a safe one, or sign in "
    "through the window, which keeps the password for that session only",
    VaultState.AVAILABLE: "The keyring did not do its work; unlock it and try again",
}


ADDRESS_WORDS = {
    JidFault.EMPTY: "is empty",
    JidFault.NO_AT: "has no @",
    JidFault.TWO_AT: "has more than one @",
    JidFault.SPACE: "has a space in it",
    JidFault.NO_LOCAL: "has no name before the @",
    JidFault.NO_DOMAIN: "has no domain after the @",
    JidFault.TOO_LONG: "has a part of more than 1023 bytes",
    JidFault.BAD_LOCAL: "has a character before the @ that no address can have",
    JidFault.BAD_DOMAIN: "has no valid domain",
    JidFault.BAD_RESOURCE: "has a resource that is not valid",
    JidFault.HAS_RESOURCE: "names a single device after the slash",
    JidFault.OWN_ADDRESS: "is the account's own address",
    JidFault.ALREADY_CONTACT: "is a contact already",
    JidFault.NOT_A_PARTNER: "is of a domain that is no partner, and only partners are allowed",
}


class CommandError(Exception):
    """The command ends here; ``str()`` is the sentence for the user, ``status`` the exit status."""

    def __init__(self, sentence: str, status: int = FAILED) -> None:
        super().__init__(sentence)
        self.status = status


def bad_address(error: JidError, example: str = "name@example.org") -> CommandError:
    """Say what is wrong with an address on the command line."""
    shown = error.text if len(error.text) <= _MAX_SHOWN else f"{error.text[:_MAX_SHOWN]}…"
    return CommandError(f"'{shown}' {ADDRESS_WORDS[error.fault]}; give it as {example}.", WRONG)


def storage_trouble(error: StorageError) -> CommandError:
    """Say why something could not be stored or read."""
    return CommandError(f"{_STORAGE_WORDS[error.fault]} ({error}).")


def no_vault(state: VaultState, detail: str = "") -> CommandError:
    """Say why there is no safe place for the password."""
    return CommandError(f"{_VAULT_WORDS[state]}{f' ({detail})' if detail else ''}.")


def vault_trouble(error: VaultError) -> CommandError:
    """Say why the keyring was of no use."""
    return no_vault(error.state, str(error) if error.state is VaultState.AVAILABLE else "")
