from __future__ import annotations

import json
import stat
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.cli.run import run
from lyncfedclient.domain.jid import Jid
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.messages import MessageStore

if TYPE_CHECKING:
    from pathlib import Path

    from lyncfedclient.storage.places import Places

_NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
_BOB = Jid.parse("bob@fabrikam.test")
_KIM = Jid.parse("김철수@fabrikam.test")


@pytest.fixture
def filled(places: Places) -> None:
    database = Database.open(places.database_file)
    store = MessageStore(database)
    store.add_incoming(_BOB, "Are you free?", "1", _NOON)
    store.add_outgoing(_BOB, "At <b>three</b>\n& not earlier", "own-1", _NOON)
    store.add_incoming(_KIM, "회의는 세 시에", "2", _NOON)
    database.close()


def test_search_prints_what_it_finds_a_line_each(
    filled: None, profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status = run(["--profile", profile, "history", "search", "three", "earlier"])

    (line,) = capsys.readouterr().out.splitlines()
    assert status == 0
    assert line.startswith("bob@fabrikam.test  2026-11-2")
    assert line.endswith(" me: At <b>three</b> / & not earlier")


def test_search_prints_json(filled: None, profile: str, capsys: pytest.CaptureFixture[str]) -> None:
    status = run(["--profile", profile, "history", "search", "회의", "--json"])

    assert status == 0
    assert json.loads(capsys.readouterr().out) == [
        {
            "address": "김철수@fabrikam.test",
            "direction": "in",
            "at": "2026-11-22T12:00:00.000+00:00",
            "text": "회의는 세 시에",
            "delivery": "received",
        }
    ]


@pytest.mark.parametrize("is_filled", [True, False])
def test_finding_nothing_is_done_too(
    request: pytest.FixtureRequest, profile: str, capsys: pytest.CaptureFixture[str], *, is_filled: bool
) -> None:
    if is_filled:
        request.getfixturevalue("filled")

    assert run(["--profile", profile, "history", "search", "nothing"]) == 0
    assert run(["--profile", profile, "history", "search", "nothing", "--json"]) == 0
    assert capsys.readouterr().out == "No message has these words.\n[]\n"


@pytest.mark.parametrize(
    ("options", "count"),
    [
        ([], 1),
        (["--with", "Bob@fabrikam.test"], 1),
        (["--with", "김철수@fabrikam.test"], 0),
        (["--since", "2026-11-20", "--until", "2026-11-25"], 1),
        (["--since", "2026-11-25"], 0),
        (["--until", "2026-11-20"], 0),
    ],
)
def test_search_is_kept_to_a_person_and_to_days(
    filled: None, profile: str, capsys: pytest.CaptureFixture[str], options: list[str], count: int
) -> None:
    status = run(["--profile", profile, "history", "search", "three", *options, "--json"])

    assert status == 0
    assert len(json.loads(capsys.readouterr().out)) == count


@pytest.mark.parametrize("options", [["--with", "a@b@c"], ["--until", "9999-12-31"]])
def test_a_filter_that_is_none_is_a_wrong_command_line(
    profile: str, capsys: pytest.CaptureFixture[str], options: list[str]
) -> None:
    assert run(["--profile", profile, "history", "search", "three", *options]) == 2
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("day", ["yesterday", "0", "2026-13-01"])
def test_what_is_no_day_is_said_with_an_example(
    profile: str, capsys: pytest.CaptureFixture[str], day: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        run(["--profile", profile, "history", "search", "three", "--since", day])

    assert ended.value.code == 2
    assert f"'{day}' is not a day such as 2026-11-30" in capsys.readouterr().err


def test_a_conversation_is_exported_as_text(filled: None, profile: str, tmp_path: Path) -> None:
    target = tmp_path / "bob.txt"

    status = run(["--profile", profile, "history", "export", "Bob@fabrikam.test", str(target)])

    first, second, third = target.read_text(encoding="utf-8").splitlines()
    assert status == 0
    assert first.endswith(" bob@fabrikam.test: Are you free?")
    assert second.endswith(" me: At <b>three</b>")
    assert third == "& not earlier"


def test_a_conversation_is_exported_as_json(filled: None, profile: str, tmp_path: Path) -> None:
    target = tmp_path / "bob.json"

    run(["--profile", profile, "history", "export", str(_BOB), str(target)])

    assert [entry["text"] for entry in json.loads(target.read_text(encoding="utf-8"))] == [
        "Are you free?",
        "At <b>three</b>\n& not earlier",
    ]


def test_what_is_exported_as_html_shows_literally(filled: None, profile: str, tmp_path: Path) -> None:
    target = tmp_path / "bob.HTML"

    run(["--profile", profile, "history", "export", str(_BOB), str(target)])

    text = target.read_text(encoding="utf-8")
    assert "At &lt;b&gt;three&lt;/b&gt;\n&amp; not earlier</p>" in text
    assert "default-src 'none'" in text


def test_a_dash_is_standard_output(filled: None, profile: str, capsys: pytest.CaptureFixture[str]) -> None:
    run(["--profile", profile, "history", "export", str(_KIM), "-"])

    assert capsys.readouterr().out.endswith(" 김철수@fabrikam.test: 회의는 세 시에\n")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_an_export_is_readable_by_the_user_alone(filled: None, profile: str, tmp_path: Path) -> None:
    target = tmp_path / "bob.txt"

    run(["--profile", profile, "history", "export", str(_BOB), str(target)])

    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_stranger_has_no_history(
    filled: None, profile: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "nobody.txt"

    status = run(["--profile", profile, "history", "export", "nobody@fabrikam.test", str(target)])

    assert status == 1
    assert "no messages with nobody@fabrikam.test" in capsys.readouterr().err
    assert not target.exists()


def test_a_place_that_cannot_be_written_is_told(
    filled: None, profile: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = run(["--profile", profile, "history", "export", str(_BOB), str(tmp_path)])

    assert status == 1
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("address", ["bob", "", "a@b@c"])
def test_a_wrong_address_is_a_wrong_command_line(profile: str, address: str) -> None:
    assert run(["--profile", profile, "history", "export", address, "x"]) == 2
