"""A release is prepared without a hand but the one that publishes it."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from tests.packaging.installer import ROOT

if TYPE_CHECKING:
    from pathlib import Path

_TOOL = ROOT / "packaging" / "tools" / "changelog.py"


def gather(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, _TOOL, "1.1.0", "2027-01-31"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def make_project(folder: Path, **fragments: str) -> None:
    (folder / "changelog").mkdir()
    (folder / "CHANGELOG.md").write_text(
        "# Changelog\n\nFragments of what is to come lie in `changelog/`.\n\n## 1.0.0 (2027-01-01)\n\n### New\n\n- All.\n"
    )
    for name, text in fragments.items():
        (folder / "changelog" / f"{name.replace('_', '.')}.md").write_text(text)


def test_fragments_become_a_version_before_the_earlier_ones(tmp_path: Path) -> None:
    make_project(tmp_path, b_fixed="A fault\nis gone.\n", a_added="Something is there.\n")

    done = gather(tmp_path)

    assert done.returncode == 0, done.stderr
    assert (tmp_path / "CHANGELOG.md").read_text() == (
        "# Changelog\n\nFragments of what is to come lie in `changelog/`.\n\n"
        "## 1.1.0 (2027-01-31)\n\n### New\n\n- Something is there.\n\n### Mended\n\n- A fault is gone.\n\n"
        "## 1.0.0 (2027-01-01)\n\n### New\n\n- All.\n"
    )
    assert not list((tmp_path / "changelog").iterdir())


def test_a_fragment_of_no_known_kind_stops_the_release(tmp_path: Path) -> None:
    make_project(tmp_path, a_added="Something.", b_maybe="Something else.")

    done = gather(tmp_path)

    assert done.returncode == 1
    assert "b.maybe.md" in done.stderr
    assert "1.1.0" not in (tmp_path / "CHANGELOG.md").read_text()


def test_every_fragment_there_is_has_a_kind_and_one_sentence() -> None:
    for path in (ROOT / "changelog").glob("*.md"):
        assert path.suffixes[0] in {".added", ".changed", ".fixed"}, path.name
        assert path.read_text().strip().endswith("."), path.name


def test_a_dry_run_changes_nothing_here() -> None:
    def state() -> str:
        tags = subprocess.run(
            ["git", "tag", "--list", "v999*"], cwd=ROOT, capture_output=True, text=True, check=True
        )
        kept = ("CHANGELOG.md", "lyncfedclient/__init__.py")
        return tags.stdout + "".join((ROOT / name).read_text() for name in kept)

    before = state()
    done = subprocess.run(
        [ROOT / "scripts" / "release", "--dry-run", "999.0.0"], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr
    assert "## 999.0.0" in done.stdout
    assert state() == before
