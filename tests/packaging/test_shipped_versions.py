"""The libraries that read what strangers send: not older than docs/security.md says."""

from __future__ import annotations

import json
import platform
import re
import subprocess

import pytest
from packaging.version import Version

from tests.packaging.installer import ROOT

_SECURITY = (ROOT / "docs" / "security.md").read_text()
_BILL = ROOT / "build" / "package" / "frozen" / "sbom.cdx.json"
_DEBIAN = {"expat": "libexpat1", "OpenSSL": "libssl3"}


def promised(name: str) -> tuple[str, str]:
    """Give the oldest version upstream's own, and the oldest of Debian 12's, in which faults are mended in place."""
    row = re.search(rf"^\| {name} \| (\S+) \| (\S+) \|$", _SECURITY, re.MULTILINE)
    assert row is not None
    return row[1], row[2]


def is_mended(name: str, upstream: str, debian: str) -> bool:
    least, least_debian = promised(name)
    if Version(upstream) >= Version(least):
        return True
    compared = subprocess.run(["dpkg", "--compare-versions", debian or "0", "ge", least_debian], check=False)
    return compared.returncode == 0


@pytest.mark.parametrize(
    ("name", "asking"),
    [
        ("expat", "import pyexpat; print(pyexpat.EXPAT_VERSION.removeprefix('expat_'))"),
        ("OpenSSL", "import ssl; print(ssl.OPENSSL_VERSION.split()[1])"),
    ],
)
def test_what_this_machine_would_ship_is_not_older_than_promised(name: str, asking: str) -> None:
    # The Python that scripts/package freezes.
    version = subprocess.run(
        ["/usr/bin/python3", "-c", asking], capture_output=True, text=True, check=True
    ).stdout
    asked = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Version}", _DEBIAN[name]], capture_output=True, text=True, check=False
    )

    assert is_mended(name, version.strip(), asked.stdout), f"{name} {version} on {platform.platform()}"


@pytest.mark.skipif(not _BILL.exists(), reason="no folder has been frozen here")
@pytest.mark.parametrize("name", ["expat", "OpenSSL"])
def test_what_was_frozen_is_not_older_than_promised(name: str) -> None:
    parts = {part["name"]: part["version"] for part in json.loads(_BILL.read_text())["components"]}

    assert is_mended(name, parts[name.lower()], parts.get(_DEBIAN[name], ""))
