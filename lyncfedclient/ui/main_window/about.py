"""What this program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lyncfedclient import __version__
from lyncfedclient.ui.icons import APP_ICON
from lyncfedclient.ui.look import SPACE_8, SPACE_16, SPACE_24
from lyncfedclient.ui.sign import Sign

if TYPE_CHECKING:
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look

_ICON = 64


class AboutDialog(QDialog):
    """Name, version, purpose and licence."""

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        icon = Sign(look, icons, APP_ICON, _ICON, self)
        title = QLabel(self.tr("Lync Federation Client"), self)
        title.setProperty("role", "title")
        version = QLabel(self.tr("Version {version}").format(version=__version__), self)
        version.setProperty("role", "secondary")
        version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text = QLabel(
            self.tr(
                "Reaches people on XMPP the way Lync users know it: contacts, presence and messages "
                "with federated partners. Free software under the MIT licence."
            ),
            self,
        )
        text.setWordWrap(True)
        text.setMinimumWidth(300)
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        words = QVBoxLayout()
        words.setSpacing(SPACE_8)
        words.addWidget(title)
        words.addWidget(version)
        words.addWidget(text)
        top = QHBoxLayout()
        top.setSpacing(SPACE_16)
        top.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_16)
        column.setSpacing(SPACE_24)
        column.addLayout(top)
        column.addLayout(buttons)
