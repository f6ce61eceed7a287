"""Folders for a run, gone when it ends."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from pathlib import Path


def scratch_folder(purpose: str) -> Path:
    """Make a folder that is removed, with all in it, when Python ends."""
    folder = Path(tempfile.mkdtemp(prefix=f"lyncfedclient-{purpose}-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
