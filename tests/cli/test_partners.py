from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.cli.run import run
from lyncfedclient.domain.settings import Settings
from lyncfedclient.storage.settings_file import SettingsFile

if TYPE_CHECKING:
    from pathlib import Path

    from lyncfedclient.storage.places import Places

CSV = (
    "#TYPE Microsoft.Rtc.Management.WritableConfig.Settings.XmppFederation.XmppAllowedPartner\n"
    "Identity,PartnerType,AdditionalDomains\n"
    "fabrikam.test,Federated,System.Collections.Generic.List`1[System.String]\n"
    "bad domain,Federated,\n"
)


@pytest.fixture
def policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the place of the machine's policy file, with none there."""
    folder = tmp_path / "etc" / "lyncfedclient"
    folder.mkdir(parents=True)
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))
    return folder / "policy.toml"


def listed(profile: str, capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    capsys.readouterr()
    assert run(["--profile", profile, "partners", "--json"]) == 0
    found: list[dict[str, object]] = json.loads(capsys.readouterr().out)
    return found


def test_partners_are_added_changed_listed_and_removed(
    policy: Path, profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert listed(profile, capsys) == []

    assert run(["--profile", profile, "partners", "add", "Fabrikam.test", "--type", "PublicVerified"]) == 0
    assert run(["--profile", profile, "partners", "add", "fabrikam.test", "--type", "federated"]) == 0

    assert listed(profile, capsys) == [
        {"domain": "fabrikam.test", "additional_domains": [], "type": "federated", "description": ""}
    ]
    assert run(["--profile", profile, "partners"]) == 0
    assert capsys.readouterr().out == (
        "fabrikam.test: federated\nAny other domain counts as public unverified.\n"
    )
    assert run(["--profile", profile, "partners", "remove", "FABRIKAM.test"]) == 0
    assert listed(profile, capsys) == []


def test_a_partners_additional_domains_are_set_kept_and_taken_away(
    policy: Path, profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    add = ["--profile", profile, "partners", "add", "fabrikam.test", "--type", "federated"]
    assert run([*add, "--also", "Sales.fabrikam.test;fabrikam.example", "--description", " The  mill "]) == 0
    assert capsys.readouterr().out == (
        "fabrikam.test is a partner: federated, also sales.fabrikam.test, fabrikam.example.\n"
    )

    assert run(add) == 0
    kept = listed(profile, capsys)
    assert run([*add, "--also", ""]) == 0
    emptied = listed(profile, capsys)

    assert kept[0]["additional_domains"] == ["sales.fabrikam.test", "fabrikam.example"]
    assert kept[0]["description"] == "The mill"
    assert emptied[0]["additional_domains"] == []


def test_an_additional_domain_that_is_none_is_refused_and_nothing_changes(
    policy: Path, profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    add = ["--profile", profile, "partners", "add", "fabrikam.test", "--type", "federated"]

    assert run([*add, "--also", "bob@fabrikam.example"]) != 0

    assert listed(profile, capsys) == []


def test_a_file_is_imported_and_says_what_it_left_out(
    policy: Path, profile: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "partners.csv"
    file.write_text(CSV, encoding="utf-8")

    status = run(["--profile", profile, "partners", "import", str(file)])

    assert status == 0
    assert capsys.readouterr().out == (
        "Line 4 was left out, it names something that is no domain: bad domain, Federated\n"
        "The file does not hold the additional domains of fabrikam.test; add them in the settings.\n"
        "1 partner imported, 1 line left out.\n"
    )
    run(["--profile", profile, "partners", "--json", "import", str(file)])
    document = json.loads(capsys.readouterr().out)
    assert document["incomplete"] == ["fabrikam.test"]
    assert document["rejected"] == [{"line": 4, "text": "bad domain, Federated", "reason": "bad-domain"}]


@pytest.mark.parametrize(
    ("words", "status", "complaint"),
    [
        ("add bob@fabrikam.test --type federated", 2, "has no valid domain; give it as example.org"),
        ("remove fabrikam.test", 1, "fabrikam.test is no partner"),
        ("import /nowhere/partners.csv", 1, "cannot be opened"),
        ("add fabrikam.test --type friendly", 2, "is no partner type"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(
    policy: Path, profile: str, words: str, status: int, complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        found = run(["--profile", profile, "partners", *words.split()])
    except SystemExit as stopped:
        found = stopped.code  # type: ignore[assignment]

    errors = capsys.readouterr().err
    assert found == status
    assert complaint in errors
    assert errors.count("\n") == 1


def test_what_an_administrator_set_is_listed_and_cannot_be_changed(
    policy: Path, places: Places, profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    policy.write_text("partners_only = true\n[[partner]]\ndomain = 'fabrikam.test'\n", encoding="utf-8")
    SettingsFile(places.settings_file).save(Settings(is_partners_only=False), None)

    assert run(["--profile", profile, "partners"]) == 0
    text = capsys.readouterr().out
    statuses = [
        run(["--profile", profile, "partners", *words.split()])
        for words in ("add a.test --type federated", "remove fabrikam.test", "import x.csv")
    ]

    assert text.startswith("fabrikam.test: public unverified\nThe administrator has set these partners (")
    assert text.endswith("No other domain is allowed.\n")
    assert statuses == [1, 1, 1]
    assert str(policy) in capsys.readouterr().err


def test_a_policy_that_cannot_be_used_is_complained_of(
    policy: Path, profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    policy.write_text("nonsense", encoding="utf-8")

    status = run(["--profile", profile, "partners"])

    captured = capsys.readouterr()
    assert status == 0
    assert "cannot be used" in captured.err
    assert captured.out.endswith("No other domain is allowed.\n")
