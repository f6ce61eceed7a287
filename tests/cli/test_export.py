from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

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

    from lyncfedclient.storage.places import Places


@pytest.fixture
def filled(places: Places) -> None:
    """Have an account and two contacts."""
    SettingsFile(places.settings_file).save(Settings(), Account(Jid.parse("ute@im.werk.example")))
    database = Database.open(places.database_file)
    ContactStore(database).put_many(
        [
            Contact(Jid.parse("iva@im.lieferant.example"), "=Iva", ("Praha", "한국;지사")),
            Contact(Jid.parse("min@im.lieferant.example")),
        ]
    )
    database.close()


@pytest.mark.parametrize("name", ["list.csv", "list.vcf", "list.xml"])
def test_what_is_exported_is_imported_as_already_there(
    filled: None, name: str, profile: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / name

    assert run(["--profile", profile, "export", str(target)]) == 0

    assert "Wrote 2 contacts" in capsys.readouterr().out
    run(["--profile", profile, "import", str(target), "--dry-run", "--json"])
    document = json.loads(capsys.readouterr().out)
    assert document["counts"]["duplicate"] == 2
    assert document["contacts"][0]["groups"] == ["Praha", "한국;지사"]
    assert document["contacts"][0]["name"] == "=Iva"


def test_the_format_can_be_chosen_against_the_name(filled: None, profile: str, tmp_path: Path) -> None:
    target = tmp_path / "list.txt"

    run(["--profile", profile, "export", str(target), "--format", "vcard"])

    assert target.read_bytes().startswith(b"BEGIN:VCARD")


def test_xep_0227_without_an_account_says_what_is_missing(
    profile: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = run(["--profile", profile, "export", str(tmp_path / "list.xml")])

    assert status == 1
    assert "account set" in capsys.readouterr().err
    assert not (tmp_path / "list.xml").exists()


def test_a_place_that_cannot_be_written_is_said(
    filled: None, profile: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = run(["--profile", profile, "export", str(tmp_path / "no" / "such" / "list.csv")])

    assert status == 1
    assert capsys.readouterr().err.count("\n") == 1
