from __future__ import annotations

import json
import stat
import zipfile
from typing import TYPE_CHECKING

from lyncfedclient.cli.run import run
from lyncfedclient.domain.account import Account
from lyncfedclient.domain.contact import Contact
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.settings import Settings
from lyncfedclient.storage.contacts import ContactStore
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.settings_file import SettingsFile

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from lyncfedclient.storage.places import Places
    from tests.support.services import MemoryKeyring

ALICE, BOB = Jid.parse("alice.liddell@contoso.test"), Jid.parse("bob.secretive@fabrikam.test")


def fill_profile(places: Places) -> None:
    SettingsFile(places.settings_file).save(Settings(), Account(ALICE, "Alice L."))
    database = Database.open_existing(places.database_file)
    ContactStore(database).put(Contact(BOB, "Bob the Private"))
    database.close()
    places.log_dir.mkdir(exist_ok=True)
    (places.log_dir / "lyncfedclient.log").write_text(
        "2026-11-01T10:00:00.000Z DEBUG gateway: bob.secretive@fabrikam.test answered, password=hunter2\n"
        "<message to='x@y'><body>Let us meet at noon</body></message>\n"
    )


def test_the_report_tells_versions_counts_and_the_connection(
    places: Places, profile: str, tmp_path: Path, memory_keyring: MemoryKeyring
) -> None:
    fill_profile(places)

    status = run(["--profile", profile, "report", str(tmp_path / "report.zip")])

    with zipfile.ZipFile(tmp_path / "report.zip") as bundle:
        document = json.loads(bundle.read("report.json"))
    assert status == 0
    assert document["account"]["domain"] == "contoso.test"
    assert document["database"]["rows"]["contact"] == 1
    assert document["keyring"] == "available"
    assert document["system"]["openssl"].startswith("OpenSSL")


def test_the_report_holds_no_name_no_message_and_no_password(
    places: Places, profile: str, tmp_path: Path, memory_keyring: MemoryKeyring
) -> None:
    fill_profile(places)

    run(["--profile", profile, "report", str(tmp_path / "report.zip")])

    with zipfile.ZipFile(tmp_path / "report.zip") as bundle:
        everything = "".join(bundle.read(name).decode() for name in bundle.namelist())
    assert "log/lyncfedclient.log" in bundle.namelist()
    assert "fabrikam.test answered" in everything
    for secret in ("liddell", "secretive", "hunter2", "noon", "Private", "Alice"):
        assert secret not in everything


def test_the_report_is_for_the_user_alone_and_overwrites_nothing(
    profile: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], memory_keyring: MemoryKeyring
) -> None:
    path = tmp_path / "report.zip"
    run(["--profile", profile, "report", str(path)])
    before = path.read_bytes()

    status = run(["--profile", profile, "report", str(path)])

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert status == 1
    assert "there already" in capsys.readouterr().err
    assert path.read_bytes() == before


def test_a_damaged_database_is_told_and_is_no_reason_to_write_nothing(
    places: Places, profile: str, tmp_path: Path, memory_keyring: MemoryKeyring
) -> None:
    places.database_file.write_bytes(b"no database at all" * 1000)

    status = run(["--profile", profile, "report", str(tmp_path / "report.zip")])

    with zipfile.ZipFile(tmp_path / "report.zip") as bundle:
        document = json.loads(bundle.read("report.json"))
    assert status == 0
    assert document["database"]["trouble"]
    assert places.database_file.read_bytes() == b"no database at all" * 1000
