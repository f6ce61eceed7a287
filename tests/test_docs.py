from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
_LINK = re.compile(r"!?\[[^\]]*\]\(<?([^)\s>]+)>?[^)]*\)")
_SOURCE = re.compile(r'(?:src|srcset|href)="([^"]+)"')
_FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^#+ +(.+?) *$", re.MULTILINE)


def _pages() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "*.md"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    return [ROOT / name for name in listed.splitlines()]


def _anchors(page: Path) -> set[str]:
    """Give the headings of a page as links name them."""
    text = _FENCED.sub("", page.read_text(encoding="utf-8"))
    plain = [re.sub(r"[`*_]|\[([^\]]*)\]\([^)]*\)", r"\1", heading) for heading in _HEADING.findall(text)]
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in plain}


@pytest.mark.parametrize("page", _pages(), ids=lambda page: str(page.relative_to(ROOT)))
def test_whatever_a_page_links_to_is_there_with_its_heading(page: Path) -> None:
    text = _FENCED.sub("", page.read_text(encoding="utf-8"))
    lost = []
    for link in _LINK.findall(text) + _SOURCE.findall(text):
        place, _, heading = link.partition("#")
        if "://" in place or place.startswith("mailto:"):
            continue
        target = (page.parent / place).resolve() if place else page
        if not target.exists() or (heading and heading not in _anchors(target)):
            lost.append(link)

    assert lost == []


def test_every_picture_of_the_documents_is_shown_in_one() -> None:
    shown = {
        (page.parent / link).resolve()
        for page in _pages()
        for text in (page.read_text(encoding="utf-8"),)
        for link in _LINK.findall(text) + _SOURCE.findall(text)
        if "://" not in link
    }
    pictures = [path for path in (ROOT / "docs").rglob("*") if path.suffix in {".png", ".svg"}]
    # The guide's window takes the dark twin by itself.
    plain = [path for path in pictures if not path.stem.endswith("-dark")]

    assert len(plain) > 4
    assert [str(path.relative_to(ROOT)) for path in plain if path.resolve() not in shown] == []
