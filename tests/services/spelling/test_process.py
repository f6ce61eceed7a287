"""A real process of the program's own, with the dictionaries of a Linux desktop (hunspell-en-us)."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.own_process import SPELLING
from lyncfedclient.services.spelling.process import DictionariesProcess
from tests.support.waiting import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes that can be waited for")


@pytest.fixture
def everything(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[DictionariesProcess]:
    # The user's own words lie there: those of whoever runs the tests stay as they are.
    monkeypatch.setenv("ENCHANT_CONFIG_DIR", str(tmp_path))
    made = DictionariesProcess()
    yield made
    made.close()


def test_the_process_knows_the_platforms_words(everything: DictionariesProcess) -> None:
    assert "en_US" in everything.languages()
    english = everything.open("en_US")
    assert english is not None

    assert english.knows("meeting")
    assert not english.knows("meeeting")
    assert "meeting" in english.suggest("meeeting")
    english.learn("만남")
    assert english.knows("만남")


def test_a_language_without_a_dictionary_is_not_opened(everything: DictionariesProcess) -> None:
    assert everything.open("tlh") is None


def _answering(code: str) -> DictionariesProcess:
    return DictionariesProcess([sys.executable, "-c", code], patience_s=0.5)


@pytest.mark.parametrize(
    "code",
    [
        "import time; time.sleep(600)",
        "raise SystemExit",
        "print('no answer')",
        "print('[' * (3 << 20))",
        "import time; print('[', end='', flush=True); time.sleep(600)",
    ],
)
def test_a_process_that_gives_no_answer_is_ended_and_told(code: str) -> None:
    asked = _answering(code)

    with pytest.raises(OSError, match="no answer"):
        asked.languages()

    assert asked._process is None


def test_a_process_that_crashes_is_started_again_for_the_next_question(
    everything: DictionariesProcess,
) -> None:
    assert everything.languages()
    assert everything._process is not None
    everything._process.kill()

    with pytest.raises(OSError, match="no answer"):
        everything.languages()

    assert "en_US" in everything.languages()


def test_a_process_that_cannot_be_started_is_told() -> None:
    with pytest.raises(OSError, match="nowhere"):
        DictionariesProcess(["/nowhere/to/be/found"]).languages()


def test_the_process_ends_with_the_program(tmp_path: Path) -> None:
    told = tmp_path / "told"
    code = (
        "import pathlib, sys, time; from lyncfedclient.services.spelling.process import DictionariesProcess;"
        "asked = DictionariesProcess(); asked.languages();"
        "pathlib.Path(sys.argv[1]).write_text(str(asked._process.pid)); time.sleep(600)"
    )
    program = subprocess.Popen([sys.executable, "-c", code, str(told)])
    process = int(wait_until(lambda: told.read_text() if told.exists() else "", "the process has answered"))

    program.kill()
    program.wait()

    wait_until(lambda: not _runs(process), "it has ended too")


def test_nothing_that_is_asked_stands_in_the_arguments(everything: DictionariesProcess) -> None:
    everything.languages()

    assert everything._process is not None
    arguments = everything._process.args
    assert isinstance(arguments, tuple)
    assert arguments[-1] == SPELLING


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True
