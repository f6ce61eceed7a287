from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from lyncfedclient import diagnostics
from lyncfedclient.cli.run import Window, run

if TYPE_CHECKING:
    from pathlib import Path

    from lyncfedclient.storage.places import Places


def test_the_window_gets_its_places_and_the_log_is_open(places: Places, profile: str) -> None:
    outcome = run(["--profile", profile, "xmpp:bob@fabrikam.test"])

    diagnostics.stop_log()
    assert outcome == Window(places, "xmpp:bob@fabrikam.test")
    assert (places.log_dir / diagnostics.LOG_NAME).exists()


def test_a_profile_that_cannot_be_made_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "file"
    file.touch()

    status = run(["--profile", str(file), "contacts"])

    captured = capsys.readouterr()
    assert status == 1
    assert captured.err.count("\n") == 1
    assert "--profile" in captured.err


def test_a_damaged_database_is_told_in_one_line_and_stays(
    places: Places, profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    places.database_file.write_bytes(b"not a database" * 1000)

    status = run(["--profile", profile, "contacts"])

    captured = capsys.readouterr()
    assert status == 1
    assert captured.err.count("\n") == 1
    assert "damaged" in captured.err
    assert places.database_file.read_bytes() == b"not a database" * 1000


def test_commands_have_a_log_of_their_own(places: Places, profile: str) -> None:
    run(["--profile", profile, "--log", "debug", "contacts"])

    assert (places.log_dir / "commands.log").exists()
    assert not (places.log_dir / diagnostics.LOG_NAME).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_reader_that_has_enough_is_no_crash(profile: str) -> None:
    read, write = os.pipe()
    os.close(read)

    done = subprocess.run(
        [sys.executable, "-m", "lyncfedclient", "--profile", profile, "contacts"],
        stdout=write,
        stderr=subprocess.PIPE,
        env={name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"},
        text=True,
        check=False,
        timeout=60,
    )

    os.close(write)
    assert done.returncode == 1
    assert done.stderr == ""


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_the_program_runs_as_a_module_whatever_the_terminals_encoding(profile: str, encoding: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "lyncfedclient", "--profile", profile, "contacts", "--json"],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": encoding},
        check=False,
        timeout=60,
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, b"[]" + os.linesep.encode(), b"")
