"""Where the import begins: drop files or choose them; and take the last import back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from lyncfedclient.ui import times
from lyncfedclient.ui.contact_import import words
from lyncfedclient.ui.look import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24
from lyncfedclient.ui.outside_text import isolated, shown_line
from lyncfedclient.ui.restyling import restyle
from lyncfedclient.ui.sign import Sign

if TYPE_CHECKING:
    from lyncfedclient.domain.contact_import import ImportRecord
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look

_ICON = 40
_TEXT_WIDTH = 440


class ChoosePage(QWidget):
    """A place to drop files on, a button to choose them, and what can be read."""

    choose_wanted = Signal()
    """The user wants to choose files."""
    undo_wanted = Signal()
    """The user wants the last import taken back."""

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = QWidget(self)
        self._place.setProperty("kind", "drop")
        self._place.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = Sign(look, icons, "import", _ICON, self._place, colour="offline")
        self._drop_here = _line(self.tr("Drop contact files here"), "name", self._place)
        self._known = _line(
            self.tr(
                "Lync and Skype for Business exports (zip, XML or CSV), Outlook, Google Contacts, vCards, "
                "Pidgin, Psi, Gajim, Profanity, MSN Messenger, XMPP server data, and plain lists of addresses."
            ),
            "secondary",
            self._place,
        )
        self._known.setFixedWidth(_TEXT_WIDTH)
        self.choose = QPushButton(self.tr("Choose files…"), self._place)
        self.choose.setProperty("kind", "primary")
        self.choose.setDefault(True)
        self.choose.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._promise = _line(
            self.tr("Nothing is changed before you have seen what would happen to each contact."),
            "secondary",
            self,
        )
        self._last = QWidget(self)
        self._last_words = QLabel(self._last)
        self.undo = QPushButton(self.tr("Undo it"), self._last)
        self._lay_out()
        self.choose.clicked.connect(self.choose_wanted)
        self.undo.clicked.connect(self.undo_wanted)

    def _lay_out(self) -> None:
        drop = QVBoxLayout(self._place)
        drop.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        drop.setSpacing(SPACE_8)
        drop.addStretch(1)
        drop.addWidget(self._icon)
        drop.addSpacing(SPACE_4)
        drop.addWidget(self._drop_here)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._known)
        middle.addStretch(1)
        drop.addLayout(middle)
        drop.addSpacing(SPACE_12)
        drop.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        drop.addStretch(1)
        self._last.setProperty("kind", "bar")
        self._last.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._last_words.setTextFormat(Qt.TextFormat.PlainText)
        self._last_words.setWordWrap(True)
        self._last_words.setProperty("role", "bar")
        self.undo.setProperty("kind", "link")
        self.undo.setAutoDefault(False)
        self.undo.setAccessibleName(self.tr("Undo the last import"))
        last = QHBoxLayout(self._last)
        last.setContentsMargins(SPACE_12, SPACE_8, SPACE_12, SPACE_8)
        last.addWidget(self._last_words, 1)
        last.addWidget(self.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_16)
        column.addWidget(self._place, 1)
        column.addWidget(self._promise)
        column.addWidget(self._last)
        self._last.hide()

    def show_last(self, record: ImportRecord | None) -> None:
        """Say what was imported last, while it can be taken back."""
        self._last.setVisible(record is not None)
        if record is not None:
            self._last_words.setText(
                self.tr("Last import: {contacts} from {file}, {time}.").format(
                    contacts=words.contacts(len(record.added) + len(record.changed)),
                    file=isolated(shown_line(record.file_name, 80)),
                    time=times.moment_with_clock(record.at, datetime.now(UTC)),
                )
            )

    def set_dragged_over(self, is_over: bool) -> None:  # noqa: FBT001 - a state handed on, not an option
        """Show that what is being dragged can be dropped."""
        self._place.setProperty("over", "true" if is_over else "false")
        restyle(self._place)


def _line(text: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setWordWrap(True)
    return label
