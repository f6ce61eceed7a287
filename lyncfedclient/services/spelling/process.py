"""Dictionaries that are asked by a process of the program's own, which ends with it.

macOS' spell checker is made for the first thread of a program, and waits there for a service of the system: in a window's
first thread that may be longer than a frame, and on any other it is known to hang and to crash
(atom/atom#15912). The first thread of another process has nothing else to do, and takes nothing with it.
"""

from __future__ import annotations

import json
import os
import select
from typing import TYPE_CHECKING, Any, TextIO

from lyncfedclient.own_process import SPELLING, own_command

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Sequence

    from lyncfedclient.services.spelling.dictionaries import Dictionaries

_PATIENCE_S = 10.0
"""For one answer, the start of the process with the first; who quits meanwhile waits for it."""
_LONGEST = 1 << 20
_LANGUAGES, _OPEN, _KNOWS, _SUGGEST, _LEARN = "languages", "open", "knows", "suggest", "learn"


class DictionariesProcess:
    """All dictionaries of the platform, asked beside the program; used by one thread at a time.

    The methods raise ``OSError`` where the process can't be started, or gives no answer.
    """

    def __init__(self, command: Sequence[str] = (), *, patience_s: float = _PATIENCE_S) -> None:
        self._command = tuple(command) or own_command(SPELLING)
        self._patience_s = patience_s
        self._process: subprocess.Popen[bytes] | None = None

    def __del__(self) -> None:
        self.close()

    def languages(self) -> list[str]:
        """Give the languages there are dictionaries for."""
        return [str(language) for language in self.ask(_LANGUAGES)]

    def open(self, language: str) -> DictionaryProcess | None:
        """Open one of them, or None where that does not work."""
        return DictionaryProcess(self, language) if self.ask(_OPEN, language) else None

    def ask(self, verb: str, language: str = "", word: str = "") -> Any:
        """Give the answer of the process, which is started with the first question."""
        process = self._process = self._process or _started(self._command)
        if process.stdin is None or process.stdout is None:
            raise OSError("no pipes")
        try:
            process.stdin.write(json.dumps([verb, language, word]).encode() + b"\n")
            return json.loads(_line(process.stdout.fileno(), self._patience_s))
        except (OSError, ValueError) as error:
            # What comes later would be taken for the answer to another question.
            self.close()
            raise OSError(f"no answer from the dictionaries: {error}") from error

    def close(self) -> None:
        """End the process, in the middle of whatever it does."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            with process:
                pass


class DictionaryProcess:
    """One of those dictionaries."""

    def __init__(self, process: DictionariesProcess, language: str) -> None:
        self._process = process
        self._language = language

    def knows(self, word: str) -> bool:
        """Whether the word is spelled right."""
        return bool(self._process.ask(_KNOWS, self._language, word))

    def suggest(self, word: str) -> list[str]:
        """Give what may be meant, likeliest first."""
        return [str(text) for text in self._process.ask(_SUGGEST, self._language, word)]

    def learn(self, word: str) -> None:
        """Put the word into the user's own dictionary."""
        self._process.ask(_LEARN, self._language, word)


def serve(incoming: TextIO, outgoing: TextIO, everything: Dictionaries) -> None:
    """Answer one question a line, until whoever asks is gone."""
    opened: dict[str, Any] = {}
    for line in incoming:
        verb, language, word = json.loads(line)
        answer: object = None
        if verb == _LANGUAGES:
            answer = everything.languages()
        elif verb == _OPEN:
            opened[language] = everything.open(language)
            answer = opened[language] is not None
        else:
            answer = getattr(opened[language], verb)(word)
        outgoing.write(json.dumps(answer) + "\n")
        outgoing.flush()


def _started(command: Sequence[str]) -> subprocess.Popen[bytes]:
    import subprocess  # noqa: PLC0415 - the first paint does without

    # Words go through pipes: arguments can be read by others. Unbuffered: nothing of a text stays there.
    return subprocess.Popen(  # noqa: S603 - ourselves
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0
    )


def _line(pipe: int, patience_s: float) -> bytes:
    """Read one line. Raises ``OSError`` where it does not come in time, or is none."""
    line = b""
    while not line.endswith(b"\n"):
        if len(line) > _LONGEST or not select.select([pipe], [], [], patience_s)[0]:
            raise OSError("too late or too long")
        piece = os.read(pipe, 65536)
        if not piece:
            raise OSError("the process has ended")
        line += piece
    return line
