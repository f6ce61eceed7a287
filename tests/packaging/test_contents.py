"""What is inside the folder that is frozen; where none has been built, ``scripts/package folder`` makes one."""

from __future__ import annotations

import json
import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

from tests.packaging.installer import ROOT

_FROZEN = ROOT / "build" / "package" / "frozen"
_FOLDER = _FROZEN / "lyncfedclient"
_INSIDE = _FOLDER / "_internal"
_MOST_MB = 160

built = pytest.mark.skipif(not (_FROZEN / "state").exists(), reason="no folder has been frozen here")

_QT_LIBRARIES = {"Core", "DBus", "Gui", "Network", "Svg", "WaylandClient", "Widgets", "XcbQpa"}
_PLUGINS = {
    "iconengines/libqsvgicon.so",
    *(f"imageformats/libq{kind}.so" for kind in ("gif", "ico", "jpeg", "svg", "webp")),
    *(f"platforminputcontexts/lib{kind}platforminputcontextplugin.so" for kind in ("compose", "ibus")),
    *(f"platforms/libq{kind}.so" for kind in ("offscreen", "wayland", "xcb")),
    "platformthemes/libqxdgdesktopportal.so",
    *(f"wayland-decoration-client/lib{kind}.so" for kind in ("adwaita", "bradient")),
    "wayland-shell-integration/libxdg-shell.so",
}
_PACKAGE_OF = {
    "ld-linux-x86-64.so.2": "libc6", "libc.so.6": "libc6", "libdl.so.2": "libc6", "libm.so.6": "libc6",
    "libpthread.so.0": "libc6", "libresolv.so.2": "libc6", "librt.so.1": "libc6", "libutil.so.1": "libc6",
    "libEGL.so.1": "libegl1", "libGL.so.1": "libgl1", "libX11-xcb.so.1": "libx11-xcb1", "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3", "libfontconfig.so.1": "libfontconfig1", "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1", "libstdc++.so.6": "libstdc++6", "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0", "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1", "libxcb.so.1": "libxcb1", "libz.so.1": "zlib1g",
}  # fmt: skip


def declared() -> set[str]:
    control = (ROOT / "packaging" / "linux" / "control.in").read_text()
    depends = re.search(r"^Depends: (.+)$", control, re.MULTILINE)
    assert depends is not None
    return {name.split()[0] for name in depends[1].split(", ")}


@cache
def needed() -> frozenset[str]:
    found: set[str] = set()
    for path in _FOLDER.rglob("*"):
        if (
            path.is_file()
            and not path.is_symlink()
            and (".so" in path.name or path == _FOLDER / "lyncfedclient")
        ):
            shown = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=False)
            found |= set(re.findall(r"^\s+NEEDED\s+(\S+)", shown.stdout, re.MULTILINE))
    return frozenset(found)


@built
def test_the_modules_of_qt_are_those_that_are_used() -> None:
    found = {
        match[1]
        for path in _INSIDE.rglob("libQt6*.so*")
        if (match := re.match(r"libQt6(\w+)\.so", path.name))
    }

    assert found == _QT_LIBRARIES


@built
def test_the_plugins_of_qt_are_those_that_are_used() -> None:
    plugins = _INSIDE / "PySide6" / "Qt" / "plugins"

    assert {str(path.relative_to(plugins)) for path in plugins.rglob("*.so")} == _PLUGINS


@built
def test_every_library_that_is_not_inside_is_declared() -> None:
    inside = {path.name for path in _INSIDE.rglob("*.so*")}
    outside = needed() - inside

    assert outside <= _PACKAGE_OF.keys()
    assert {_PACKAGE_OF[name] for name in outside} <= declared()


@built
def test_nothing_is_inside_that_nothing_needs() -> None:
    libraries = {path.name for path in _INSIDE.glob("lib*.so*")}

    orphans = {name for name in libraries - needed() if not name.startswith("libpython")}
    assert orphans <= {"libXss.so.1"}


@built
def test_the_folder_is_small_and_has_what_is_read_at_run_time() -> None:
    size = sum(path.stat().st_size for path in _FOLDER.rglob("*") if path.is_file() and not path.is_symlink())
    resources = _INSIDE / "lyncfedclient" / "resources"

    assert size / 1e6 < _MOST_MB
    for name in ("icons/lyncfedclient.svg", "providers.toml", "translations/lyncfedclient_ko.qm"):
        assert (resources / name).is_file()
    assert (resources / "gateway" / "prosody.cfg.lua.in").is_file()
    assert list(_INSIDE.rglob("qtbase_ko.qm"))
    assert not list(_INSIDE.rglob("tests")) + list(_INSIDE.rglob("*.pyi"))


@built
def test_every_part_has_a_licence_and_stands_in_the_list_of_parts() -> None:
    parts = json.loads((_FROZEN / "sbom.cdx.json").read_text())
    text = (_FROZEN / "THIRD-PARTY.txt").read_text()

    assert (parts["bomFormat"], parts["specVersion"]) == ("CycloneDX", "1.5")
    names = {component["name"] for component in parts["components"]}
    assert {
        "PySide6_Essentials",
        "CPython",
        "openssl",
        "expat",
        "keyring",
        "cryptography",
    } <= names
    assert all(f"\n{part['name']} {part['version']}\n" in text for part in parts["components"])
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert len({part["bom-ref"] for part in parts["components"]}) == len(parts["components"])


def test_the_libraries_outside_are_named_for_this_machine() -> None:
    """A table that names a package Debian does not have would let anything pass."""
    known = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package}\n"], capture_output=True, text=True, check=True
    ).stdout.split()

    assert set(_PACKAGE_OF.values()) <= set(known)
    assert Path("/usr/share/X11/xkb").is_dir()
