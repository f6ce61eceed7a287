"""What every test of the services stands on."""

from __future__ import annotations

from tests.support.collecting import collected_between_tests

__all__ = ["collected_between_tests"]
