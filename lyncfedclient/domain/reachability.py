"""What the findings about a domain amount to: whether we can federate with it, and where it fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.domain_check import DomainStep

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lyncfedclient.domain.domain_check import DomainFinding


def can_federate(findings: Iterable[DomainFinding]) -> bool | None:
    """Whether we can federate with the domain; None when not enough could be tried to say so."""
    is_good = {finding.step: finding.is_good for finding in findings}
    if False in {is_good.get(step) for step in (DomainStep.POLICY, DomainStep.SIGN_IN)}:
        return False
    # An answer counts for more than what our own name server knows of the domain.
    if is_good.get(DomainStep.PING) is not None:
        return is_good[DomainStep.PING]
    return False if False in {is_good.get(DomainStep.SRV), is_good.get(DomainStep.ADDRESS)} else None


def first_failure(findings: Iterable[DomainFinding]) -> DomainFinding | None:
    """Give the first step of the chain that does not hold: the one to mend."""
    failed = {finding.step: finding for finding in findings if finding.is_good is False}
    return next((failed[step] for step in DomainStep if step in failed), None)
