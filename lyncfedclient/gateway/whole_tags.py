"""Holds back the beginning of a tag until the rest of it is there.

Newer expat, and older ones with their distribution's patches (CVE-2023-52425), do not look again at a
token that was cut off before its data has doubled. A stanza whose last bytes come alone would then
wait for the next one; over a chat that may be for ever. What is fed at the end of a whole tag is
never cut off. Python 3.11.2 has no switch for it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lyncfedclient.gateway.limits import ViolationError

if TYPE_CHECKING:
    from collections.abc import Iterator

_WHOLE = re.compile(rb"""<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>""")
_MAX_LOOKS = 64
"""How often the same tag is looked at: one with so many ``>`` in its values is nobody's honest stanza."""


class WholeTags:
    """Takes bytes as they come and gives them as whole tags, with the text between."""

    def __init__(self) -> None:
        # In place, so that what comes in small pieces is not copied with each.
        self._held = bytearray()
        self._looks = 0

    @property
    def held(self) -> int:
        """How many bytes wait for the rest of their tag."""
        return len(self._held)

    def take(self, data: bytes) -> bytes:
        """Give what is whole of what has come so far.

        Raises :class:`ViolationError` for a tag in too many pieces with a ``>``: each is a look at all of it.
        """
        if self._held:
            is_end_possible = b">" in data
            self._held += data
            if not is_end_possible:
                return b""
            data = bytes(self._held)
        start = data.rfind(b"<")
        if start < 0 or _WHOLE.match(data, start):
            self._held, self._looks = bytearray(), 0
            return data
        # Looked at again only if it is the one that was held, which stands first then.
        self._looks = self._looks + 1 if self._held and start == 0 else 1
        if self._looks > _MAX_LOOKS:
            raise ViolationError("policy-violation", "a tag in too many pieces")
        self._held = bytearray(data[start:])
        return data[:start]


def tag_ends(data: bytes) -> Iterator[int]:
    """Give where each whole tag of some bytes ends."""
    return (found.end() for found in _WHOLE.finditer(data))


def first_tag(data: bytes) -> bytes:
    """Give the tag that some bytes begin with, nothing where it is not whole."""
    found = _WHOLE.match(data)
    return found[0] if found else b""
