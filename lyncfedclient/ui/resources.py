"""Where the program's own files (icons, translations) are: in a checkout, a wheel and a frozen build alike."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


@cache
def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    places = [_PACKAGE / "resources", _PACKAGE.parent / "resources"]
    if frozen is not None:
        places.insert(0, Path(str(frozen)) / "lyncfedclient" / "resources")
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError(f"the program's resources are in none of {places}")


def resource(name: str) -> Path:
    """Give the path of a file below ``resources/``, such as ``icons/search.svg``."""
    return _root() / name
