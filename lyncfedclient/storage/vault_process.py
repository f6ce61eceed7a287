"""The keyring, asked by a process of its own that ends with its answer.

Finding the keyring's back ends, D-Bus and cryptography among them, takes as long as half the start, and what
they bring along would stay: measured, 140 ms and 15 MiB, for one question at sign-in. Beside the window it
costs the window's thread nothing, and it ends with the window.
"""

from __future__ import annotations

import json
import logging
import os
import threading
from typing import TYPE_CHECKING, TextIO

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.storage import VaultState
from lyncfedclient.overriding import override
from lyncfedclient.own_process import KEYRING, own_command
from lyncfedclient.storage.vault import Vault, VaultError

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Mapping, Sequence

_log = logging.getLogger(__name__)

_STATE, _READ, _WRITE, _FORGET = "state", "read", "write", "forget"
_MAX_LOGGED = 2000


class VaultProcess(Vault):
    """The passwords, asked for beside the program. Where no process can be started, it asks by itself."""

    def __init__(self, command: Sequence[str] = ()) -> None:
        self._command = tuple(command) or own_command(KEYRING)

    @override
    def state(self) -> VaultState:
        try:
            answer = self._ask(_STATE)
        except VaultError as error:
            return error.state
        return super().state() if answer is None else VaultState(answer["state"])

    @override
    def read(self, jid: Jid) -> str | None:
        answer = self._ask(_READ, jid)
        return super().read(jid) if answer is None else answer.get("password")

    @override
    def write(self, jid: Jid, password: str) -> None:
        if self._ask(_WRITE, jid, password) is None:
            super().write(jid, password)

    @override
    def forget(self, jid: Jid) -> None:
        if self._ask(_FORGET, jid) is None:
            super().forget(jid)

    def _ask(self, verb: str, jid: Jid | None = None, password: str = "") -> Mapping[str, str] | None:
        """Give the answer, None where there is nobody to give it. Raises :class:`VaultError`."""
        import subprocess  # noqa: PLC0415 - the first paint does without

        question = {"verb": verb, "jid": str(jid.bare) if jid else "", "password": password}
        try:
            # Passwords go through pipes: arguments and environment can be read by others.
            process = subprocess.Popen(  # noqa: S603 - ourselves
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                # A buffer of Python's would keep the password until something else takes its place.
                bufsize=0,
            )
        except OSError:
            _log.warning("no process can be started for the keyring", exc_info=True)
            return None
        with process:
            out, complaints = _exchange(process, json.dumps(question))
        if complaints:
            _log.warning("the keyring's process: %s", complaints[-_MAX_LOGGED:])
        return _understood(out)


def serve(incoming: TextIO, outgoing: TextIO) -> None:
    """Answer the one question on ``incoming``; ends the process when who asked is gone before the answer."""
    question = json.loads(incoming.readline())
    threading.Thread(target=_end_with, args=(incoming.fileno(),), name="who asked", daemon=True).start()
    outgoing.write(json.dumps(_answer(Vault(), question)) + "\n")
    outgoing.flush()


def _answer(vault: Vault, question: Mapping[str, str]) -> dict[str, str]:
    try:
        if question["verb"] == _STATE:
            return {"state": vault.state().value}
        jid = Jid.parse(question["jid"])
        if question["verb"] == _READ:
            password = vault.read(jid)
            return {} if password is None else {"password": password}
        if question["verb"] == _WRITE:
            vault.write(jid, question["password"])
        elif question["verb"] == _FORGET:
            vault.forget(jid)
    except VaultError as error:
        return {"error": str(error), "state": error.state.value}
    return {}


def _exchange(process: subprocess.Popen[bytes], question: str) -> tuple[str, str]:
    """Ask, and give answer and complaints; what is asked of stays open till then, for that is how it knows of us."""
    complaints: list[str] = []
    if process.stdin is None or process.stdout is None or process.stderr is None:
        return "", ""
    listener = threading.Thread(
        target=lambda errors: complaints.append(errors.read().decode("utf-8", "replace")),
        args=(process.stderr,),
    )
    listener.daemon = True
    listener.start()
    try:
        # Shorter than what a pipe takes at once, so it is written whole.
        process.stdin.write(f"{question}\n".encode())
        answer = process.stdout.readline().decode("utf-8", "replace")
    except OSError:
        answer = ""
    process.stdin.close()
    listener.join()
    return answer, "".join(complaints)


def _understood(line: str) -> Mapping[str, str]:
    try:
        answer: dict[str, str] = json.loads(line)
    except ValueError:
        raise VaultError(VaultState.AVAILABLE, "the keyring's process ended without an answer") from None
    if "error" in answer:
        raise VaultError(VaultState(answer["state"]), answer["error"])
    return answer


def _end_with(asking: int) -> None:
    # Not through the file object: its lock would be held when Python ends.
    os.read(asking, 1)
    # A keyring that waits for its user cannot be told otherwise.
    os._exit(1)
