"""A field for a password, with an eye to look at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from lyncfedclient.ui.icons import Icons

if TYPE_CHECKING:
    from lyncfedclient.ui.look import Look


class PasswordField(QLineEdit):
    """Hides what is typed until the user presses the eye."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = Icons(look, self)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAccessibleName(self.tr("Password"))
        self.eye = QAction(self)
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._on_eye_toggled)
        self.addAction(self.eye, QLineEdit.ActionPosition.TrailingPosition)
        look.changed.connect(self._draw)
        self._draw()

    def _on_eye_toggled(self, is_shown: bool) -> None:  # noqa: FBT001 - a slot
        self.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        self._draw()

    def _draw(self) -> None:
        is_shown = self.eye.isChecked()
        words = self.tr("Hide password") if is_shown else self.tr("Show password")
        self.eye.setIcon(self._icons.icon("hide" if is_shown else "show", 16))
        self.eye.setText(words)
        self.eye.setToolTip(words)
