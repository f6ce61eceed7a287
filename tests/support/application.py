"""Qt's application, where all tests of a folder stand on it."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def application(qapp: object) -> None:
    """Let timers and signals work in each test."""
