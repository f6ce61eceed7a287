"""The pinned lists that the scripts install from."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

_ROOT = Path(__file__).parents[1]
_PROJECT = tomllib.loads((_ROOT / "pyproject.toml").read_text())
_RUN = (_ROOT / "requirements/run.txt").read_text()
_DEV = (_ROOT / "requirements/dev.txt").read_text()

_RUNNING = [*_PROJECT["project"]["dependencies"], *_PROJECT["build-system"]["requires"]]
_DEVELOPING = _PROJECT["dependency-groups"]["dev"]


def pins(text: str) -> dict[str, Version]:
    found = re.findall(r"^([A-Za-z0-9._-]+)==(\S+)", text, re.MULTILINE)
    return {canonicalize_name(name): Version(version) for name, version in found}


@pytest.mark.parametrize("wish", _RUNNING)
def test_what_the_program_needs_is_pinned_as_it_wishes(wish: str) -> None:
    requirement = Requirement(wish)
    if requirement.marker is not None and not requirement.marker.evaluate():
        return

    assert pins(_RUN)[canonicalize_name(requirement.name)] in requirement.specifier


@pytest.mark.parametrize("wish", _DEVELOPING)
def test_what_developers_need_is_pinned_as_they_wish(wish: str) -> None:
    requirement = Requirement(wish)

    assert pins(_DEV)[canonicalize_name(requirement.name)] in requirement.specifier


def test_both_lists_pin_the_same_versions() -> None:
    running, developing = pins(_RUN), pins(_DEV)

    assert {name: running[name] for name in running.keys() & developing.keys()} == {
        name: developing[name] for name in running.keys() & developing.keys()
    }


@pytest.mark.parametrize("text", [_RUN, _DEV], ids=["run", "dev"])
def test_every_pin_has_hashes_and_no_line_belongs_to_one_machine(text: str) -> None:
    lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    options = [line for line in lines if line.startswith("-")]
    blocks = re.split(r"^(?=\S+==)", "\n".join(lines), flags=re.MULTILINE)[1:]

    assert options == []
    assert all("--hash=sha256:" in block for block in blocks)
    assert "://" not in "\n".join(lines)
