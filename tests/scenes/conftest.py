"""What holds for every test with windows."""

from __future__ import annotations

from tests.support.application import application

__all__ = ["application"]
