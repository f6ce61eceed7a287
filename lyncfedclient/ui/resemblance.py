"""The warning about an address that looks like another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lyncfedclient.services.resemblance import find_resembled, is_mixed
from lyncfedclient.ui.outside_text import isolated

if TYPE_CHECKING:
    from collections.abc import Collection

    from lyncfedclient.domain.jid import Jid


def resemblance_warning(jid: Jid, known: Collection[Jid]) -> str:
    """Say that an address looks like a known one, or mixes alphabets; empty where it does neither."""
    resembled = find_resembled(jid, known)
    if resembled is not None:
        words = QCoreApplication.translate(
            "Resemblance",
            "This address only looks like {address}, who is on your list: it is somebody else's.",
        )
        return words.format(address=isolated(str(resembled)))
    if is_mixed(jid):
        return QCoreApplication.translate(
            "Resemblance", "This address mixes letters of different alphabets that look alike."
        )
    return ""
