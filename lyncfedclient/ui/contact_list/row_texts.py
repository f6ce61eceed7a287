"""The texts of a person's row, laid out once for one width and kept until something changes, or others were seen."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QStaticText

from lyncfedclient.domain.value import value
from lyncfedclient.ui.contact_list.words import action_words
from lyncfedclient.ui.look import SPACE_8, Role

if TYPE_CHECKING:
    from lyncfedclient.ui.contact_list.people import Person
    from lyncfedclient.ui.contact_list.words import RowWords
    from lyncfedclient.ui.look import Look

DOT = " · "
_KEPT = 240
"""So many rows stay laid out: some screens. One takes 4 KiB, so not everybody who was ever scrolled past."""


@value
class RowTexts:
    """Name, second line and action, ready to be painted; ``action_width`` has the dot before it in it."""

    stamp: tuple[int, int, bool]
    name: QStaticText
    line: QStaticText
    action: QStaticText | None
    name_width: int
    line_width: int
    action_width: int


class RowTypesetter:
    """Cuts and lays out texts with the fonts of the moment."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._generation = 0
        self._kept: deque[tuple[Person, RowTexts]] = deque()
        self.measure()

    def measure(self) -> None:
        """Take the fonts anew: what was laid out before no longer counts."""
        self._generation += 1
        self.name_metrics = QFontMetrics(self._look.font(Role.NAME))
        self.line_metrics = QFontMetrics(self._look.font(Role.SECONDARY))
        self.action_font = QFont(self._look.font(Role.SECONDARY))
        self.action_font.setWeight(QFont.Weight.DemiBold)
        self.action_metrics = QFontMetrics(self.action_font)
        self.dot_room = self.line_metrics.horizontalAdvance(DOT)

    def texts(self, person: Person, words: RowWords, width: int, *, is_compact: bool) -> RowTexts:
        """Lay out the texts of a row, or give them as they were the last time."""
        stamp = (width, self._generation, is_compact)
        found = person.painted
        if isinstance(found, RowTexts) and found.stamp == stamp:
            return found
        elide = Qt.TextElideMode.ElideRight
        action = action_words(words.action)
        action_width = self.action_metrics.horizontalAdvance(action) + self.dot_room if action else 0
        name_room = width
        if is_compact:
            # The name first; the second line gets what is left.
            wanted = self.line_metrics.horizontalAdvance(words.line) + action_width
            name_room = min(width, max(width * 3 // 5, width - wanted))
        name = self.name_metrics.elidedText(person.name, elide, name_room)
        name_width = self.name_metrics.horizontalAdvance(name)
        room = width - action_width
        if is_compact:
            room = max(0, room - name_width - SPACE_8)
        whole = words.line
        if words.short and self.line_metrics.horizontalAdvance(whole) > room:
            whole = words.short
        line = self.line_metrics.elidedText(whole, elide, room)
        laid_out = person.painted = RowTexts(
            stamp,
            _static(name, self._look.font(Role.NAME)),
            _static(line, self._look.font(Role.SECONDARY)),
            _static(action, self.action_font) if action else None,
            name_width,
            self.line_metrics.horizontalAdvance(line),
            action_width,
        )
        self._keep(person, laid_out)
        return laid_out

    def _keep(self, person: Person, laid_out: RowTexts) -> None:
        """Let go of what was laid out longest ago."""
        self._kept.append((person, laid_out))
        if len(self._kept) > _KEPT:
            other, old = self._kept.popleft()
            # Who changed meanwhile has newer ones, or none.
            if other.painted is old:
                other.painted = None
                other.words = None


def _static(text: str, font: QFont) -> QStaticText:
    static = QStaticText(text)
    static.setTextFormat(Qt.TextFormat.PlainText)
    static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    static.prepare(font=font)
    return static
