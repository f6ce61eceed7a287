"""What desktops, software centres and installers are told of the program."""

from __future__ import annotations

import ast
import configparser
import json
import re
import subprocess
import tomllib
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from lyncfedclient import __version__
from tests.packaging.installer import ROOT, compile_installer

if TYPE_CHECKING:
    from pathlib import Path

_LINUX = ROOT / "packaging" / "linux"
_METAINFO = _LINUX / "org.lyncfedclient.lyncfedclient.metainfo.xml.in"
_PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
_FILE_TYPES = {"x-scheme-handler/xmpp", "text/vcard", "text/csv"}


def desktop_entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign] # keys of desktop files keep their case
    parser.read(_LINUX / "lyncfedclient.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_menu_entry_is_sound() -> None:
    done = subprocess.run(
        ["desktop-file-validate", _LINUX / "lyncfedclient.desktop"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stdout + done.stderr == ""


def test_the_menu_entry_and_the_metadata_take_the_same_files() -> None:
    told = {element.text for element in ET.parse(_METAINFO).iter("mediatype")}

    assert set(desktop_entry()["MimeType"].strip(";").split(";")) == _FILE_TYPES == told
    assert desktop_entry()["Exec"] == "lyncfedclient %u"


def test_the_metadata_is_sound(tmp_path: Path) -> None:
    values = {
        "@HOMEPAGE@": _PROJECT["project"]["urls"]["Homepage"],
        "@VERSION@": __version__,
        "@DATE@": "2026-11-23",
        "@WIDTH@": "1082",
        "@HEIGHT@": "747",
    }
    text = _METAINFO.read_text(encoding="utf-8")
    for blank, value in values.items():
        text = text.replace(blank, value)
    path = tmp_path / "org.lyncfedclient.lyncfedclient.metainfo.xml"
    path.write_text(text, encoding="utf-8")

    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", path], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout
    assert not re.search(r"@[A-Z]+@", text)


def test_the_metadata_speaks_every_language_of_the_menu_entry() -> None:
    languages = {key.partition("[")[2].rstrip("]") for key in desktop_entry() if key.startswith("Comment[")}
    summaries = ET.parse(_METAINFO).findall("summary")

    told = {summary.get("{http://www.w3.org/XML/1998/namespace}lang") for summary in summaries} - {None}
    assert (
        told
        == languages
        == {path.stem.rpartition("_")[2] for path in (ROOT / "translations").glob("*.ts")} - {"en"}
    )


def test_there_is_one_version_number() -> None:
    elsewhere = [
        str(path.relative_to(ROOT))
        for folder in ("packaging", "scripts", "lyncfedclient", ".github")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and path.suffix not in {".pyc", ".png"} and path.name != "__init__.py"
        if re.search(rf"(?<![\d.]){re.escape(__version__)}(?![\d.])", path.read_text(errors="replace"))
    ]

    assert elsewhere == []
    assert "version" in _PROJECT["project"]["dynamic"]


def test_the_windows_installer_compiles(tmp_path: Path) -> None:
    installer = compile_installer(tmp_path, "1.2.3", {"lyncfedclient.exe": "", "_internal/python.dll": ""})

    assert installer.read_bytes()[:2] == b"MZ"


@pytest.mark.parametrize("switch", ["AllUsers", "CurrentUser", "/POLICY="])
def test_the_windows_installer_documents_its_switches(switch: str) -> None:
    text = (ROOT / "packaging" / "windows" / "lyncfedclient.nsi").read_text()

    assert switch in "".join(line for line in text.splitlines() if line.startswith(";"))


def test_every_platform_is_told_that_xmpp_addresses_are_ours() -> None:
    """What is written on Windows is read back in wine by tests/fresh; macOS has not been tried."""
    desktop = (ROOT / "packaging/linux/lyncfedclient.desktop").read_text()
    installer = (ROOT / "packaging/windows/lyncfedclient.nsi").read_text()
    bundle = (ROOT / "packaging/pyinstaller/lyncfedclient.spec").read_text()

    assert re.search(r"^MimeType=.*x-scheme-handler/xmpp;", desktop, re.MULTILINE)
    assert re.search(r"^Exec=lyncfedclient .*%[uU]$", desktop, re.MULTILINE)
    opens = r"""shell\\open\\command" "" '"\$INSTDIR\\lyncfedclient\.exe" "%1"'"""
    assert re.search(rf"Classes\\\$\{{KEY\}}\.xmpp\\{opens}", installer)
    assert re.search(r'URLAssociations" "xmpp" "\$\{KEY\}\.xmpp"', installer)
    (types,) = re.findall(r'"CFBundleURLTypes": (\[.+?\n +\]),', bundle, re.DOTALL)
    assert [scheme for kind in ast.literal_eval(types) for scheme in kind["CFBundleURLSchemes"]] == ["xmpp"]


def test_flatpak_gets_no_files_of_the_user_and_no_whole_bus() -> None:
    text = (ROOT / "packaging/flatpak/org.lyncfedclient.lyncfedclient.yml").read_text()

    permissions = set(re.findall(r"^  - --(\S+)$", text, re.MULTILINE))
    given = {
        permission
        for permission in permissions
        if not permission.startswith(("talk-name", "system-talk-name"))
    }
    assert given == {
        "share=network", "share=ipc", "socket=wayland", "socket=fallback-x11", "device=dri",
        "filesystem=/var/lib/lyncfedclient:ro", "env=XDG_CONFIG_DIRS=/var/lib:/app/etc/xdg:/etc/xdg",
    }  # fmt: skip
    assert not [permission for permission in permissions if "*" in permission]


def test_shell_scripts_are_sound() -> None:
    for path in ("scripts/package", "scripts/release", "packaging/macos/bundle", "packaging/appimage/AppRun"):
        subprocess.run(["bash", "-n", ROOT / path], check=True)


def test_the_workflow_gives_each_job_no_more_than_it_needs() -> None:
    text = (ROOT / ".github/workflows/package.yml").read_text()

    # The system's own Python has a YAML reader where ours needs none; a mistake in the file ends it with its line.
    reading = "import json, sys, yaml; print(json.dumps(yaml.safe_load(sys.stdin)))"
    done = subprocess.run(
        ["/usr/bin/python3", "-c", reading], input=text, capture_output=True, text=True, check=True
    )
    workflow = json.loads(done.stdout)
    assert workflow["permissions"] == {"contents": "read"}
    assert [name for name, job in workflow["jobs"].items() if "permissions" in job] == ["draft"]
    assert {"python", "linux", "flatpak", "windows", "macos"} <= set(workflow["jobs"]["draft"]["needs"])
    assert text.count("persist-credentials: false") == text.count("actions/checkout@")
