"""Item 6 as the user meets it: a fingerprint to compare, a button to trust it, and a warning when the key changes."""

from __future__ import annotations

import hashlib
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from lyncfedclient.domain.link import LinkPhase
from lyncfedclient.domain.settings import Theme
from lyncfedclient.ui.look import Look
from lyncfedclient.ui.main_window.window import MainWindow
from tests.attack.certificates import context_of, der_of, self_signed
from tests.attack.stage import program
from tests.support.scripted_server import DOMAIN, Authority, Honest
from tests.support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import trustme

    from lyncfedclient.services.bundle import Services
    from tests.gateway.conftest import Lab

TRUST = "Trust this certificate"


def fingerprint(leaf: trustme.LeafCert) -> str:
    """Write a certificate's SHA-256 as other programs do."""
    digest = hashlib.sha256(der_of(leaf)).hexdigest().upper()
    return ":".join(digest[place : place + 2] for place in range(0, len(digest), 2))


def words(window: MainWindow) -> str:
    """Give all that stands in the window's labels, without the breaks of long lines."""
    QApplication.processEvents()
    labels = (label for label in window.findChildren(QLabel) if label.isVisibleTo(window))
    return " ".join(label.text() for label in labels).replace(":\n", ":").replace("\n", ":")


def button(window: MainWindow) -> QPushButton:
    return next(found for found in window.findChildren(QPushButton) if found.text() == TRUST)


@contextmanager
def opened(services: Services) -> Iterator[MainWindow]:
    """Open the window of these services, and take it away before them."""
    window = MainWindow(services, Look(Theme.LIGHT))
    window.resize(1000, 900)
    window.show()
    try:
        yield window
    finally:
        shiboken6.delete(window)


@pytest.mark.guard("certificate-chain", "key-said-to-have-changed", "trusted-key")
async def test_attack_06_the_window_shows_the_fingerprint_and_asks_again_when_the_key_changes(
    lab: Lab, tmp_path: Path, qapp: object
) -> None:
    first, second = self_signed(DOMAIN), self_signed(DOMAIN)
    server = lab.server(Honest())
    server.context = context_of(first)
    async with server, program(lab, tmp_path, server) as run:
        with opened(run.services) as window:
            await run.ear.see(LinkPhase.REFUSED)
            window.pages.sign_in.verdict.fold.set_open(True)

            assert "does not trust" in words(window)
            assert fingerprint(first) in words(window)
            assert button(window).isVisibleTo(window)
            assert all(peer.secret == "" for peer in server.peers)

            button(window).click()
            await run.ear.see(LinkPhase.ONLINE)
            QApplication.processEvents()
            run.ear.forget()
            said = len(server.peers)
            server.context = context_of(second)
            server.peer.cut()
            await run.ear.see(LinkPhase.REFUSED)
            await until(lambda: "has changed" in words(window), "the warning")
            window.pages.sign_in.verdict.fold.set_open(True)

            assert fingerprint(second) in words(window)
            assert fingerprint(first) not in words(window)
            assert button(window).isVisibleTo(window)
            assert all(peer.secret == "" for peer in server.peers[said:])


@pytest.mark.guard("certificate-chain", "trust-self-signed-only")
async def test_attack_06_the_window_offers_no_exception_for_anything_but_a_self_signed_certificate(
    lab: Lab, tmp_path: Path, qapp: object
) -> None:
    server = lab.server(Honest())
    server.context = Authority(tmp_path).context()
    async with server, program(lab, tmp_path, server) as run:
        with opened(run.services) as window:
            await run.ear.see(LinkPhase.REFUSED)
            window.pages.sign_in.verdict.fold.set_open(True)

            assert "Fingerprint" in words(window)
            assert not button(window).isVisibleTo(window)
