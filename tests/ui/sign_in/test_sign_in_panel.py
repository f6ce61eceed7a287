from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from lyncfedclient.domain.account import Account, TlsMode
from lyncfedclient.domain.events import LinkChanged
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import Certificate, Link, LinkFault, LinkPhase
from lyncfedclient.domain.storage import VaultState
from lyncfedclient.ui.sign_in.sign_in_panel import SignInPanel
from tests.support.services import ALICE, make_rig
from tests.support.waiting import until

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from lyncfedclient.ui.look import Look
    from tests.support.services import Rig


@pytest.fixture
def rig(qapp: object, tmp_path: Path) -> Rig:
    return make_rig(account=None, folder=tmp_path)


@pytest.fixture
def panel(rig: Rig, look: Look, qtbot: QtBot) -> SignInPanel:
    panel = SignInPanel(rig.services, look)
    qtbot.addWidget(panel)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


def _enter(panel: SignInPanel, address: str = "alice@contoso.test", *, password: str | None = None) -> None:
    panel.address.setText(address)
    panel.password.setText("secret" if password is None else password)
    QTest.keyClick(panel.password, Qt.Key.Key_Return)


def _plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def test_enter_signs_in(rig: Rig, panel: SignInPanel) -> None:
    _enter(panel)

    account, password, _presence = rig.gateway.commands("sign_in")[0]
    assert account == Account(Jid.parse("alice@contoso.test"))
    assert password == "secret"


def test_everything_under_more_is_used(rig: Rig, panel: SignInPanel) -> None:
    panel.more.host.setText(" xmpp.contoso.test ")
    panel.more.port.setText("5223")
    panel.more.tls.setCurrentIndex(panel.more.tls.findData(TlsMode.DIRECT))
    panel.more.ca_file.setText("/etc/contoso.pem")
    panel.fields.automatic.setChecked(False)

    _enter(panel)

    account = rig.gateway.commands("sign_in")[0][0]
    assert account == Account(
        Jid.parse("alice@contoso.test"),
        host="xmpp.contoso.test",
        port=5223,
        tls=TlsMode.DIRECT,
        ca_file=Path("/etc/contoso.pem"),
        is_automatic=False,
    )


def test_port_without_host_does_not_count(rig: Rig, panel: SignInPanel) -> None:
    panel.more.port.setText("5223")

    _enter(panel)

    account = rig.gateway.commands("sign_in")[0][0]
    assert isinstance(account, Account)
    assert account.port == 0
    assert not panel.more.port.isEnabled()


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("", "Enter an address"),
        ("alice", "needs an @"),
        ("a@b@c", "more than one @"),
        ("a b@c.test", "no spaces"),
    ],
)
def test_wrong_address_is_said_and_not_used(rig: Rig, panel: SignInPanel, address: str, said: str) -> None:
    _enter(panel, address)

    assert said in panel.fields._address_fault.text()
    assert panel.fields._address_fault.isVisible()
    assert panel.address.hasFocus()
    assert not rig.gateway.commands("sign_in")


def test_missing_password_is_asked_for(rig: Rig, panel: SignInPanel) -> None:
    _enter(panel, password="")

    assert "password" in panel.verdict.text
    assert panel.password.hasFocus()
    assert not rig.gateway.commands("sign_in")


@pytest.mark.parametrize(
    "phase", [LinkPhase.RESOLVING, LinkPhase.CONNECTING, LinkPhase.SECURING, LinkPhase.SIGNING_IN]
)
def test_each_step_is_said_and_can_be_cancelled(rig: Rig, panel: SignInPanel, phase: LinkPhase) -> None:
    _enter(panel)

    rig.gateway.tell(LinkChanged(Link(phase, host="xmpp.contoso.test")))

    assert "xmpp.contoso.test" in panel.verdict.text
    assert not panel.submit.isEnabled()
    assert not panel.address.isEnabled()
    QTest.mouseClick(panel.cancel, Qt.MouseButton.LeftButton)
    assert rig.gateway.commands("sign_out")
    assert panel.submit.isEnabled()
    assert panel.verdict.text == ""


@pytest.mark.parametrize("fault", list(LinkFault))
def test_each_failure_is_a_sentence(rig: Rig, panel: SignInPanel, fault: LinkFault) -> None:
    _enter(panel)
    phase = LinkPhase.REFUSED if fault.is_final else LinkPhase.WAITING

    rig.gateway.tell(LinkChanged(Link(phase, fault, host="xmpp.contoso.test")))

    assert panel.verdict.text.endswith(".")
    assert panel.submit.isEnabled()
    assert panel.cancel.isVisible() is (phase is LinkPhase.WAITING)


def test_refused_password_is_ready_to_be_typed_again(rig: Rig, panel: SignInPanel) -> None:
    _enter(panel)

    rig.gateway.tell(LinkChanged(Link(LinkPhase.REFUSED, LinkFault.BAD_PASSWORD)))

    assert panel.password.hasFocus()
    assert panel.password.selectedText() != ""
    assert "contoso.test" in panel.verdict.text


def test_next_attempt_is_counted_down(rig: Rig, panel: SignInPanel) -> None:
    _enter(panel)
    retry_at = datetime.now(UTC) + timedelta(seconds=12)

    rig.gateway.tell(LinkChanged(Link(LinkPhase.WAITING, LinkFault.TIMED_OUT, retry_at=retry_at)))

    assert "Trying again in" in panel.verdict._more.text()
    assert panel._tick.isActive()
    rig.gateway.tell(LinkChanged(Link(LinkPhase.OFFLINE)))
    assert not panel._tick.isActive()


