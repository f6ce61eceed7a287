"""The sign-in page: address and password, what is going on, and why it did not work."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lyncfedclient.domain.account import Account, TlsMode
from lyncfedclient.domain.jid import Jid, JidError
from lyncfedclient.domain.link import Link, LinkFault, LinkPhase
from lyncfedclient.overriding import override
from lyncfedclient.ui import link_sentences, sentences
from lyncfedclient.ui.announce import announce
from lyncfedclient.ui.fold import Fold
from lyncfedclient.ui.icons import APP_ICON, Icons
from lyncfedclient.ui.look import SPACE_4, SPACE_8, SPACE_16
from lyncfedclient.ui.outside_text import isolated
from lyncfedclient.ui.sign import Sign
from lyncfedclient.ui.sign_in.account_fields import AccountFields
from lyncfedclient.ui.sign_in.forgetting import Forgetting
from lyncfedclient.ui.sign_in.gateway_fields import GatewayFields
from lyncfedclient.ui.sign_in.page import CentredPage
from lyncfedclient.ui.sign_in.verdict import Verdict

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from lyncfedclient.domain.storage import VaultState
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.look import Look

_COLUMN = 380
_LOGO = 48
_RESTING_HEIGHT = 400
_BUSY = frozenset({LinkPhase.RESOLVING, LinkPhase.CONNECTING, LinkPhase.SECURING, LinkPhase.SIGNING_IN})
_MENDED_UNDER_MORE = frozenset(
    {LinkFault.NO_SUCH_SERVER, LinkFault.CERTIFICATE_UNTRUSTED, LinkFault.CA_FILE_UNREADABLE}
)


class SignInPanel(QWidget):
    """A calm page in the middle of the window; calls the session and follows its link."""

    def __init__(self, services: Services, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = services.session
        self._policy = services.policy
        self._look = look
        self._icons = Icons(look, self)
        self._make_fields()
        self._lay_out()
        self._fill(services.preferences.account)
        self._policy.changed.connect(self._show_policy)
        self._show_policy()
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._show_countdown)
        self.address.textEdited.connect(self._on_address_edited)
        self.address.returnPressed.connect(self._on_submitted)
        self.password.returnPressed.connect(self._on_submitted)
        for field in (self.more.host, self.more.port, self.more.ca_file):
            field.returnPressed.connect(self._on_submitted)
        self.fields.remember.toggled.connect(self._show_remembering)
        self.submit.clicked.connect(self._on_submitted)
        self.cancel.clicked.connect(self._on_cancel_clicked)
        self._follow_session()
        self._show_remembering()
        self._show_link(self._session.link)

    def _follow_session(self) -> None:
        self._session.link_changed.connect(self._show_link)
        self._session.password_needed.connect(self.ask_password)
        self._session.vault_troubled.connect(self._on_vault_troubled)

    def _make_fields(self) -> None:
        self._logo = Sign(self._look, self._icons, APP_ICON, _LOGO, self)
        self._title = QLabel(self.tr("Sign in"), self)
        self._title.setProperty("role", "title")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lead = QLabel(self.tr("Use the XMPP account that your organisation gave you."), self)
        self._lead.setProperty("role", "secondary")
        self._lead.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lead.setWordWrap(True)
        self.fields = AccountFields(self._look, self._icons, self)
        self.address = self.fields.address
        self.password = self.fields.password
        self.verdict = Verdict(self._look, self)
        self.verdict.trusted.connect(self._session.trust_certificate)
        self.submit = QPushButton(self.tr("Sign in"), self)
        self.submit.setProperty("kind", "primary")
        self.submit.setDefault(True)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.more = GatewayFields(self)
        self.fold = Fold(self._look, self.tr("More"), self.more, self)
        self.forgetting = Forgetting(self)
        self.forgetting.confirmed.connect(self._on_forgetting_confirmed)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(SPACE_4)
        column.addWidget(self._logo)
        column.addSpacing(SPACE_8)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        column.addSpacing(SPACE_16)
        column.addWidget(self.fields)
        column.addSpacing(SPACE_16)
        column.addWidget(self.verdict)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_8)
        buttons.addWidget(self.submit, 1)
        buttons.addWidget(self.cancel)
        column.addLayout(buttons)
        column.addSpacing(SPACE_8)
        column.addWidget(self.fold)
        column.addWidget(self.forgetting)
        self._page = CentredPage(column, _COLUMN, _RESTING_HEIGHT, self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._page)

    def _fill(self, account: Account | None) -> None:
        self.fields.fill(account)
        if account is None:
            return
        self.more.fill(account.host, account.port, account.tls, account.ca_file)
        self.fold.set_open(not self.more.is_untouched)

    def _show_policy(self) -> None:
        """Show what an administrator has set, and for which addresses this program is meant."""
        domain = self._policy.account_domain
        if domain:
            self.address.setPlaceholderText(self.tr("name@{domain}").format(domain=domain))
        installed = self._policy.loaded.policy
        if installed.host is not None:
            self.more.host.setText(installed.host)
            self.more.port.setText(str(installed.port or ""))
        if installed.tls is not None:
            self.more.tls.setCurrentIndex(self.more.tls.findData(installed.tls))
        if installed.ca_file is not None:
            self.more.ca_file.setText(str(installed.ca_file))
        self.more.lock(self._policy.locked)

    # -- what the user does --------------------------------------------------------------------

    def _on_submitted(self) -> None:
        if self._session.link.phase in _BUSY:
            return
        try:
            jid = Jid.parse_contact(self.address.text())
        except JidError as error:
            self.fields.show_address_fault(sentences.address_fault(error.fault))
            self.address.setFocus()
            return
        self.fields.show_address_fault("")
        password = self.password.text()
        if not password and not self._has_remembered(jid):
            self._say(self.tr("Enter your password."), "danger")
            self.password.setFocus()
            return
        before = self._session.account
        account = Account(
            jid,
            name=before.name if before is not None and before.jid == jid else "",
            host=self.more.host.text().strip(),
            port=self.more.chosen_port,
            tls=self.more.chosen_tls,
            ca_file=self.more.chosen_ca_file,
            is_remembered=self.fields.remember.isChecked(),
            is_automatic=self.fields.is_automatic,
        )
        self.verdict.clear()
        self._session.sign_in(account, password)

    def _on_cancel_clicked(self) -> None:
        self._session.sign_out()
        self.password.setFocus()

    def _on_forgetting_confirmed(self) -> None:
        self._session.forget_account()
        self.forgetting.hide()
        self.password.clear()
        self.more.fill("", 0, TlsMode.AUTO, None)
        self._fill(None)
        self._show_policy()
        self._show_remembering()
        self._say(self.tr("Your sign-in info was deleted from this computer."), "progress")
        self.address.setFocus()

    def _on_address_edited(self) -> None:
        self.fields.show_address_fault("")
        self._show_remembering()

    # -- what the session tells ----------------------------------------------------------------

    def _show_link(self, link: Link) -> None:
        is_busy = link.phase in _BUSY
        is_waiting = link.phase is LinkPhase.WAITING
        for field in (self.address, self.password, self.fields.remember, self.more, self.submit):
            field.setEnabled(not is_busy)
        self._show_remembering()
        self.forgetting.setVisible(self._session.account is not None and not is_busy)
        self.cancel.setVisible(is_busy or is_waiting)
        self.cancel.setText(self.tr("Stop trying") if is_waiting else self.tr("Cancel"))
        self.submit.setText(self.tr("Signing in…") if is_busy else self.tr("Sign in"))
        host = self._host(link)
        if is_waiting:
            self._tick.start()
        else:
            self._tick.stop()
        if link.phase is LinkPhase.ONLINE:
            self.password.clear()
            self.verdict.clear()
        elif is_busy:
            self._say(link_sentences.link_phase(link.phase, host), "progress")
        elif link.fault is not None:
            self.verdict.show_link(link, may_trust=self._session.may_trust)
            self._say(link_sentences.link_fault(link.fault, host), "warning" if is_waiting else "danger")
            self._show_countdown()
            self._lead_to_mending(link.fault)
        elif is_waiting:
            self._say(link_sentences.link_phase(link.phase, host), "warning")
            self._show_countdown()
        else:
            self.verdict.clear()

    def _lead_to_mending(self, fault: LinkFault) -> None:
        """Put the cursor where the fault can be mended."""
        if fault in _MENDED_UNDER_MORE:
            self.fold.set_open(True)
            QTimer.singleShot(0, self._show_more)
        if fault is LinkFault.BAD_PASSWORD:
            self.password.setFocus()
            self.password.selectAll()

    def _show_more(self) -> None:
        """Scroll to the fields under More as far as the sentence above stays in sight."""
        self._page.ensureWidgetVisible(self.more)
        self._page.ensureWidgetVisible(self.verdict)

    def _show_countdown(self) -> None:
        link = self._session.link
        if link.phase is not LinkPhase.WAITING or link.retry_at is None:
            self.verdict.set_more("")
            return
        self.verdict.set_retry(link.retry_at, datetime.now(UTC))

    def ask_password(self, account: Account) -> None:
        """Say that the password of this account is not remembered, and wait for it."""
        address = isolated(str(account.jid))
        text = self.tr("The password of {address} is not remembered on this computer. Enter it to sign in.")
        self._say(text.format(address=address), "warning")
        self.password.setPlaceholderText("")
        self.password.setFocus()

    def _on_vault_troubled(self, state: VaultState) -> None:
        self.fields.show_vault(sentences.vault_state(state))

    # -- inside --------------------------------------------------------------------------------

    def _say(self, text: str, kind: str) -> None:
        self.verdict.say(text, kind)
        announce(self.verdict, text)

    def _host(self, link: Link) -> str:
        account = self._session.account
        if link.host or account is None:
            return link.host
        return self._policy.applied(account).host or account.jid.domain

    def _has_remembered(self, jid: Jid) -> bool:
        account = self._session.account
        return account is not None and account.is_remembered and account.jid == jid

    def _show_remembering(self) -> None:
        self.fields.show_remembering(is_remembered=self._is_password_known())

    def _is_password_known(self) -> bool:
        try:
            return self._has_remembered(Jid.parse_contact(self.address.text()))
        except JidError:
            return False

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, 640)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self.password if self.address.text() else self.address).setFocus()
