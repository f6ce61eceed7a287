"""What holds for every test: no screen, no desktop and no profile but the test's own."""

from __future__ import annotations

import os
import sys

import pytest
from hypothesis import HealthCheck, settings

from tests.support.collecting import collected_between_tests

__all__ = ["collected_between_tests"]

# Before anybody imports Qt.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
for _name in ("LYNCFEDCLIENT_PROFILE", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY"):
    os.environ.pop(_name, None)

# How long an example takes says more about the machine's other work than about the code.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")

_STATUS = pytest.StashKey[int]()


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Remember how it went, for the very end."""
    session.config.stash[_STATUS] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """End without taking the interpreter apart.

    WORKAROUND: thousands of tests leave QObjects of every kind behind, and Python takes them down in no order
    that Qt knows; once in several runs that ended in a segmentation fault after the last test had passed. The
    program itself closes its parts in order, which the tests of the real process see in its exit status.
    """
    status = config.stash.get(_STATUS, None)
    if status is not None:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
