"""What can be done with a message, as a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from lyncfedclient.domain.message import Delivery, Direction
from lyncfedclient.ui.conversation.links import readable_target
from lyncfedclient.ui.conversation.words import retry_text
from lyncfedclient.ui.help_pages import help_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lyncfedclient.domain.message import Message

_MOST_LINKS = 9
_SHOWN = 80


class MessageMenu(QMenu):
    """Made for one message, or for several that are selected: then only what makes sense for all."""

    copy_wanted = Signal()
    quote_wanted = Signal()
    retry_wanted = Signal()
    help_wanted = Signal()
    correction_wanted = Signal()
    earlier_wanted = Signal()
    deletion_wanted = Signal()
    link_opened = Signal(str)

    def __init__(self, message: Message, targets: Iterable[str], *, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = self.addAction(self.tr("Copy"))
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.triggered.connect(self.copy_wanted)
        self.addAction(self.tr("Quote")).triggered.connect(self.quote_wanted)
        if message.delivery is Delivery.FAILED:
            self.addAction(retry_text()).triggered.connect(self.retry_wanted)
            self.addAction(help_text()).triggered.connect(self.help_wanted)
        if count == 1 and message.direction is Direction.OUT:
            self.addAction(self.tr("Correct")).triggered.connect(self.correction_wanted)
        if count == 1 and message.edited_at is not None:
            self.addAction(self.tr("Show what it said before")).triggered.connect(self.earlier_wanted)
        self._add_links(targets)
        self.addSeparator()
        delete = self.addAction(
            self.tr("Delete from this computer")
            if count == 1
            else self.tr("Delete %n messages from this computer", "", count).replace("%n", str(count))
        )
        delete.triggered.connect(self.deletion_wanted)

    def _add_links(self, targets: Iterable[str]) -> None:
        for target in list(targets)[:_MOST_LINKS]:
            # An ampersand in the address is no mnemonic.
            shown = readable_target(target).partition("\n")[0].replace("&", "&&")
            action = self.addAction(self.tr("Open {address}").format(address=shown[:_SHOWN]))
            action.setData(target)
            action.triggered.connect(self._on_link_triggered)

    def _on_link_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.link_opened.emit(str(action.data()))
