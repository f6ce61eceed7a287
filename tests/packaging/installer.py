"""Compiles the Windows installer around a stand-in for the program."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[2]

_EMPTY_ICON = (
    b"\0\0\1\0\1\0\1\1\0\0\1\0\x20\0\x30\0\0\0\x16\0\0\0"
    b"\x28\0\0\0\1\0\0\0\2\0\0\0\1\0\x20\0\0\0\0\0\4\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
)
"""One transparent pixel: the real one is drawn when a package is built."""


def compile_installer(folder: Path, version: str, program: Mapping[str, str]) -> Path:
    """Give the installer of files with these contents. Raises CalledProcessError with the compiler's words."""
    frozen = folder / "frozen"
    for name, content in program.items():
        (frozen / name).parent.mkdir(parents=True, exist_ok=True)
        (frozen / name).write_text(content)
    for name in ("LICENSE.txt", "THIRD-PARTY.txt", "sbom.cdx.json"):
        (folder / name).write_bytes((ROOT / "LICENSE").read_bytes())
    (folder / "icon.ico").write_bytes(_EMPTY_ICON)
    result = folder / f"lyncfedclient-{version}-setup.exe"
    defined = {
        "VERSION": version,
        "FOLDER": frozen,
        "DOCUMENTS": folder,
        "ICON": folder / "icon.ico",
        "RESULT": result,
    }
    script = ROOT / "packaging" / "windows" / "lyncfedclient.nsi"
    done = subprocess.run(
        ["makensis", "-V2", *(f"-D{name}={value}" for name, value in defined.items()), script],
        capture_output=True,
        text=True,
        check=True,
    )
    # NSIS itself has no Korean words for the page that asks for whom.
    complaints = [
        line
        for line in done.stdout.splitlines()
        if "for language Korean" not in line and "warnings:" not in line
    ]
    if any(complaints):
        raise subprocess.CalledProcessError(0, "makensis", "\n".join(complaints))
    return result
