"""What a server's certificate says, for whoever has to judge it or to report it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from lyncfedclient.ui.look import SPACE_4, SPACE_12
from lyncfedclient.ui.outside_text import shown_line
from lyncfedclient.ui.times import date_with_clock

if TYPE_CHECKING:
    from lyncfedclient.domain.link import Certificate, Link

translate = QCoreApplication.translate

_PAIRS_A_LINE = 8


def _fingerprint(sha256: str) -> str:
    """Break a fingerprint into lines that fit."""
    pairs = shown_line(sha256).split(":")
    rows = [pairs[place : place + _PAIRS_A_LINE] for place in range(0, len(pairs), _PAIRS_A_LINE)]
    return "\n".join(":".join(row) for row in rows)


def describe(link: Link) -> list[tuple[str, str]]:
    """Give the rows of the details: what it is, and its value as text that is safe to show."""
    rows: list[tuple[str, str]] = []
    certificate: Certificate | None = link.certificate
    if certificate is not None:
        rows += [
            (translate("CertificateDetails", "Issued to"), shown_line(certificate.subject)),
            (translate("CertificateDetails", "For the names"), shown_line(", ".join(certificate.names))),
            (translate("CertificateDetails", "Issued by"), shown_line(certificate.issuer)),
        ]
        if certificate.not_before is not None:
            rows.append(
                (translate("CertificateDetails", "Valid from"), date_with_clock(certificate.not_before))
            )
        if certificate.not_after is not None:
            rows.append(
                (translate("CertificateDetails", "Valid until"), date_with_clock(certificate.not_after))
            )
        rows.append(
            (translate("CertificateDetails", "Fingerprint (SHA-256)"), _fingerprint(certificate.sha256))
        )
    rows.append((translate("CertificateDetails", "Technical text"), shown_line(link.detail, 400)))
    return [(label, value) for label, value in rows if value]


class CertificateDetails(QFrame):
    """The details of a failure, row by row, to read, select and copy."""

    trusted = Signal()
    """The user trusts the certificate that is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, str]] = []
        self._shown: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self.setProperty("kind", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column.setContentsMargins(SPACE_12, SPACE_12, SPACE_12, SPACE_12)
        self._column.setSpacing(SPACE_4)
        self._copy = QPushButton(self.tr("Copy details"), self)
        self._copy.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._trust = QPushButton(self.tr("Trust this certificate"), self)
        self._trust.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        only_when = self.tr("Only when your administrator has told you the same fingerprint")
        self._trust.setAccessibleDescription(only_when)
        self._trust.setToolTip(only_when)
        self._trust.clicked.connect(self.trusted)
        self._trust.hide()
        self._column.addWidget(self._copy)
        self._column.addWidget(self._trust)

    @property
    def has_something(self) -> bool:
        """Whether there is anything to show."""
        return bool(self._rows)

    def offer_trust(self, *, is_offered: bool) -> None:
        """Offer to trust the certificate, which only a self-signed one may need."""
        self._trust.setVisible(is_offered)

    def show_link(self, link: Link) -> None:
        """Show the details of this link's failure."""
        rows = describe(link)
        if rows == self._rows:
            return
        self._rows = rows
        for label in self._shown:
            label.hide()
            label.deleteLater()
        self._shown = []
        for place, (title, text) in enumerate(rows):
            caption = QLabel(title, self)
            caption.setProperty("role", "caption")
            value = QLabel(text, self)
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap("\n" not in text)
            value.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            value.setAccessibleName(f"{title}: {text}")
            value.setProperty("role", "monospace" if "\n" in text else "detail")
            self._column.insertWidget(2 * place, caption)
            self._column.insertWidget(2 * place + 1, value)
            value.setContentsMargins(0, 0, 0, SPACE_4)
            self._shown += [caption, value]

    def _on_copy_clicked(self) -> None:
        lines = (f"{label}: {text}".replace("\n", ":") for label, text in self._rows)
        QGuiApplication.clipboard().setText("\n".join(lines))
