"""The fields of the sign-in page: address, password, and what is remembered of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from lyncfedclient.ui.announce import announce
from lyncfedclient.ui.form_rows import INDENT
from lyncfedclient.ui.look import SPACE_4, SPACE_8
from lyncfedclient.ui.restyling import restyle
from lyncfedclient.ui.sign_in.password_field import PasswordField
from lyncfedclient.ui.wrapped_check_box import WrappedCheckBox

if TYPE_CHECKING:
    from lyncfedclient.domain.account import Account
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look


class AccountFields(QWidget):
    """What the user enters; what it leads to is the page's to know."""

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.address = QLineEdit(self)
        self.address.setPlaceholderText(self.tr("name@example.org"))
        self.address.setAccessibleName(self.tr("Address"))
        self.address.setInputMethodHints(
            Qt.InputMethodHint.ImhEmailCharactersOnly | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._address_fault = QLabel(self)
        self._address_fault.setProperty("role", "danger")
        self._address_fault.setTextFormat(Qt.TextFormat.PlainText)
        self._address_fault.setWordWrap(True)
        self._address_fault.hide()
        self.password = PasswordField(look, icons, self)
        self.remember = WrappedCheckBox(self.tr("&Remember my password"), self)
        self.automatic = WrappedCheckBox(self.tr("Sign in when the program &starts"), self)
        self._vault_note = QLabel(self)
        self._vault_note.setProperty("role", "caption")
        self._vault_note.setTextFormat(Qt.TextFormat.PlainText)
        self._vault_note.setWordWrap(True)
        self._vault_note.setIndent(INDENT)
        self._vault_note.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addWidget(_label(self.tr("&Address"), self.address))
        column.addWidget(self.address)
        column.addWidget(self._address_fault)
        column.addSpacing(SPACE_8)
        column.addWidget(_label(self.tr("&Password"), self.password))
        column.addWidget(self.password)
        column.addSpacing(SPACE_8)
        column.addWidget(self.remember)
        column.addWidget(self._vault_note)
        column.addWidget(self.automatic)

    @property
    def is_automatic(self) -> bool:
        """Whether the program signs in by itself when it starts; that takes a remembered password."""
        return self.remember.isChecked() and self.automatic.isChecked()

    def fill(self, account: Account | None) -> None:
        """Show what is known of an account, or what is usual for a new one."""
        self.address.setText(str(account.jid) if account is not None else "")
        self.remember.setChecked(account is None or account.is_remembered)
        self.automatic.setChecked(account is None or account.is_automatic)

    def show_address_fault(self, text: str) -> None:
        """Say what is wrong with the address, or with an empty text that nothing is."""
        self._address_fault.setText(text)
        self._address_fault.setVisible(bool(text))
        self.address.setProperty("fault", "true" if text else "false")
        restyle(self.address)
        announce(self.address, text)

    def show_vault(self, text: str) -> None:
        """Say why the password is not remembered."""
        self._vault_note.setText(text)
        self._vault_note.show()

    def show_remembering(self, *, is_remembered: bool) -> None:
        """Show whether the password of the address is known, and offer what goes with remembering it."""
        self.automatic.setEnabled(self.remember.isChecked() and self.remember.isEnabled())
        self.password.setPlaceholderText(self.tr("Remembered on this computer") if is_remembered else "")


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "secondary")
    label.setBuddy(buddy)
    return label
