from __future__ import annotations

import io
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import trustme
from typing_extensions import override

from lyncfedclient.cli.run import run
from lyncfedclient.domain.account import Account, TlsMode
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.settings import Settings, Theme
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.facts import FactStore
from lyncfedclient.storage.pins import PinnedMechanisms
from lyncfedclient.storage.settings_file import SettingsFile

if TYPE_CHECKING:
    from lyncfedclient.storage.places import Places
    from tests.support.services import MemoryKeyring

_ALICE = "alice@contoso.test"


def _type(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


def _account(places: Places) -> Account | None:
    return SettingsFile(places.settings_file).load().account


def test_the_account_goes_to_the_settings_and_the_password_to_the_keyring(
    places: Places,
    profile: str,
    memory_keyring: MemoryKeyring,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    ca_file = tmp_path / "ca.pem"
    trustme.CA().cert_pem.write_to_path(ca_file)
    _type(monkeypatch, " pässwörd \r\nanother line\n")

    options = f"--gateway gw.contoso.test:5223 --tls direct --ca-file {ca_file} --password-stdin".split()
    status = run(
        ["--profile", profile, "account", "set", "Alice@Contoso.test", "--name", "Alice Kovar", *options]
    )

    assert status == 0
    assert _account(places) == Account(
        Jid.parse(_ALICE), "Alice Kovar", "gw.contoso.test", 5223, TlsMode.DIRECT, ca_file
    )
    assert memory_keyring.passwords == {_ALICE: " pässwörd "}
    assert not any(b"rd " in file.read_bytes() for file in Path(profile).rglob("*") if file.is_file())


def test_other_settings_stay_as_they_are(
    places: Places, profile: str, memory_keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    SettingsFile(places.settings_file).save(Settings(theme=Theme.DARK), None)
    _type(monkeypatch, "secret\n")

    run(["--profile", profile, "account", "set", _ALICE, "--password-stdin"])

    assert SettingsFile(places.settings_file).load().settings == Settings(theme=Theme.DARK)


def test_without_a_keyring_nothing_is_stored(
    places: Places,
    profile: str,
    no_keyring: None,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    _type(monkeypatch, "secret\n")

    status = run(["--profile", profile, "account", "set", _ALICE, "--password-stdin"])

    captured = capsys.readouterr()
    assert status == 1
    assert "no keyring" in captured.err
    assert captured.err.count("\n") == 1
    assert not places.settings_file.exists()


def test_a_keyring_that_breaks_leaves_nothing_stored(
    places: Places,
    profile: str,
    memory_keyring: MemoryKeyring,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    memory_keyring.is_broken = True
    _type(monkeypatch, "secret\n")

    status = run(["--profile", profile, "account", "set", _ALICE, "--password-stdin"])

    assert status == 1
    assert "the bus went away" in capsys.readouterr().err
    assert not places.settings_file.exists()


def test_on_a_terminal_the_password_is_asked_for(
    places: Places, profile: str, memory_keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Terminal(io.StringIO):
        @override
        def isatty(self) -> bool:
            return True

    asked = []

    def ask(prompt: str) -> str:
        asked.append(prompt)
        return "typed"

    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", ask)

    status = run(["--profile", profile, "account", "set", _ALICE])

    assert status == 0
    assert _ALICE in asked[0]
    assert memory_keyring.passwords == {_ALICE: "typed"}


def test_without_a_password_the_account_alone_is_stored(
    places: Places,
    profile: str,
    no_keyring: None,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    _type(monkeypatch, "")

    status = run(["--profile", profile, "account", "set", _ALICE])

    assert status == 0
    assert _account(places) == Account(Jid.parse(_ALICE))
    assert "will ask for the password" in capsys.readouterr().out


def test_an_empty_password_on_standard_input_is_refused(
    places: Places, profile: str, memory_keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    _type(monkeypatch, "\n")

    assert run(["--profile", profile, "account", "set", _ALICE, "--password-stdin"]) == 1
    assert not places.settings_file.exists()


def test_another_account_takes_the_place_of_the_first_and_its_password_goes(
    places: Places, profile: str, memory_keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    _type(monkeypatch, "first\nsecond\n")

    run(["--profile", profile, "account", "set", _ALICE, "--password-stdin"])
    run(["--profile", profile, "account", "set", "erin@contoso.test", "--password-stdin"])

    assert _account(places) == Account(Jid.parse("erin@contoso.test"))
    assert memory_keyring.passwords == {"erin@contoso.test": "second"}


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("", "is empty"),
        ("alice", "has no @"),
        ("a@b@c", "more than one @"),
        ("al ice@contoso.test", "has a space"),
        ("@contoso.test", "before the @"),
        ("alice@", "after the @"),
        ("alice@contoso.test/desk", "slash"),
        ("a" * 1100 + "@contoso.test", "1023 bytes"),
        ("alice@con..toso", "no valid domain"),
    ],
)
def test_a_wrong_address_is_named_and_nothing_is_stored(
    places: Places, profile: str, address: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status = run(["--profile", profile, "account", "set", address])

    captured = capsys.readouterr()
    assert status == 2
    assert words in captured.err
    assert captured.err.count("\n") == 1
    assert not places.settings_file.exists()


@pytest.mark.parametrize("content", [None, b"", b"no certificate"])
def test_a_ca_file_that_will_not_do_is_told(
    places: Places, profile: str, tmp_path: Path, content: bytes | None, capsys: pytest.CaptureFixture[str]
) -> None:
    ca_file = tmp_path / "ca.pem"
    if content is not None:
        ca_file.write_bytes(content)

    status = run(["--profile", profile, "account", "set", _ALICE, "--ca-file", str(ca_file)])

    assert status == 1
    assert "PEM" in capsys.readouterr().err
    assert not places.settings_file.exists()


def test_show_prints_the_account_and_never_the_password(
    places: Places, profile: str, memory_keyring: MemoryKeyring, capsys: pytest.CaptureFixture[str]
) -> None:
    account = Account(Jid.parse(_ALICE), "Alice", "gw.contoso.test", 5222, ca_file=Path("/ca.pem"))
    SettingsFile(places.settings_file).save(Settings(), account)
    memory_keyring.passwords[_ALICE] = "s7cr3t"

    status = run(["--profile", profile, "account", "show"])

    out = capsys.readouterr().out
    assert status == 0
    assert [line.split(maxsplit=1)[1] for line in out.splitlines()[:4]] == [
        _ALICE,
        "Alice",
        "gw.contoso.test:5222",
        "auto",
    ]
    assert "in the keyring" in out
    assert "s7cr3t" not in out


def test_show_without_an_account_says_how_to_set_one_up(
    profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status = run(["--profile", profile, "account", "show"])

    assert status == 1
    assert "account set" in capsys.readouterr().err


def test_forget_removes_the_account_and_its_password(
    places: Places, profile: str, memory_keyring: MemoryKeyring
) -> None:
    SettingsFile(places.settings_file).save(Settings(theme=Theme.DARK), Account(Jid.parse(_ALICE)))
    memory_keyring.passwords[_ALICE] = "s7cr3t"

    status = run(["--profile", profile, "account", "forget"])

    assert status == 0
    assert SettingsFile(places.settings_file).load().account is None
    assert SettingsFile(places.settings_file).load().settings.theme is Theme.DARK
    assert memory_keyring.passwords == {}


def test_forget_forgets_how_the_account_has_signed_in(
    places: Places, profile: str, memory_keyring: MemoryKeyring
) -> None:
    SettingsFile(places.settings_file).save(Settings(), Account(Jid.parse(_ALICE)))
    with closing(Database.open(places.database_file)) as database:
        PinnedMechanisms(FactStore(database))[_ALICE] = "SCRAM-SHA-256-PLUS"

    status = run(["--profile", profile, "account", "forget"])

    assert status == 0
    with closing(Database.open(places.database_file)) as database:
        assert dict(PinnedMechanisms(FactStore(database))) == {}


def test_an_account_whose_database_cannot_be_read_is_kept_whole(
    places: Places, profile: str, memory_keyring: MemoryKeyring
) -> None:
    SettingsFile(places.settings_file).save(Settings(), Account(Jid.parse(_ALICE)))
    memory_keyring.passwords[_ALICE] = "s7cr3t"
    places.database_file.parent.mkdir(parents=True, exist_ok=True)
    places.database_file.write_bytes(b"no database" * 1000)

    status = run(["--profile", profile, "account", "forget"])

    assert status == 1
    assert _account(places) is not None
    assert memory_keyring.passwords == {_ALICE: "s7cr3t"}


def test_a_password_that_cannot_be_forgotten_keeps_the_account(
    places: Places, profile: str, memory_keyring: MemoryKeyring
) -> None:
    SettingsFile(places.settings_file).save(Settings(), Account(Jid.parse(_ALICE)))
    memory_keyring.is_broken = True

    status = run(["--profile", profile, "account", "forget"])

    assert status == 1
    assert _account(places) is not None


def test_forgetting_no_account_is_done(profile: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--profile", profile, "account", "forget"]) == 0


def test_unreadable_settings_are_set_aside_and_it_is_said(
    places: Places, profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    places.settings_file.write_text("{")

    status = run(["--profile", profile, "account", "forget"])

    assert status == 0
    assert "settings-damaged-" in capsys.readouterr().err
