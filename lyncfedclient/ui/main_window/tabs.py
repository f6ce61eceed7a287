"""The tabs of the left pane, each with the number of what waits behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QTabBar, QWidget

from lyncfedclient.overriding import override
from lyncfedclient.ui.contact_list.delegate import draw_badge
from lyncfedclient.ui.look import SPACE_8, SPACE_16, Role
from lyncfedclient.ui.painting import turned

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent

    from lyncfedclient.ui.look import Look

_UNDERLINE = 2
_MOST = 999
_LEAST = 24


class PaneTabs(QTabBar):
    """Plain words over a line; a number in a pill behind those that have one."""

    def __init__(self, look: Look, titles: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._titles = titles
        self._shown = titles
        self._gap = SPACE_16
        self._counts = [0] * len(titles)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setAccessibleName(self.tr("Pages"))
        for place, title in enumerate(titles):
            self.addTab(title)
            self.setAccessibleTabName(place, title)
        look.changed.connect(self._on_look_changed)

    def set_count(self, place: int, count: int, spoken: str) -> None:
        """Show how much waits behind a tab; ``spoken`` says it to a screen reader."""
        if self._counts[place] == count:
            return
        self._counts[place] = count
        title = self._titles[place]
        self.setAccessibleTabName(place, f"{title}, {spoken}" if count else title)
        # Setting the text is what makes Qt measure the tabs again.
        self.setTabText(place, "")
        self.setTabText(place, title)
        self._fit()

    def _fitted(self) -> list[str]:
        """Give the titles as they fit: where there is no room for all, the longest are shortened."""
        metrics = QFontMetrics(self._look.font(Role.NAME))
        natural = [metrics.horizontalAdvance(title) for title in self._titles]
        # Tabs stand closer before a word is cut.
        for self._gap in (SPACE_16, SPACE_8):
            around = sum(self._around(place) for place in range(len(self._titles))) - self._gap
            room = max(self.width(), 1) - around
            if sum(natural) <= room or not self.isVisible():
                return self._titles
        widest = max(natural)
        while widest > _LEAST and sum(min(width, widest) for width in natural) > room:
            widest -= 1
        return [metrics.elidedText(title, Qt.TextElideMode.ElideRight, widest) for title in self._titles]

    def _around(self, place: int) -> int:
        badge = self._badge_size(place).width()
        return self._gap + (badge + SPACE_8 - 2 if badge else 0)

    def _fit(self) -> None:
        before = self._gap
        shown = self._fitted()
        if shown != self._shown or self._gap != before:
            self._shown = shown
            for place, title in enumerate(self._titles):
                self.setTabToolTip(place, title if shown[place] != title else "")
            self._on_look_changed()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        # Shortened titles would ask for less room than the whole ones need.
        return QSize(1, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().minimumSizeHint().height())

    def _on_look_changed(self) -> None:
        for place, title in enumerate(self._titles):
            self.setTabText(place, "")
            self.setTabText(place, title)

    def _label(self, place: int) -> str:
        count = self._counts[place]
        if not count:
            return ""
        return str(count) if count <= _MOST else f"{_MOST}+"

    def _badge_size(self, place: int) -> QSize:
        label = self._label(place)
        if not label:
            return QSize(0, 0)
        metrics = QFontMetrics(self._look.font(Role.CAPTION_STRONG))
        height = metrics.height() + 2
        return QSize(max(height + 2, metrics.horizontalAdvance(label) + 12), height)

    @override
    def tabSizeHint(self, index: int) -> QSize:
        # Measured in the heavier weight, so that choosing a tab moves nothing.
        metrics = QFontMetrics(self._look.font(Role.NAME))
        width = metrics.horizontalAdvance(self._shown[index]) + self._around(index)
        if index == len(self._titles) - 1:
            width -= self._gap
        return QSize(width, metrics.height() + 14)

    @override
    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(self.count()):
            self._paint_tab(painter, place)
        painter.end()

    def _paint_tab(self, painter: QPainter, place: int) -> None:
        colours = self._look.colours
        whole = self.tabRect(place)
        direction = self.layoutDirection()
        is_current = place == self.currentIndex()
        font = self._look.font(Role.NAME if is_current else Role.BASE)
        painter.setFont(font)
        painter.setPen(self._look.colour(colours.accent if is_current else colours.secondary))
        width = QFontMetrics(font).horizontalAdvance(self._shown[place])
        text = QRect(whole.left(), whole.top(), width, whole.height() - _UNDERLINE)
        text = turned(direction, whole, text)
        painter.drawText(text, int(Qt.AlignmentFlag.AlignCenter), self._shown[place])
        badge = self._badge_size(place)
        end = width
        if badge.width():
            left = whole.left() + width + SPACE_8 - 2
            pill = QRect(left, text.center().y() - badge.height() // 2 + 1, badge.width(), badge.height())
            draw_badge(painter, self._look, turned(direction, whole, pill), self._label(place))
            end = left + badge.width() - whole.left()
        if is_current:
            line = QRect(whole.left(), whole.bottom() + 1 - _UNDERLINE, end, _UNDERLINE)
            # Not by ``fillRect``, which may take a gradient, too: PySide would make all its 169 to see.
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour(colours.accent))
            painter.drawRect(turned(direction, whole, line))
            if self.hasFocus() and self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
                ring = QRectF(
                    turned(direction, whole, QRect(whole.left(), whole.top() + 3, end, whole.height() - 8))
                )
                painter.setPen(QPen(self._look.colour(colours.accent), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(ring.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