def test_fault_that_is_mended_under_more_opens_it(rig: Rig, panel: SignInPanel) -> None:
    assert not panel.fold.is_open
    _enter(panel)

    rig.gateway.tell(LinkChanged(Link(LinkPhase.REFUSED, LinkFault.CERTIFICATE_UNTRUSTED)))

    assert panel.fold.is_open


def test_certificate_is_shown_in_its_details(rig: Rig, panel: SignInPanel) -> None:
    certificate = Certificate("CN=<b>xmpp</b>", "CN=Contoso CA", ("a.test", "b.test"), sha256="AB:CD")
    _enter(panel)

    rig.gateway.tell(
        LinkChanged(
            Link(LinkPhase.REFUSED, LinkFault.CERTIFICATE_EXPIRED, "verify failed", certificate=certificate)
        )
    )
    panel.verdict.fold.set_open(True)

    shown = [label.text() for label in panel.verdict._details._shown if label.isVisible()]
    for text in ("CN=<b>xmpp</b>", "CN=Contoso CA", "a.test, b.test", "AB:CD", "verify failed"):
        assert text in shown


def test_failure_without_details_offers_none(rig: Rig, panel: SignInPanel) -> None:
    _enter(panel)

    rig.gateway.tell(LinkChanged(Link(LinkPhase.REFUSED, LinkFault.NO_TLS)))

    assert not panel.verdict.fold.isVisible()


async def test_password_does_not_stay_on_the_page(rig: Rig, panel: SignInPanel) -> None:
    _enter(panel)

    rig.gateway.tell(LinkChanged(Link(LinkPhase.ONLINE)))

    assert panel.password.text() == ""
    await rig.services.tasks.close()


def test_password_is_shown_only_on_demand(panel: SignInPanel) -> None:
    assert panel.password.echoMode() is QLineEdit.EchoMode.Password

    panel.password.eye.click()

    assert panel.password.echoMode() is QLineEdit.EchoMode.Normal


def test_missing_keyring_is_said(rig: Rig, panel: SignInPanel) -> None:
    rig.services.session.vault_troubled.emit(VaultState.NONE)

    assert "this session only" in panel.fields._vault_note.text()
    assert panel.fields._vault_note.isVisible()


def test_signing_in_at_start_needs_a_remembered_password(panel: SignInPanel) -> None:
    panel.fields.remember.setChecked(False)

    assert not panel.fields.automatic.isEnabled()


def test_missing_remembered_password_is_asked_for(rig: Rig, panel: SignInPanel) -> None:
    rig.services.session.password_needed.emit(ALICE)

    assert "alice@contoso.test" in _plain(panel.verdict.text)
    assert panel.password.hasFocus()


async def test_known_account_is_filled_in_and_its_password_remembered(
    tmp_path: Path, look: Look, qtbot: QtBot
) -> None:
    rig = make_rig(folder=tmp_path)
    rig.keyring.passwords["alice@contoso.test"] = "kept"
    panel = SignInPanel(rig.services, look)
    qtbot.addWidget(panel)

    QTest.keyClick(panel.password, Qt.Key.Key_Return)

    assert panel.address.text() == "alice@contoso.test"
    assert panel.password.placeholderText() != ""
    assert panel.verdict.text == ""
    await rig.services.tasks.close()


async def test_the_sign_in_info_is_deleted_once_the_user_has_said_so_again(
    tmp_path: Path, look: Look, qtbot: QtBot
) -> None:
    rig = make_rig(folder=tmp_path, account=replace(ALICE, host="xmpp.contoso.test"))
    rig.keyring.passwords["alice@contoso.test"] = "kept"
    panel = SignInPanel(rig.services, look)
    qtbot.addWidget(panel)
    panel.show()

    panel.forgetting.link.click()
    asked = (panel.forgetting.ask.isVisible(), rig.services.session.account is None)
    QTest.keyClick(panel.forgetting.ask._confirm, Qt.Key.Key_Space)
    await until(lambda: not rig.keyring.passwords, "the password is deleted")

    assert asked == (True, False)
    assert rig.services.session.account is None
    assert (panel.address.text(), panel.more.host.text()) == ("", "")
    assert "deleted" in panel.verdict.text
    assert panel.forgetting.isHidden()


def test_the_sign_in_info_stays_where_the_user_thinks_better_of_it(
    tmp_path: Path, look: Look, qtbot: QtBot
) -> None:
    rig = make_rig(folder=tmp_path)
    panel = SignInPanel(rig.services, look)
    qtbot.addWidget(panel)
    panel.show()

    panel.forgetting.link.click()
    QTest.keyClick(panel.forgetting.ask._confirm, Qt.Key.Key_Escape)

    assert rig.services.session.account == ALICE
    assert panel.forgetting.link.isVisible()


def test_there_is_nothing_to_delete_where_nobody_has_signed_in(rig: Rig, panel: SignInPanel) -> None:
    before = panel.forgetting.isHidden()
    _enter(panel)
    rig.gateway.tell(LinkChanged(Link(LinkPhase.REFUSED, LinkFault.BAD_PASSWORD)))

    assert before
    assert panel.forgetting.isVisible()


def test_every_field_has_a_name(panel: SignInPanel) -> None:
    fields = [
        panel.address,
        panel.password,
        panel.more.host,
        panel.more.port,
        panel.more.tls,
        panel.more.ca_file,
    ]

    assert all(field.accessibleName() for field in fields)
