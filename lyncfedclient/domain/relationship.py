"""Lync's privacy relationships.

Source: ``container-for-remote-access`` of Microsoft's Lync documentation. XMPP carries only the
difference between External and Blocked; the others decide locally who may interrupt.
"""

from __future__ import annotations

from enum import Enum


class Relationship(Enum):
    """How close a contact is; values are Lync's container numbers."""

    FRIENDS_AND_FAMILY = 400
    WORKGROUP = 300
    COLLEAGUES = 200
    EXTERNAL = 100
    BLOCKED = 32000

    @property
    def may_interrupt(self) -> bool:
        """Whether they break through Do Not Disturb."""
        return self in {Relationship.FRIENDS_AND_FAMILY, Relationship.WORKGROUP}
