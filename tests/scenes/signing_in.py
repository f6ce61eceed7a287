"""Signing in: at rest, on its way, and each way in which it fails."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from lyncfedclient.domain.events import LinkChanged
from lyncfedclient.domain.link import Certificate, Link, LinkFault, LinkPhase
from lyncfedclient.domain.storage import VaultState
from lyncfedclient.ui.sign_in.sign_in_panel import SignInPanel
from tests.scenes.stage import SCENES, Stage, scene

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_CERTIFICATE = Certificate(
    subject="CN=xmpp.contoso.test",
    issuer="CN=Contoso Issuing CA 2, O=Contoso Ltd, C=SG",
    names=("xmpp.contoso.test", "*.im.contoso.test"),
    not_before=datetime(2024, 3, 1, 9, tzinfo=UTC),
    not_after=datetime(2026, 3, 1, 9, tzinfo=UTC),
    sha256=":".join(f"{n * 37 % 256:02X}" for n in range(32)),
)
_WITH_CERTIFICATE = {
    LinkFault.CERTIFICATE_UNTRUSTED,
    LinkFault.CERTIFICATE_EXPIRED,
    LinkFault.CERTIFICATE_WRONG_NAME,
}


def _panel(stage: Stage) -> SignInPanel:
    panel = SignInPanel(stage.services, stage.look)
    panel.password.setText("correct horse")
    return panel


@scene("sign in", width=744, height=640)
def sign_in(stage: Stage) -> QWidget:
    return SignInPanel(stage.services, stage.look)


@scene("sign in, more open", width=744, height=720)
def sign_in_more(stage: Stage) -> QWidget:
    panel = _panel(stage)
    panel.more.host.setText("xmpp.contoso.test")
    panel.fold.set_open(True)
    return panel


@scene("sign in, sign-in info to be deleted", width=744, height=640)
def sign_in_forgetting(stage: Stage) -> QWidget:
    panel = _panel(stage)
    panel.forgetting.link.click()
    return panel


@scene("sign in, narrow", width=360, height=560)
def sign_in_narrow(stage: Stage) -> QWidget:
    panel = _panel(stage)
    panel.fold.set_open(True)
    return panel


@scene("sign in, right to left desktop", width=744, height=720, is_right_to_left=True)
def sign_in_mirrored(stage: Stage) -> QWidget:
    panel = _panel(stage)
    panel.fold.set_open(True)
    return panel


@scene("sign in, address without @", width=744, height=640)
def sign_in_bad_address(stage: Stage) -> QWidget:
    panel = _panel(stage)
    panel.address.setText("alice.contoso.test")
    panel.submit.click()
    return panel


@scene("sign in, connecting", width=744, height=640)
def sign_in_connecting(stage: Stage) -> QWidget:
    panel = _panel(stage)
    stage.gateway.tell(LinkChanged(Link(LinkPhase.CONNECTING, host="xmpp.contoso.test")))
    return panel


@scene("sign in, no keyring", width=744, height=640)
def sign_in_no_keyring(stage: Stage) -> QWidget:
    panel = _panel(stage)
    stage.services.session.vault_troubled.emit(VaultState.NONE)
    return panel


@scene("sign in, certificate details", width=744, height=900)
def sign_in_certificate(stage: Stage) -> QWidget:
    panel = _panel(stage)
    _fail(stage, LinkFault.CERTIFICATE_EXPIRED)
    panel.verdict.fold.set_open(True)
    return panel


def _fail(stage: Stage, fault: LinkFault) -> None:
    stage.gateway.tell(
        LinkChanged(
            Link(
                LinkPhase.REFUSED if fault.is_final else LinkPhase.WAITING,
                fault,
                detail="ssl.SSLCertVerificationError: certificate verify failed"
                if fault in _WITH_CERTIFICATE
                else "",
                retry_at=None if fault.is_final else datetime.now(UTC) + timedelta(seconds=14),
                certificate=_CERTIFICATE if fault in _WITH_CERTIFICATE else None,
                host="xmpp.contoso.test",
            )
        )
    )


def _enter(fault: LinkFault) -> None:
    @scene(f"sign in, {fault.value}", width=744, height=720)
    def failed(stage: Stage) -> QWidget:
        panel = _panel(stage)
        _fail(stage, fault)
        return panel


for _fault in LinkFault:
    _enter(_fault)
assert SCENES
