"""Reads the fixtures, and tells briefly what came out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from lyncfedclient.domain.contact_file import ReadChoices
from lyncfedclient.importers.registry import read_contacts
from lyncfedclient.importers.source import BytesSource, PathSource

if TYPE_CHECKING:
    from lyncfedclient.domain.contact_file import FileContents

FIXTURES = Path(__file__).parent / "fixtures"


def read_fixture(name: str, **choices: Any) -> FileContents:
    """Read a fixture with the user's choices."""
    return read_contacts(PathSource(FIXTURES / name), ReadChoices(**choices))


def read_text(text: str, **choices: Any) -> FileContents:
    """Read a text as if it were a file."""
    return read_contacts(BytesSource(text.encode()), ReadChoices(**choices))


def people(contents: FileContents) -> list[tuple[str, str, tuple[str, ...], str]]:
    """Tell address, name, groups and kind of each contact."""
    return [(str(found.jid), found.name, found.groups, found.kind.value) for found in contents.contacts]


def rejected(contents: FileContents) -> list[tuple[int, str]]:
    """Tell line and reason of each rejected entry."""
    return [(row.line, row.fault.value) for row in contents.rejected]
