from __future__ import annotations

import json
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lyncfedclient.domain.account import Account, TlsMode
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.settings import Settings, Theme
from lyncfedclient.domain.storage import StorageFault
from lyncfedclient.storage.errors import StorageError
from lyncfedclient.storage.settings_file import LoadedSettings, SettingsFile

_ACCOUNT = Account(
    Jid.parse("alice@contoso.test"),
    "Alice Kovar",
    "gw.contoso.test",
    5222,
    TlsMode.STARTTLS,
    Path("/etc/ssl/contoso.pem"),
    is_remembered=False,
    is_automatic=False,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_no_file_means_defaults(file: Path) -> None:
    assert SettingsFile(file).load() == LoadedSettings(Settings())


def test_everything_saved_comes_back(file: Path) -> None:
    settings = Settings(theme=Theme.DARK, folded_groups=("회의", "Partners"), own_note='In "a" meeting\n')

    SettingsFile(file).save(settings, _ACCOUNT)

    assert SettingsFile(file).load() == LoadedSettings(settings, _ACCOUNT)


@given(settings=st.from_type(Settings))
def test_all_settings_come_back(tmp_path_factory: pytest.TempPathFactory, settings: Settings) -> None:
    file = SettingsFile(tmp_path_factory.getbasetemp() / "all.json")

    file.save(settings, None)

    assert file.load() == LoadedSettings(settings)


def test_each_setting_is_a_line(file: Path) -> None:
    SettingsFile(file).save(Settings(folded_groups=("a", "b")), _ACCOUNT)

    lines = file.read_text().splitlines()

    assert '  "folded_groups": ["a", "b"],' in lines
    assert '  "theme": "system",' in lines
    assert json.loads(file.read_text())["account"]["host"] == "gw.contoso.test"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_the_file_is_readable_by_the_user_alone(file: Path) -> None:
    file.write_text("{}")
    file.chmod(0o644)

    SettingsFile(file).save(Settings(), _ACCOUNT)

    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"theme": NaN}}', b"\0" * 100, b"[" * 100_000]
)
def test_an_unreadable_file_is_set_aside_and_defaults_are_used(file: Path, content: bytes) -> None:
    file.write_bytes(content)

    loaded = SettingsFile(file).load()

    assert (loaded.settings, loaded.account) == (Settings(), None)
    assert loaded.set_aside is not None
    assert loaded.set_aside.read_bytes() == content
    assert SettingsFile(file).load() == LoadedSettings(Settings())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "purple"),
        ("theme", 3),
        ("theme", ["dark"]),
        ("is_compact", "yes"),
        ("is_compact", 1),
        ("folded_groups", "Partners"),
        ("folded_groups", [1]),
        ("own_note", None),
    ],
)
def test_a_wrong_value_costs_that_setting_alone(file: Path, name: str, value: object) -> None:
    content = json.dumps({"is_hiding_offline": True, name: value, "account": {"jid": "alice@contoso.test"}})
    file.write_text(content)

    loaded = SettingsFile(file).load()

    assert loaded.settings == Settings(is_hiding_offline=True)
    assert loaded.account == Account(Jid.parse("alice@contoso.test"))
    assert loaded.set_aside is not None
    assert loaded.set_aside.read_text() == content
    # What could be read is not lost with the next start either, and nothing is said twice.
    assert SettingsFile(file).load() == LoadedSettings(loaded.settings, loaded.account)


@pytest.mark.parametrize(
    "account",
    [
        "alice@contoso.test",
        {},
        {"jid": 5},
        {"jid": "@"},
        {"jid": "alice@contoso.test", "port": -1},
        {"jid": "alice@contoso.test", "port": "5222"},
        {"jid": "alice@contoso.test", "tls": "never"},
        {"jid": "alice@contoso.test", "ca_file": 1},
        {"jid": "alice@contoso.test", "is_remembered": "no"},
    ],
)
def test_an_unreadable_account_is_no_account_and_the_file_is_kept(file: Path, account: object) -> None:
    file.write_text(json.dumps({"theme": "dark", "account": account}))

    loaded = SettingsFile(file).load()

    assert (loaded.settings, loaded.account) == (Settings(theme=Theme.DARK), None)
    assert loaded.set_aside is not None


def test_what_a_later_version_added_is_passed_over(file: Path) -> None:
    file.write_text('{"theme": "dark", "is_levitating": true}')

    assert SettingsFile(file).load() == LoadedSettings(Settings(theme=Theme.DARK))


def test_a_folder_in_the_files_place_is_told(file: Path) -> None:
    file.mkdir()

    with pytest.raises(StorageError) as reading:
        SettingsFile(file).load()
    with pytest.raises(StorageError) as writing:
        SettingsFile(file).save(Settings(), None)

    assert reading.value.fault is StorageFault.NOT_WRITABLE
    assert writing.value.fault is StorageFault.NOT_WRITABLE
    assert [place.name for place in file.parent.iterdir()] == [file.name]


def test_the_password_has_no_place_in_the_file(file: Path) -> None:
    SettingsFile(file).save(Settings(), _ACCOUNT)

    assert "password" not in file.read_text().lower()
