"""Says what a frozen folder is made of: its licences as one text, and a CycloneDX list of its parts.

PYTHON packaging/tools/shipped.py VERSION LICENCES SBOM

Run by the Python that froze it, after PyInstaller: its lists name the file that every part came from. A part that
nobody answers for ends it with status 1, so that nothing is shipped whose licence has not been looked at.
"""

from __future__ import annotations

import ast
import importlib.metadata
import json
import os
import platform
import pyexpat
import sqlite3
import ssl
import subprocess
import sys
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROOT = Path(__file__).parents[2]
_WORK = _ROOT / "build/package/steps/lyncfedclient"
_LICENCE_WORDS = ("licen", "copying", "notice", "authors")
_OWN = "lyncfedclient"
_BUILT_BY = {"pyinstaller", "pyinstaller-hooks-contrib", "altgraph", "pip", "setuptools", "hatchling"}
_EVERYWHERE = Path("/usr/share/common-licenses")
_NO_TEXT = "Its package holds no text of it."


@dataclass(frozen=True, slots=True)
class Part:
    """One thing in the folder that somebody else wrote."""

    name: str
    version: str
    licence: str
    text: str
    purl: str


def main() -> None:
    """Write both files."""
    version, licences, sbom = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    parts = sorted({part.purl: part for part in _parts()}.values(), key=lambda part: part.name.casefold())
    licences.write_text(_licence_text(parts), encoding="utf-8")
    sbom.write_text(json.dumps(_bill(version, parts), indent=1) + "\n", encoding="utf-8")
    print(f"shipped: {len(parts)} parts of others")  # noqa: T201 - a program of its own


def _parts() -> Iterator[Part]:
    """Look up every source file of what was collected and frozen."""
    owners = _owners()
    system: set[Path] = set()
    unknown: list[str] = []
    standard = (Path(os.__file__).resolve().parent, Path(sys.base_prefix).resolve())
    yield _python()
    yield from _built_in()
    for source in sorted(_sources()):
        if source in owners:
            yield _distribution(owners[source])
        elif _ROOT in source.parents and "venv" not in source.parts:
            continue
        elif ".so" in source.name and "python3" not in source.name and "lib-dynload" not in source.parts:
            system.add(source)
        elif not any(folder in source.parents for folder in standard) and source.suffix in {".dll", ".dylib"}:
            unknown.append(str(source))
    if sys.platform == "linux":
        yield from _debian(system, unknown)
    if unknown:
        sys.exit("shipped: failed: nobody answers for " + ", ".join(unknown))


def _sources() -> set[Path]:
    found = set()
    for list_file in ("COLLECT-00.toc", "PYZ-00.toc"):
        for value in ast.literal_eval((_WORK / list_file).read_text(encoding="utf-8")):
            if isinstance(value, list):
                found |= {
                    entry[1] for entry in value if isinstance(entry, tuple) and len(entry) > 1 and entry[1]
                }
    return {Path(text).resolve() for text in found if Path(text).is_absolute()}


def _owners() -> dict[Path, importlib.metadata.Distribution]:
    return {
        Path(str(file.locate())).resolve(): distribution
        for distribution in importlib.metadata.distributions()
        if distribution.name.lower() not in {_OWN, *_BUILT_BY}
        for file in distribution.files or ()
    }


def _distribution(distribution: importlib.metadata.Distribution) -> Part:
    metadata = distribution.metadata
    texts = [
        Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")
        for file in sorted(distribution.files or ())
        if ".dist-info" in str(file) and any(word in file.name.lower() for word in _LICENCE_WORDS)
    ]
    licence = metadata.get("License-Expression") or metadata.get("License") or ""
    if not licence or "\n" in licence:
        classes = metadata.get_all("Classifier") or []
        licence = "; ".join(text.rpartition(" :: ")[2] for text in classes if text.startswith("License"))
    if "LGPL" in licence:
        texts += [
            (_EVERYWHERE / name).read_text(encoding="utf-8")
            for name in ("LGPL-3", "GPL-3")
            if (_EVERYWHERE / name).exists()
        ]
    purl = f"pkg:pypi/{distribution.name.lower().replace('_', '-')}@{distribution.version}"
    return Part(distribution.name, distribution.version, licence, "\n\n".join(texts) or _NO_TEXT, purl)


