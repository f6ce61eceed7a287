"""The row of a section: its fold, its title, and how many of its people are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from lyncfedclient.ui import look as sizes
from lyncfedclient.ui.look import Role
from lyncfedclient.ui.outside_text import isolated
from lyncfedclient.ui.painting import pixel_ratio, turned

if TYPE_CHECKING:
    from lyncfedclient.ui.contact_list.people import Section
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look

translate = QCoreApplication.translate

_CHEVRON = 14


def paint_section(
    painter: QPainter,
    rect: QRect,
    direction: Qt.LayoutDirection,
    section: Section,
    look: Look,
    icons: Icons,
) -> None:
    """Paint a section's title into the rectangle."""
    metrics = QFontMetrics(look.font(Role.SECONDARY))
    is_right_to_left = direction is Qt.LayoutDirection.RightToLeft
    chevron = "chevron-down"
    if section.is_folded:
        chevron = "chevron-left" if is_right_to_left else "chevron-right"
    ratio = pixel_ratio(painter)
    side = look.grown(_CHEVRON)
    icon_rect = QRect(rect.left() + 14, rect.center().y() + 1 - side // 2, side, side)
    painter.drawPixmap(turned(direction, rect, icon_rect), icons.pixmap(chevron, side, "", ratio))
    title_rect = rect.adjusted(sizes.SPACE_16 + 2 + side, 0, -sizes.SPACE_16, 0)
    count = ""
    if section.is_group:
        count = isolated(
            translate("ContactDelegate", "{reachable} of {total}").format(
                reachable=section.reachable, total=section.total
            )
        )
    count_text = f" · {count}" if count else ""
    count_width = metrics.horizontalAdvance(count_text)
    painter.setFont(look.font(Role.SECTION))
    painter.setPen(look.colour(look.colours.secondary))
    section_metrics = painter.fontMetrics()
    title = section_metrics.elidedText(
        section.title, Qt.TextElideMode.ElideRight, title_rect.width() - count_width
    )
    alignment = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    side = Qt.AlignmentFlag.AlignRight if is_right_to_left else Qt.AlignmentFlag.AlignLeft
    painter.drawText(turned(direction, rect, title_rect), int(alignment | side), title)
    if count_text:
        painter.setFont(look.font(Role.SECONDARY))
        after = title_rect.adjusted(section_metrics.horizontalAdvance(title), 0, 0, 0)
        painter.drawText(turned(direction, rect, after), int(alignment | side), count_text)
