"""How to reach the gateway where the DNS does not say it: host, port, TLS, certification authority."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from lyncfedclient.domain.account import TlsMode
from lyncfedclient.domain.policy import PolicySetting
from lyncfedclient.ui.drop_down import DropDown
from lyncfedclient.ui.look import SPACE_4, SPACE_8, SPACE_12
from lyncfedclient.ui.outside_text import tooltip
from lyncfedclient.ui.standing_sentences import policy_setting

_MAX_PORT = 65535
_PORT_WIDTH = 96
_BESIDE_WORDS = 32
_OURS = (PolicySetting.HOST, PolicySetting.TLS, PolicySetting.CA_FILE)


class GatewayFields(QWidget):
    """The fields under More on the sign-in page; all of them may stay empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.host = QLineEdit(self)
        self.host.setPlaceholderText(self.tr("Found by the domain of your address"))
        self.host.setAccessibleName(self.tr("Gateway"))
        self.port = QLineEdit(self)
        self.port.setPlaceholderText(self.tr("Automatic"))
        self.port.setAccessibleName(self.tr("Port"))
        self.port.setValidator(QIntValidator(1, _MAX_PORT, self))
        room = self.port.fontMetrics().horizontalAdvance(self.port.placeholderText()) + _BESIDE_WORDS
        self.port.setFixedWidth(max(_PORT_WIDTH, room))
        self.tls = DropDown(self)
        self.tls.setAccessibleName(self.tr("Encryption"))
        self.tls.addItem(self.tr("Automatic"), TlsMode.AUTO)
        self.tls.addItem(self.tr("TLS from the start"), TlsMode.DIRECT)
        self.tls.addItem(self.tr("STARTTLS"), TlsMode.STARTTLS)
        self.ca_file = QLineEdit(self)
        self.ca_file.setPlaceholderText(self.tr("This computer's own authorities"))
        self.ca_file.setAccessibleName(self.tr("CA file"))
        self._choose = QPushButton(self.tr("Choose…"), self)
        self._choose.setAccessibleName(self.tr("Choose CA file"))
        self._choose.clicked.connect(self._on_choose_clicked)
        self._locked: frozenset[PolicySetting] = frozenset()
        self._lock_note = QLabel(self)
        self._lock_note.setProperty("role", "caption")
        self._lock_note.setTextFormat(Qt.TextFormat.PlainText)
        self._lock_note.setWordWrap(True)
        self._lock_note.hide()
        self.host.textChanged.connect(self._show_port)
        self._lay_out()
        self._show_port()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_12)
        grid.setVerticalSpacing(SPACE_4)
        grid.addWidget(_label(self.tr("&Gateway"), self.host), 0, 0)
        grid.addWidget(_label(self.tr("P&ort"), self.port), 0, 1)
        grid.addWidget(self.host, 1, 0)
        grid.addWidget(self.port, 1, 1)
        grid.setRowMinimumHeight(2, SPACE_4)
        grid.addWidget(_label(self.tr("&Encryption"), self.tls), 3, 0, 1, 2)
        grid.addWidget(self.tls, 4, 0, 1, 2)
        grid.setRowMinimumHeight(5, SPACE_4)
        grid.addWidget(_label(self.tr("&CA file"), self.ca_file), 6, 0, 1, 2)
        chooser = QHBoxLayout()
        chooser.setSpacing(SPACE_8)
        chooser.addWidget(self.ca_file, 1)
        chooser.addWidget(self._choose)
        grid.addLayout(chooser, 7, 0, 1, 2)
        hint = QLabel(
            self.tr(
                "A file with your organisation's own certification authority, in PEM format, from your administrator."
            ),
            self,
        )
        hint.setProperty("role", "caption")
        hint.setWordWrap(True)
        grid.addWidget(hint, 8, 0, 1, 2)
        grid.addWidget(self._lock_note, 9, 0, 1, 2)
        grid.setColumnStretch(0, 1)

    @property
    def is_untouched(self) -> bool:
        """Whether everything is as the DNS and this computer say."""
        return (
            not self.host.text().strip()
            and not self.ca_file.text().strip()
            and self.tls.currentData() is TlsMode.AUTO
        )

    @property
    def chosen_tls(self) -> TlsMode:
        """How TLS shall start."""
        mode = self.tls.currentData()
        return mode if isinstance(mode, TlsMode) else TlsMode.AUTO

    @property
    def chosen_port(self) -> int:
        """The port, 0 for automatic; it counts only with a host."""
        return (
            int(self.port.text() or 0) if self.host.text().strip() and self.port.hasAcceptableInput() else 0
        )

    @property
    def chosen_ca_file(self) -> Path | None:
        """The CA file, if one is named."""
        text = self.ca_file.text().strip()
        return Path(text) if text else None

    def fill(self, host: str, port: int, tls: TlsMode, ca_file: Path | None) -> None:
        """Show what was used before."""
        self.host.setText(host)
        self.port.setText(str(port) if port else "")
        self.tls.setCurrentIndex(max(self.tls.findData(tls), 0))
        self.ca_file.setText(str(ca_file) if ca_file is not None else "")

    def lock(self, locked: frozenset[PolicySetting]) -> None:
        """Leave what an administrator has set to be read only, and say so."""
        self._locked = locked
        for setting, controls in (
            (PolicySetting.HOST, (self.host, self.port)),
            (PolicySetting.TLS, (self.tls,)),
            (PolicySetting.CA_FILE, (self.ca_file, self._choose)),
        ):
            for control in controls:
                control.setEnabled(setting not in locked)
                if setting in locked:
                    control.setToolTip(tooltip(policy_setting(setting)))
                    control.setAccessibleDescription(policy_setting(setting))
        words = [policy_setting(setting) for setting in _OURS if setting in locked]
        self._lock_note.setText("\n".join(words))
        self._lock_note.setVisible(bool(words))
        self._show_port()

    def _show_port(self) -> None:
        is_free = PolicySetting.HOST not in self._locked
        self.port.setEnabled(is_free and bool(self.host.text().strip()))

    def _on_choose_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose CA file"))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Certificates (*.pem *.crt *.cer *.ca-bundle)"), self.tr("All files (*)")]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.ca_file.setText)
        dialog.open()


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "secondary")
    label.setBuddy(buddy)
    return label
