"""Federation partners: the domains an organisation talks to, and what their type allows.

Sources: ``New-CsXmppAllowedPartner`` and "Create or edit XMPP partner configuration" of Microsoft's
documentation.
"""

from __future__ import annotations

from dataclasses import field
from enum import Enum
from typing import TYPE_CHECKING

from lyncfedclient.domain.jid import Jid, JidError, JidFault
from lyncfedclient.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable


class PartnerType(Enum):
    """What people of a partner domain may do (Lync's three partner types)."""

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


@value
class Partner:
    """One partner: its domain, further domains of it (subdomains are not implied), type, description."""

    domain: str
    additional_domains: tuple[str, ...] = ()
    type: PartnerType = PartnerType.PUBLIC_UNVERIFIED
    description: str = ""

    @property
    def domains(self) -> tuple[str, ...]:
        """All domains, the partner's own first."""
        return (self.domain, *self.additional_domains)


def partner_domain(text: str) -> str:
    """Give a partner's domain in the form in which JIDs carry it: lower case, Unicode, no trailing dot.

    Raises :class:`JidError` for what is no domain, a whole address among it.
    """
    stripped = text.strip()
    if "@" in stripped or "/" in stripped:
        raise JidError(JidFault.BAD_DOMAIN, text)
    if not stripped:
        raise JidError(JidFault.NO_DOMAIN, text)
    return Jid.parse(stripped).domain


def make_partner(
    domain: str,
    additional_domains: Iterable[str] = (),
    type: PartnerType = PartnerType.PUBLIC_UNVERIFIED,  # noqa: A002 - the field's own name
    description: str = "",
) -> Partner:
    """Give a partner with every domain in its normal form, each once. Raises :class:`JidError`."""
    own = partner_domain(domain)
    further = dict.fromkeys(partner_domain(name) for name in additional_domains)
    further.pop(own, None)
    return Partner(own, tuple(further), type, " ".join(description.split()))


def with_partners(known: Iterable[Partner], added: Iterable[Partner]) -> tuple[Partner, ...]:
    """Give the known partners with others added, each in the place of one of the same domain."""
    merged = {partner.domain: partner for partner in known}
    merged.update((partner.domain, partner) for partner in added)
    return tuple(merged.values())


class Reception(Enum):
    """What becomes of a message or request from somebody who is not on the user's list."""

    WELCOME = "welcome"
    """It is shown and told at once."""
    HELD = "held"
    """It is kept apart under Requests: no notice, and nothing goes back that reveals presence."""


@value
class PartnerRules:
    """What is allowed with which domain.

    With ``is_listed_only`` a domain that is on no partner's list is not spoken with; else it counts as
    ``unlisted_type``. People of ``own_domain`` are the user's own organisation, and never strangers to it.
    """

    partners: tuple[Partner, ...] = ()
    is_listed_only: bool = False
    unlisted_type: PartnerType = PartnerType.PUBLIC_UNVERIFIED
    own_domain: str = ""
    _types: dict[str, PartnerType] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        types: dict[str, PartnerType] = {}
        for partner in self.partners:
            for domain in partner.domains:
                types.setdefault(domain, partner.type)
        if self.own_domain:
            types[self.own_domain] = PartnerType.FEDERATED
        object.__setattr__(self, "_types", types)

    def type_of(self, domain: str) -> PartnerType | None:
        """Give the type of a domain; None where it is no partner and only partners are allowed.

        A domain of a :class:`Jid` is found as it is; any other text is brought to that form first.
        """
        known = self._types.get(domain)
        if known is None:
            try:
                known = self._types.get(partner_domain(domain))
            except JidError:
                return None
        if known is not None:
            return known
        return None if self.is_listed_only else self.unlisted_type

    def is_listed(self, domain: str) -> bool:
        """Whether a domain (in the form of :func:`partner_domain`) is a partner's or the user's own."""
        return domain in self._types

    # -- section 3 of the reference, as functions ------------------------------------------------

    def may_add(self, domain: str) -> bool:
        """Whether the user may add people of this domain."""
        return self.type_of(domain) is not None

    def may_write_first(self, domain: str) -> bool:
        """Whether people there may write to the user without being on the list."""
        return self._may_reach_us_first(domain)

    def may_ask_first(self, domain: str) -> bool:
        """Whether people there may ask to see the user without being on the list.

        The user is asked in any case: nobody is let in without them.
        """
        return self._may_reach_us_first(domain)

    def is_seeing_note(self, domain: str) -> bool:
        """Whether contacts there are sent the user's note."""
        kind = self.type_of(domain)
        return kind is not None and kind.is_seeing_note

    def reception(self, domain: str) -> Reception:
        """Say what becomes of a stranger's message or request."""
        return Reception.WELCOME if self._may_reach_us_first(domain) else Reception.HELD

    def _may_reach_us_first(self, domain: str) -> bool:
        kind = self.type_of(domain)
        return kind is not None and kind.may_reach_us_first
