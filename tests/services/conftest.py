"""What every test of the services stands on."""

from __future__ import annotations

from tests.support.application import application

__all__ = ["application"]
