"""Files that are dragged from elsewhere, or that the desktop hands over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

_MOST = 100


def dropped_files(content: QMimeData) -> list[Path]:
    """Give the files on this computer among what is dragged; folders are left out when it is dropped."""
    if not content.hasUrls():
        return []
    return [Path(url.toLocalFile()) for url in content.urls()[:_MOST] if url.isLocalFile()]


def handed_file(wish: str) -> list[Path]:
    """Give the file on this computer that a ``file:`` URI names; none where it is no such URI."""
    # Imported here: the first paint does without.
    from PySide6.QtCore import QUrl  # noqa: PLC0415

    url = QUrl(wish)
    return [Path(url.toLocalFile())] if url.isLocalFile() and not url.host() else []
