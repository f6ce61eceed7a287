"""Which dictionaries there are on this platform, and whether the program asks them by itself."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from lyncfedclient.services.spelling.dictionaries import NoDictionaries

if TYPE_CHECKING:
    from lyncfedclient.services.spelling.dictionaries import Dictionaries


def find_dictionaries() -> Dictionaries:
    """Give what this platform has; may load a library, so not on the window's thread."""
    if sys.platform == "darwin":
        from lyncfedclient.services.spelling.process import DictionariesProcess  # noqa: PLC0415

        return DictionariesProcess()
    return own_dictionaries()


def own_dictionaries() -> Dictionaries:
    """Give what this platform has, to be asked by this process itself."""
    if sys.platform == "win32":
        from lyncfedclient.services.spelling.windows import WindowsDictionaries  # noqa: PLC0415

        return WindowsDictionaries.load() or NoDictionaries()
    if sys.platform == "darwin":
        from lyncfedclient.services.spelling.macos import MacDictionaries  # noqa: PLC0415

        return MacDictionaries.load() or NoDictionaries()
    from lyncfedclient.services.spelling.enchant import EnchantDictionaries  # noqa: PLC0415

    return EnchantDictionaries.load() or NoDictionaries()
