"""A failed connection in all its details, in a small window of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lyncfedclient.overriding import override
from lyncfedclient.ui import link_sentences
from lyncfedclient.ui.look import SPACE_16, SPACE_24
from lyncfedclient.ui.sign_in.certificate_details import CertificateDetails

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from lyncfedclient.domain.link import Link


class LinkDetailsDialog(QDialog):
    """Says what happened, then shows certificate and technical text to read or to copy."""

    def __init__(self, link: Link, host: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Connection details"))
        words = QLabel(link_sentences.link_trouble(link, host), self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        details = CertificateDetails(self)
        details.show_link(link)
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_16)
        column.setSpacing(SPACE_16)
        column.addWidget(words)
        column.addWidget(details)
        column.addStretch()
        column.addLayout(buttons)
        self.setMinimumWidth(440)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        # Only now are the fonts those that are painted: a fingerprint is to be read whole.
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))
