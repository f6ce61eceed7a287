from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from lyncfedclient.domain.storage import StorageFault
from lyncfedclient.storage.errors import StorageError
from lyncfedclient.storage.places import PROFILE_VARIABLE, find_places


def test_a_profile_keeps_everything_inside_its_folder(tmp_path: Path) -> None:
    profile = tmp_path / "deep" / "profile"

    places = find_places(profile)

    for place in (places.settings_file, places.database_file, places.log_dir, places.lock_file):
        assert place.is_relative_to(profile)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_new_folders_are_open_to_the_user_alone(tmp_path: Path) -> None:
    profile = tmp_path / "profile"

    places = find_places(profile)

    assert stat.S_IMODE(profile.stat().st_mode) == 0o700
    assert stat.S_IMODE(places.log_dir.stat().st_mode) == 0o700


def test_the_environment_names_a_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PROFILE_VARIABLE, str(tmp_path / "named"))

    places = find_places(None)

    assert places.database_file.parent == tmp_path / "named"


def test_the_command_line_comes_before_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PROFILE_VARIABLE, str(tmp_path / "named"))

    places = find_places(tmp_path / "given")

    assert places.database_file.parent == tmp_path / "given"


@pytest.mark.skipif(sys.platform != "linux", reason="the names of XDG")
def test_without_a_profile_the_platforms_folders_are_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PROFILE_VARIABLE, raising=False)
    for name in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))

    places = find_places(None)

    assert places.settings_file == tmp_path / "config" / "lyncfedclient" / "settings.json"
    assert places.database_file == tmp_path / "data" / "lyncfedclient" / "lyncfedclient.db"
    assert places.log_dir.is_relative_to(tmp_path / "state" / "lyncfedclient")


def test_two_profiles_have_two_sockets_and_one_profile_has_one(tmp_path: Path) -> None:
    first = find_places(tmp_path / "one")
    again = find_places(tmp_path / "two" / ".." / "one")
    other = find_places(tmp_path / "two")

    assert first.socket_name == again.socket_name
    assert first.socket_name != other.socket_name


def test_the_socket_lies_in_the_users_own_runtime_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime = tmp_path / "r"
    runtime.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))

    places = find_places(tmp_path / "one")

    assert Path(places.socket_name).parent == runtime


def test_a_runtime_folder_too_long_for_a_socket_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime = tmp_path / ("r" * 100)
    runtime.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))

    places = find_places(tmp_path / "one")

    assert "/" not in places.socket_name


def test_a_profile_below_a_file_is_refused_with_its_reason(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()

    with pytest.raises(StorageError) as caught:
        find_places(file / "profile")

    assert caught.value.fault is StorageFault.NOT_WRITABLE
