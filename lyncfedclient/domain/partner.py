"""Federation partners: the domains an organisation talks to, and what their type allows.

Source: ``New-CsXmppAllowedPartner`` of Microsoft's documentation.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class PartnerType(Enum):
    """What people of a partner domain may do (reference: Lync's three partner types)."""

    FEDERATED = "federated"
    PUBLIC_VERIFIED = "public-verified"
    PUBLIC_UNVERIFIED = "public-unverified"

    @property
    def may_reach_us_first(self) -> bool:
        """Whether they may write or ask before the user has added them."""
        return self is not PartnerType.PUBLIC_UNVERIFIED

    @property
    def is_seeing_note(self) -> bool:
        """Whether the user's note is sent to them."""
        return self is PartnerType.FEDERATED


@dataclass(frozen=True, slots=True)
class Partner:
    """One partner: its domain, further domains of it (subdomains are not implied), type, description."""

    domain: str
    additional_domains: tuple[str, ...] = ()
    type: PartnerType = PartnerType.PUBLIC_UNVERIFIED
    description: str = ""
