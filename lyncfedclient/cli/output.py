"""What the commands print: lines for people, JSON for programs, complaints in one line."""

from __future__ import annotations

import json
import sys
import unicodedata
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


_ADDRESS_WORDS = {
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


def say(line: str) -> None:
    """Print a line for people, made harmless for their terminal."""
    _print(harmless(line))


def say_json(document: object) -> None:
    """Print a JSON document."""
    is_utf8 = (sys.stdout.encoding or "").lower().replace("-", "").startswith("utf8")
    _print(json.dumps(document, indent=2, ensure_ascii=not is_utf8))


def complain(sentence: str) -> int:
    """Say on standard error, in one line, what went wrong and what to do; gives the exit status."""
    print(f"lyncfedclient: {harmless(sentence)}", file=sys.stderr)
    return FAILED


def complain_of_address(error: JidError, example: str = "name@example.org") -> int:
    """Say what is wrong with an address on the command line."""
    shown = error.text if len(error.text) <= _MAX_SHOWN else f"{error.text[:_MAX_SHOWN]}…"
    complain(f"'{shown}' {_ADDRESS_WORDS[error.fault]}; give it as {example}.")
    return WRONG


def complain_of_storage(error: StorageError) -> int:
    """Say why something could not be stored or read."""
    return complain(f"{_STORAGE_WORDS[error.fault]} ({error}).")


def complain_of_vault(error: VaultError) -> int:
    """Say why there is no safe place for the password."""
    detail = f" ({error})" if error.state is VaultState.AVAILABLE else ""
    return complain(f"{_VAULT_WORDS[error.state]}{detail}.")


def harmless(text: str) -> str:
    """Replace what could steer a terminal or turn the reading direction of the rest of the line.

    Names and notes come from other people: control characters (Cc), and bidirectional formatting (Cf,
    of which the joiners are needed by some scripts and by emoji).
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(c if _is_harmless(c) else "\N{REPLACEMENT CHARACTER}" for c in text)


def _is_harmless(c: str) -> bool:
    return c in "\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}" or unicodedata.category(c) not in {
        "Cc", "Cf", "Cs", "Zl", "Zp",
    }  # fmt: skip


def _print(text: str) -> None:
    encoding = sys.stdout.encoding or "utf-8"
    print(text.encode(encoding, "replace").decode(encoding))
