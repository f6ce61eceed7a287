"""Garbage collected between tests, on the thread that Qt lives on, never amid a test.

Where a cycle holds a window, the collector destroys it whenever it comes by; amid another window's
paint event Qt then delivers what waits for that one, and its backing store goes while being painted on.
Where it comes by on a worker thread, the timers of what it destroys stay behind, and Qt looks for whose they
are when they are due. The program holds it back likewise (``services/collector.py``).
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def collected_between_tests() -> Iterator[None]:
    """Hold the collector back while a test runs; what outlives a test is not looked at again, being ever more."""
    gc.disable()
    yield
    gc.enable()
    gc.collect()
    gc.freeze()
