"""Finds the files that come with the program: icons, translations, tables.

They lie in ``resources`` beside the package in a checkout, and as ``lyncfedclient/resources`` inside
it once installed from a wheel or frozen into one program file.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


@lru_cache(maxsize=1)
def resource_folder() -> Path:
    """Give the folder of all resources.

    Raises :class:`FileNotFoundError` when the installation is incomplete.
    """
    # The installed place comes first: a checkout never has it, and what happens to lie beside an
    # installed package is not ours.
    for folder in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"no resources folder in or beside {_PACKAGE}")


def resource(*parts: str) -> Path:
    """Give the path of one resource, as in ``resource("icons", "pin.svg")``; it need not exist."""
    return resource_folder().joinpath(*parts)
