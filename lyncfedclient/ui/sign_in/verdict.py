"""What came of signing in: progress, or a fault with what to do, and its details folded away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from lyncfedclient.ui.fold import Fold
from lyncfedclient.ui.look import SPACE_4, SPACE_8, SPACE_12
from lyncfedclient.ui.restyling import restyle
from lyncfedclient.ui.sign_in.certificate_details import CertificateDetails
from lyncfedclient.ui.times import countdown

if TYPE_CHECKING:
    from datetime import datetime

    from lyncfedclient.domain.link import Link, LinkFault
    from lyncfedclient.ui.look import Look

_KINDS = {"progress": "bar", "warning": "bar-warning", "danger": "bar-danger"}


class Verdict(QWidget):
    """A quiet bar with a sentence, and its details below; hidden while there is nothing to say."""

    trusted = Signal()
    """The user trusts the certificate in the details."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fault: LinkFault | None = None
        self._bar = QFrame(self)
        self._bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = QLabel(self._bar)
        self._more = QLabel(self._bar)
        words = QVBoxLayout(self._bar)
        words.setContentsMargins(SPACE_12, SPACE_8, SPACE_12, SPACE_8)
        words.setSpacing(SPACE_4)
        for label in (self._text, self._more):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            words.addWidget(label)
        self._details = CertificateDetails(self)
        self._details.trusted.connect(self.trusted)
        self.fold = Fold(look, self.tr("Details"), self._details, self)
        self.help = QPushButton(self.tr("Help"), self._bar)
        self.help.setProperty("kind", "link")
        self.help.setAutoDefault(False)
        self.help.clicked.connect(self._on_help_wanted)
        words.addWidget(self.help, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE_12)
        column.setSpacing(SPACE_8)
        column.addWidget(self._bar)
        column.addWidget(self.fold)
        self.clear()

    @property
    def text(self) -> str:
        """The sentence that is shown, empty for none."""
        return self._text.text() if not self.isHidden() else ""

    def clear(self) -> None:
        """Say nothing."""
        self._text.clear()
        self.set_more("")
        self.fold.set_open(False)
        self.fold.hide()
        self.help.hide()
        self.hide()

    def say(self, text: str, kind: str) -> None:
        """Say something; ``kind`` is progress, warning or danger."""
        if kind == "progress":
            self.fold.hide()
            self.help.hide()
            self.set_more("")
        self._bar.setProperty("kind", _KINDS[kind])
        self.setAccessibleName(text)
        self._text.setText(text)
        restyle(self._bar, self._text, self._more, self.help)
        self.show()

    def set_more(self, text: str) -> None:
        """Say a second thing under it, or nothing."""
        self._more.setText(text)
        self._more.setVisible(bool(text))

    def set_retry(self, at: datetime, now: datetime) -> None:
        """Say when it is tried again."""
        self.set_more(self.tr("Trying again in {time}.").format(time=countdown(at, now)))

    def show_link(self, link: Link, *, may_trust: bool = False) -> None:
        """Offer what is known of a failure beyond the sentence, and to trust its certificate."""
        self._details.show_link(link)
        self._details.offer_trust(is_offered=may_trust)
        self.fold.setVisible(self._details.has_something)
        self._fault = link.fault
        self.help.setVisible(link.fault is not None)

    def _on_help_wanted(self) -> None:
        if self._fault is not None:
            # Imported here: whoever signs in without trouble does without.
            from lyncfedclient.ui.help_pages import page_about  # noqa: PLC0415
            from lyncfedclient.ui.help_window import open_help  # noqa: PLC0415

            open_help(page_about(self._fault), self.window())
