"""Files that are dragged from elsewhere."""

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
