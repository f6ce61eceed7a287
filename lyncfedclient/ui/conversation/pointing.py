"""What the pointer tells and carries above messages: where a link leads, when something was said, a link to drop elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QAbstractItemView, QToolTip

from lyncfedclient.ui.conversation.layout import Hit, Spot
from lyncfedclient.ui.conversation.links import readable_target
from lyncfedclient.ui.conversation.words import hover_text
from lyncfedclient.ui.outside_text import tooltip

if TYPE_CHECKING:
    from lyncfedclient.domain.message import Message

_CURSORS = {
    Spot.TEXT: Qt.CursorShape.IBeamCursor,
    Spot.LINK: Qt.CursorShape.PointingHandCursor,
    Spot.RETRY: Qt.CursorShape.PointingHandCursor,
    Spot.MORE: Qt.CursorShape.PointingHandCursor,
}


def show_target(view: QAbstractItemView, hit: Hit, at: QPoint) -> None:
    """Show where a link leads, and the pointer for what can be pressed."""
    view.viewport().setCursor(_CURSORS.get(hit.spot, Qt.CursorShape.ArrowCursor))
    if hit.spot is Spot.LINK:
        QToolTip.showText(at, tooltip(readable_target(hit.target)), view)
    else:
        QToolTip.hideText()


def show_moment(view: QAbstractItemView, message: Message, at: QPoint) -> None:
    """Show when a message was written and what became of it."""
    QToolTip.showText(at, tooltip(hover_text(message)), view)


def link_data(target: str) -> QMimeData:
    """Give a link as other programs take it: as an address and as text."""
    data = QMimeData()
    data.setUrls([QUrl(target)])
    data.setText(target)
    return data


def drag_link(view: QAbstractItemView, target: str) -> None:
    """Let a link be dropped elsewhere."""
    drag = QDrag(view)
    drag.setMimeData(link_data(target))
    # Qt knows no drag without a loop of its own; the desktop ends it with the button.
    drag.exec(Qt.DropAction.CopyAction)
