from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QLockFile

from lyncfedclient.cli.import_words import words_on_rejected
from lyncfedclient.cli.run import run
from lyncfedclient.domain.account import Account
from lyncfedclient.domain.contact_file import FileFault, RejectedRow, RowFault
from lyncfedclient.domain.contact_import import Reason, Verdict
from lyncfedclient.domain.jid import Jid, JidFault
from lyncfedclient.domain.partner import make_partner
from lyncfedclient.domain.settings import Settings
from lyncfedclient.storage.contacts import ContactStore
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.imports import ImportStore
from lyncfedclient.storage.partners import PartnerStore
from lyncfedclient.storage.settings_file import SettingsFile

if TYPE_CHECKING:
    from lyncfedclient.domain.contact import Contact
    from lyncfedclient.storage.places import Places

FIXTURES = Path(__file__).parents[1] / "importers" / "fixtures"
EXPORT = str(FIXTURES / "lync-2013.xml")


def _stored(places: Places) -> list[Contact]:
    database = Database.open_existing(places.database_file)
    contacts = ContactStore(database).all()
    database.close()
    return contacts


def _document(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)


@pytest.fixture
def partnered(places: Places) -> None:
    """Have an account, and one partner on the list."""
    SettingsFile(places.settings_file).save(Settings(), Account(Jid.parse("ute@im.werk.example")))
    database = Database.open(places.database_file)
    PartnerStore(database).replace_all([make_partner("im.lieferant.example")])
    database.close()


def test_the_json_of_a_dry_run_tells_everything_and_changes_nothing(
    partnered: None, places: Places, profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status = run(["--profile", profile, "import", EXPORT, "--dry-run", "--json"])

    document = _document(capsys)
    assert status == 0
    assert document["format"] == "lync"
    assert document["owner"] == "ute.brandt@werk.example"
    assert document["owners"] == ["ute.brandt@werk.example"]
    assert document["contacts"][0] == {
        "address": "iva@im.lieferant.example",
        "name": "Iva Dvořáková",
        "groups": ["Zulieferer (XMPP)", "한국 지사"],
        "kind": "xmpp",
        "verdict": "add",
        "reason": "new",
    }
    assert [(row["kind"], row["verdict"]) for row in document["contacts"]] == [
        ("xmpp", "add"),
        ("xmpp", "add"),
        ("windows-live", "service-ended"),
        ("sip", "not-a-partner"),
    ]
    assert "2013-04" in document["contacts"][2]["reason"]
    assert document["counts"] == {
        "add": 2,
        "update": 0,
        "duplicate": 0,
        "not-a-partner": 1,
        "service-ended": 1,
        "self": 0,
    }
    assert document["rejected"][0] == {"line": 14, "text": "Alle Einkäufer", "reason": "a distribution group"}
    assert _stored(places) == []


def test_an_import_stores_the_contacts_and_queues_their_requests(
    partnered: None, places: Places, profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status = run(["--profile", profile, "import", EXPORT])

    assert status == 0
    assert [(str(contact.jid), contact.is_queued, contact.is_ask_queued) for contact in _stored(places)] == [
        ("iva@im.lieferant.example", True, True),
        ("min@im.lieferant.example", True, True),
    ]
    out = capsys.readouterr().out
    assert "2 requests go out at the next sign-in" in out
    assert "left out: line 21" in out
    database = Database.open_existing(places.database_file)
    record = ImportStore(database).last()
    database.close()
    assert record is not None
    assert (record.file_name, len(record.added)) == ("lync-2013.xml", 2)


def test_the_same_file_twice_changes_nothing(
    partnered: None, places: Places, profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["--profile", profile, "import", EXPORT])
    before = _stored(places)
    capsys.readouterr()

    run(["--profile", profile, "import", EXPORT, "--json"])

    assert _document(capsys)["counts"]["duplicate"] == 2
    assert _stored(places) == before


def test_a_file_of_several_people_needs_an_owner(
    places: Places, profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    pool = str(FIXTURES / "lync-2019-pool.xml")

    status = run(["--profile", profile, "import", pool, "--json"])

    captured = capsys.readouterr()
    assert status == 1
    assert json.loads(captured.out)["owners"] == ["ann@werk.example", "bob@werk.example"]
    assert captured.err.count("\n") == 1
    assert "--owner one of: ann@werk.example, bob@werk.example" in captured.err

    assert run(["--profile", profile, "import", pool, "--owner", "sip:bob@werk.example"]) == 0
    assert [str(contact.jid) for contact in _stored(places)] == ["bobs.friend@im.lieferant.example"]


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["no-such-file"], 1, "cannot be read"),
        ([str(FIXTURES / ".gitattributes")], 1, "--format says what it is"),
        ([EXPORT, "--format", "word"], 2, "outlook-csv"),
        ([EXPORT, "--format", "pidgin", "--owner", "x@y"], 1, "leave out --owner"),
        ([EXPORT, "--owner", "eve@werk.example"], 1, "ute.brandt@werk.example"),
    ],
)
def test_what_goes_wrong_is_said_in_one_line_with_what_to_do(
    arguments: list[str], status: int, words: str, profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--profile", profile, "import", *arguments]) == status

    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert words in captured.err


def test_a_format_can_be_chosen(profile: str, capsys: pytest.CaptureFixture[str]) -> None:
    run(
        [
            "--profile",
            profile,
            "import",
            str(FIXTURES / "gajim.csv"),
            "--format",
            "addresses",
            "--dry-run",
            "--json",
        ]
    )

    assert _document(capsys)["format"] == "addresses"


def test_nothing_is_imported_beside_an_open_window(
    places: Places, profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    window = QLockFile(str(places.lock_file))
    assert window.tryLock(0)

    status = run(["--profile", profile, "import", EXPORT])
    window.unlock()

    assert status == 1
    assert "close it first" in capsys.readouterr().err
    assert not places.database_file.exists() or _stored(places) == []


def test_what_the_file_says_cannot_steer_the_terminal(
    profile: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "evil.csv"
    path.write_text("jid,name,groups\na@b.example,\x1b[2J\u202egpj,\nno address \x1b]0;x\x07,,\n")

    run(["--profile", profile, "import", str(path), "--dry-run"])

    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert "\u202e" not in out


def test_every_verdict_reason_and_fault_has_its_words() -> None:
    from lyncfedclient.cli import import_words

    assert import_words.VERDICT_WORDS.keys() == set(Verdict)
    assert import_words._REASON_WORDS.keys() == set(Reason)
    assert import_words.FAULT_WORDS.keys() == set(FileFault)
    for fault in RowFault:
        assert words_on_rejected(RejectedRow(1, "x", fault, JidFault.SPACE))
