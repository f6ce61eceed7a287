"""Whose address another one looks like: what a person sees is not what the program compares."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from lyncfedclient.domain.lookalike import has_mixed_alphabets, skeleton

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lyncfedclient.domain.jid import Jid

_skeleton = lru_cache(maxsize=65_536)(skeleton)


def find_resembled(jid: Jid, known: Iterable[Jid]) -> Jid | None:
    """Give one of the known addresses that looks the same as this other one; None for a known one."""
    looks = _skeleton(jid)
    found = None
    for other in known:
        if other == jid:
            return None
        if found is None and _skeleton(other) == looks:
            found = other
    return found


def is_mixed(jid: Jid) -> bool:
    """Whether a word of the address mixes alphabets, as only a forged address does."""
    return has_mixed_alphabets(jid)
