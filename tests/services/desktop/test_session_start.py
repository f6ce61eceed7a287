from __future__ import annotations

import configparser
import plistlib
import shlex
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.services.desktop.session_start import AutostartEntry, LaunchAgent, session_start

if TYPE_CHECKING:
    from pathlib import Path


def test_the_entry_is_written_and_taken_away(tmp_path: Path) -> None:
    entry = AutostartEntry(tmp_path / "autostart", ["/opt/lync client/bin/lyncfedclient", "--in-tray"])

    entry.set_on(True)
    was_on = entry.is_on()
    parser = configparser.RawConfigParser()
    parser.read(tmp_path / "autostart" / "lyncfedclient.desktop", encoding="utf-8")
    entry.set_on(False)

    assert was_on
    assert not entry.is_on()
    assert shlex.split(parser["Desktop Entry"]["exec"]) == ["/opt/lync client/bin/lyncfedclient", "--in-tray"]


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled = false"])
def test_an_entry_that_the_desktop_has_switched_off_is_off(tmp_path: Path, line: str) -> None:
    entry = AutostartEntry(tmp_path, ["lyncfedclient"])
    entry.set_on(True)
    file = tmp_path / "lyncfedclient.desktop"

    file.write_text(file.read_text().replace("X-GNOME-Autostart-enabled=true", line))

    assert not entry.is_on()


def test_taking_away_what_is_not_there_is_no_fault(tmp_path: Path) -> None:
    AutostartEntry(tmp_path / "nowhere", ["lyncfedclient"]).set_on(False)
    LaunchAgent(tmp_path / "nowhere", ["lyncfedclient"]).set_on(False)

    assert list(tmp_path.iterdir()) == []


def test_a_percent_sign_in_the_path_is_no_field_code(tmp_path: Path) -> None:
    AutostartEntry(tmp_path, ["/opt/100%/lyncfedclient"]).set_on(True)

    assert "Exec=/opt/100%%/lyncfedclient" in (tmp_path / "lyncfedclient.desktop").read_text().replace(
        '"', ""
    )


def test_the_launch_agent_starts_the_program_at_login(tmp_path: Path) -> None:
    agent = LaunchAgent(tmp_path, ["/Applications/Client.app/Contents/MacOS/lyncfedclient", "--in-tray"])

    agent.set_on(True)
    written = plistlib.loads((tmp_path / "org.lyncfedclient.plist").read_bytes())

    assert agent.is_on()
    assert written["RunAtLoad"]
    assert written["ProgramArguments"][-1] == "--in-tray"


def test_the_folder_is_the_one_the_user_has_configured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))

    session_start().set_on(True)

    assert (tmp_path / "autostart" / "lyncfedclient.desktop").exists()