def _python() -> Part:
    version = platform.python_version()
    folders = (Path(sys.base_prefix), Path(os.__file__).parent, Path("/usr/share/doc/python3.11-minimal"))
    names = ("LICENSE.txt", "LICENSE", "copyright")
    found = [folder / name for folder in folders for name in names if (folder / name).is_file()]
    text = found[0].read_text(encoding="utf-8", errors="replace") if found else _NO_TEXT
    return Part("CPython", version, "PSF-2.0", text, f"pkg:generic/cpython@{version}")


def _built_in() -> Iterator[Part]:
    """Name the libraries whose faults are found most: as the interpreter itself reports them."""
    openssl = ssl.OPENSSL_VERSION.split()[1]
    expat = pyexpat.EXPAT_VERSION.removeprefix("expat_")
    for name, version, licence in (
        ("openssl", openssl, "Apache-2.0"),
        ("expat", expat, "MIT"),
        ("sqlite", sqlite3.sqlite_version, "blessing"),
    ):
        yield Part(name, version, licence, "See CPython.", f"pkg:generic/{name}@{version}")


def _debian(files: set[Path], unknown: list[str]) -> Iterator[Part]:
    """Ask dpkg whose the libraries of the system are."""
    for file in sorted(files):
        asked = subprocess.run(  # noqa: S603 - a path of our own list
            ["/usr/bin/dpkg", "-S", *{str(file), str(file).removeprefix("/usr")}],
            capture_output=True,
            text=True,
            check=False,
        )
        if ": " not in asked.stdout:
            unknown.append(str(file))
            continue
        package = asked.stdout.split(": ")[0].split(",")[0]
        name = package.partition(":")[0]
        version = subprocess.run(  # noqa: S603 - a name dpkg gave
            ["/usr/bin/dpkg-query", "-W", "-f", "${Version}", package],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        text = Path(f"/usr/share/doc/{name}/copyright").read_text(encoding="utf-8", errors="replace")
        licences = sorted({line[9:].strip() for line in text.splitlines() if line.startswith("License: ")})
        yield Part(name, version, "; ".join(licences), text, f"pkg:deb/debian/{name}@{version}")


def _licence_text(parts: list[Part]) -> str:
    heading = (
        "What this package holds that others wrote, and under which licences.\n\n"
        "Qt, PySide6 and Shiboken6 come under the LGPL, version 3. They lie beside the program as files of their own and\n"
        "may be replaced by others of the same interface; their sources are to be had from the Qt Project.\n\n"
    )
    lines = [f"{part.name} {part.version}: {part.licence or 'see its text'}" for part in parts]
    texts = [f"{'=' * 80}\n{part.name} {part.version}\n{'=' * 80}\n\n{part.text.strip()}\n" for part in parts]
    return heading + "\n".join(lines) + "\n\n" + "\n\n".join(texts)


def _bill(version: str, parts: list[Part]) -> dict[str, object]:
    """Write CycloneDX 1.5 (ECMA-424). The same parts give the same bytes."""
    at = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)
    serial = uuid.uuid5(uuid.NAMESPACE_URL, "\n".join(part.purl for part in parts))
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {
            "timestamp": at.isoformat().replace("+00:00", "Z"),
            "component": {
                "type": "application",
                "bom-ref": f"pkg:generic/{_OWN}@{version}",
                "name": _OWN,
                "version": version,
                "licenses": [{"license": {"id": "MIT"}}],
                "purl": f"pkg:generic/{_OWN}@{version}",
            },
        },
        "components": [
            {
                "type": "library",
                "bom-ref": part.purl,
                "name": part.name,
                "version": part.version,
                "licenses": [{"license": {"name": part.licence or "see the licence file"}}],
                "purl": part.purl,
            }
            for part in parts
        ],
        "dependencies": [
            {"ref": f"pkg:generic/{_OWN}@{version}", "dependsOn": [part.purl for part in parts]}
        ],
    }


if __name__ == "__main__":
    main()
