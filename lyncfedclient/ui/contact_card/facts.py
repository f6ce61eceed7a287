"""Parts of the card that only show: which clients somebody has, and what became of a public service."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from lyncfedclient.ui import sentences
from lyncfedclient.ui.contact_card import service_words, words
from lyncfedclient.ui.form_rows import words_label
from lyncfedclient.ui.look import SPACE_4, SPACE_8, SPACE_12
from lyncfedclient.ui.outside_text import isolated, shown_line, tooltip

if TYPE_CHECKING:
    from lyncfedclient.domain.presence import Presence
    from lyncfedclient.domain.provider import Provider
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look

_SHAPE = 12


class ClientsPart(QWidget):
    """One line for each client somebody is signed in with, the best first; that one is what the list shows."""

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._shown: tuple[Presence, ...] = ()
        self._rows: list[_ClientRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_8)
        look.changed.connect(self._draw)

    def show_clients(self, resources: tuple[Presence, ...]) -> None:
        """Show these; the rows there are serve again."""
        self._shown = resources
        while len(self._rows) < len(resources):
            row = _ClientRow(self)
            self._rows.append(row)
            self._column.addWidget(row)
        self._draw()

    def _draw(self) -> None:
        now = datetime.now(UTC)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(self._shown))
            if place < len(self._shown):
                row.show_presence(self._shown[place], self._icons, now)


class _ClientRow(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shape = QLabel(self)
        self._shape.setFixedSize(_SHAPE, _SHAPE + 4)
        self._state = words_label("", "detail", self)
        self._client = words_label("", "secondary", self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_12)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._shape, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._state, 0, 1)
        grid.addWidget(self._client, 1, 1)
        grid.setColumnStretch(1, 1)

    def show_presence(self, presence: Presence, icons: Icons, now: datetime) -> None:
        self._shape.setPixmap(icons.shape(presence.availability, _SHAPE, self.devicePixelRatioF()))
        line = sentences.state(presence, now)
        note = shown_line(presence.note)
        if note:
            line = self.tr("{state} · {note}").format(state=line, note=isolated(note))
        self._state.setText(line)
        self._client.setText(words.client_line(presence))
        self.setToolTip(tooltip("\n".join(words.raw_presence(presence))))


class ServicePart(QWidget):
    """The facts about a public service: what it could do, what it took, when it ended."""

    def __init__(self, provider: Provider, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_12)
        grid.setVerticalSpacing(SPACE_4)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(
            [
                (self.tr("Service"), provider.long_name),
                (self.tr("Ended"), words.end_of(provider)),
                (self.tr("With Lync"), words.capabilities(provider)),
                (self.tr("Licence"), service_words.licence(provider.kind)),
                (self.tr("Also"), service_words.remark(provider.kind)),
                (self.tr("Source"), words.source_of(provider)),
            ]
        ):
            if value:
                grid.addWidget(words_label(name, "secondary", self), row, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(words_label(value, "detail", self), row, 1)
