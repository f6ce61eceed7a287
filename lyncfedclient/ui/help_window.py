"""Shows the guide: pages that come with the program, without a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from lyncfedclient.overriding import override
from lyncfedclient.ui.help_pages import HelpPage, guide_folder
from lyncfedclient.ui.look import SPACE_8, SPACE_12, SPACE_16, SPACE_24
from lyncfedclient.ui.text_room import give_room

if TYPE_CHECKING:
    from pathlib import Path

_WIDTH, _HEIGHT = 680, 720
_LARGEST = 3
"""Steps above running text of what would be more than a title."""
_OUTSIDE = frozenset({"http", "https", "mailto"})


class HelpWindow(QDialog):
    """A page, a way back, and a way to all pages."""

    def __init__(self, page: HelpPage = HelpPage.GUIDE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("User's guide"))
        self.text = _Page(self)
        self.text.setAccessibleName(self.tr("User's guide"))
        self.back = QPushButton(self.tr("Back"), self)
        self.contents = QPushButton(self.tr("Contents"), self)
        close = QPushButton(self.tr("Close"), self)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_24, SPACE_12, SPACE_24, SPACE_16)
        foot.setSpacing(SPACE_8)
        for button in (self.back, self.contents):
            button.setAutoDefault(False)
            foot.addWidget(button)
        foot.addStretch()
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QWidget(self)
        line.setProperty("kind", "line")
        line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line.setFixedHeight(1)
        column.addWidget(self.text, 1)
        column.addWidget(line)
        column.addLayout(foot)
        self.back.clicked.connect(self.text.backward)
        self.contents.clicked.connect(self._on_contents)
        close.clicked.connect(self.accept)
        self.text.backwardAvailable.connect(self.back.setEnabled)
        self.back.setEnabled(False)
        give_room(self, _WIDTH, _HEIGHT)
        self.show_page(page)

    def show_page(self, page: HelpPage) -> None:
        """Show a page from its beginning."""
        self.text.setSource(QUrl(page.value), QTextDocument.ResourceType.MarkdownResource)

    def _on_contents(self) -> None:
        self.show_page(HelpPage.GUIDE)


class _Page(QTextBrowser):
    """Reads from the guide's folder and nowhere else; what leads out of it is for the web browser."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = guide_folder().resolve()
        self.setProperty("kind", "guide")
        self.setOpenLinks(False)
        self.document().setDocumentMargin(SPACE_24)
        self.document().setIndentWidth(SPACE_24)
        self.anchorClicked.connect(self._on_link)
        self.sourceChanged.connect(self._on_source_changed)

    @override
    def loadResource(self, type: int, name: QUrl | str) -> object:  # Qt's own names
        """Give a page or a picture of the guide as its bytes; None for anything else."""
        path = self._path(QUrl(name))
        if path is None:
            return None
        try:
            content = path.read_bytes()
        except OSError:
            return None
        return content.decode("utf-8") if path.suffix == ".md" else QByteArray(content)

    def _on_source_changed(self, _source: QUrl) -> None:
        """Give headings the steps of the other windows, and room above them."""
        block = self.document().begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            room = QTextBlockFormat()
            if level:
                room.setTopMargin(0 if block.blockNumber() == 0 else SPACE_24)
                room.setBottomMargin(SPACE_8)
                size = QTextCharFormat()
                size.setProperty(QTextFormat.Property.FontSizeAdjustment, max(_LARGEST - level, 0))
                cursor = QTextCursor(block)
                cursor.mergeBlockFormat(room)
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(size)
            elif block.textList() is None:
                room.setBottomMargin(SPACE_8)
                QTextCursor(block).mergeBlockFormat(room)
            block = block.next()

    def _path(self, name: QUrl) -> Path | None:
        if name.scheme() not in {"", "file"}:
            return None
        path = (self._folder / name.path().lstrip("/")).resolve()
        return path if path.is_relative_to(self._folder) and path.is_file() else None

    def _on_link(self, link: QUrl) -> None:
        if link.scheme() in _OUTSIDE:
            QDesktopServices.openUrl(link)
            return
        target = self.source().resolved(link)
        if self._path(target) is not None:
            self.setSource(target, QTextDocument.ResourceType.MarkdownResource)


def open_help(page: HelpPage, parent: QWidget | None) -> HelpWindow:
    """Show a page of the guide in a window of its own."""
    window = HelpWindow(page, parent)
    window.show()
    return window
