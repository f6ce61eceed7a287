"""A field for a password, with an eye to look at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from lyncfedclient.ui.entry import Entry

if TYPE_CHECKING:
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look


class PasswordField(Entry):
    """Hides what is typed until the user presses the eye."""

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(look, icons, parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAccessibleName(self.tr("Password"))
        self.eye = self.add_trailing("show", self.tr("Show password"))
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._on_eye_toggled)
        self._name_eye()

    def _on_eye_toggled(self, is_shown: bool) -> None:  # noqa: FBT001 - a slot
        self.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        self._name_eye()

    def _name_eye(self) -> None:
        is_shown = self.eye.isChecked()
        words = self.tr("Hide password") if is_shown else self.tr("Show password")
        self.eye.show_icon("hide" if is_shown else "show", words)
        self.eye.setToolTip(words)
