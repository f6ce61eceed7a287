"""Labs for the live tests: one for each kind of partner, started once a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.lab.lab import Lab, Plan
from tests.support.lab.server import Software

if TYPE_CHECKING:
    from collections.abc import Iterator


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark everything in this folder."""
    for item in items:
        if item.path.parent.name == "live":
            item.add_marker(pytest.mark.live)


@pytest.fixture(scope="session", params=list(Software), ids=lambda software: software.value)
def lab(request: pytest.FixtureRequest) -> Iterator[Lab]:
    """Give a running lab with Prosody as the gateway and each kind of server as the partner."""
    with Lab(Plan(gateway=Software.PROSODY, partner=request.param)) as lab:
        yield lab
