"""Garbage collected between tests, never amid one.

Where a cycle holds a window, the collector destroys it whenever it comes by; amid another window's
paint event Qt then delivers what waits for that one, and its backing store goes while being painted on.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def collected_between_tests(qapp: object) -> Iterator[None]:
    """Hold the collector back while a test runs; what was there before all tests is left out, being many."""
    if gc.get_freeze_count() == 0:
        gc.collect()
        gc.freeze()
    gc.disable()
    yield
    gc.enable()
    gc.collect()
