"""The formats in which conversations are written to a file."""

from __future__ import annotations

from enum import Enum


class HistoryFormat(Enum):
    """A format; its value is the suffix of its files."""

    TEXT = "txt"
    HTML = "html"
    JSON = "json"


def format_of(name: str) -> HistoryFormat:
    """Give the format that a file's name asks for; text where it asks for none of the others."""
    suffix = name.rpartition(".")[2].casefold()
    return {"html": HistoryFormat.HTML, "htm": HistoryFormat.HTML, "json": HistoryFormat.JSON}.get(
        suffix, HistoryFormat.TEXT
    )
