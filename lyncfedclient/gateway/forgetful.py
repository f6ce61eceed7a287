"""A keeper for who needs none: a check from the command line, a test."""

from __future__ import annotations

import contextlib
import secrets
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.keeping import ArchivePosition, KeptSession


class Forgetful:
    """A :class:`~lyncfedclient.domain.keeping.Keeper` that keeps nothing beyond its own life."""

    def __init__(self, prefix: str) -> None:
        self._resource = f"{prefix}.{secrets.token_hex(4)}"

    def resource(self) -> str:
        """Give a resource for this run."""
        return self._resource

    def position(self, account: Jid) -> ArchivePosition | None:  # noqa: ARG002 - a protocol's signature
        """Know nothing of any archive."""
        return None

    def load(self, account: Jid) -> KeptSession | None:  # noqa: ARG002 - a protocol's signature
        """Have no session."""
        return None

    def begin(self, session: KeptSession) -> None:
        """Do not keep it."""

    def forget(self) -> None:
        """Have nothing to forget."""

    def note_sent(self, number: int, message_id: str) -> None:
        """Do not keep it."""

    def note_limit(self, limit: int) -> None:
        """Do not keep it."""

    def note_acknowledged(self, count: int, message_ids: Sequence[str]) -> None:
        """Do not keep it."""

    def note_handled(self, count: int) -> None:
        """Do not keep it."""

    def description(self, key: str) -> frozenset[str] | None:  # noqa: ARG002 - a protocol's signature
        """Know of no client what it understands."""
        return None

    def keep_description(self, key: str, features: frozenset[str]) -> None:
        """Do not keep it."""

    def blocked(self, account: Jid) -> frozenset[Jid]:  # noqa: ARG002 - a protocol's signature
        """Know of nobody who is blocked."""
        return frozenset()

    def keep_blocked(self, account: Jid, jids: frozenset[Jid]) -> None:
        """Do not keep it."""

    def change(self) -> contextlib.AbstractContextManager[None]:
        """Store nothing, as one."""
        return contextlib.nullcontext()
