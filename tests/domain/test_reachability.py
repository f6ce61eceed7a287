from __future__ import annotations

import pytest

from lyncfedclient.domain.domain_check import DomainFinding, DomainStep
from lyncfedclient.domain.reachability import can_federate, first_failure

Verdicts = dict[DomainStep, bool | None]
POLICY, SRV, ADDRESS, PING = DomainStep.POLICY, DomainStep.SRV, DomainStep.ADDRESS, DomainStep.PING


def findings(verdicts: Verdicts) -> tuple[DomainFinding, ...]:
    return tuple(DomainFinding(step, is_good) for step, is_good in verdicts.items())


@pytest.mark.parametrize(
    ("verdicts", "expected"),
    [
        ({}, None),
        ({POLICY: False, PING: True}, False),
        ({POLICY: True, DomainStep.SIGN_IN: False, PING: None}, False),
        ({POLICY: True, SRV: False, ADDRESS: False, PING: True}, True),
        ({POLICY: True, SRV: True, ADDRESS: True, PING: False}, False),
        ({POLICY: True, SRV: None, ADDRESS: False}, False),
        ({POLICY: True, SRV: None, ADDRESS: True}, None),
    ],
)
def test_what_the_findings_amount_to(verdicts: Verdicts, expected: bool | None) -> None:  # noqa: FBT001
    assert can_federate(findings(verdicts)) is expected


def test_the_first_step_that_fails_is_the_one_to_mend() -> None:
    found = first_failure(findings({PING: False, SRV: False, POLICY: True}))

    assert found is not None
    assert found.step is SRV
    assert first_failure(findings({PING: True})) is None
