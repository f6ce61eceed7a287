"""Where a message is written: a field that grows with its text, and a button that sends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPainterPath, QPen, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QTextEdit, QWidget

from lyncfedclient.domain.message import MAX_BODY_CHARACTERS
from lyncfedclient.overriding import override
from lyncfedclient.ui.conversation.emoji_completion import EmojiCompletion
from lyncfedclient.ui.conversation.spelling_menu import SpellingMenu
from lyncfedclient.ui.conversation.writing_direction import direct
from lyncfedclient.ui.look import RADIUS_COMPOSER, SPACE_4, SPACE_8, Role

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData, QObject
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from lyncfedclient.services.spelling.spelling import Spelling
    from lyncfedclient.ui.look import Look

_KEYS_OF_LIST = frozenset(
    {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
)
_MAX_LINES = 6
_PAUSE_MS = 5000
_MAX_PASTED = 4 * MAX_BODY_CHARACTERS


class Composer(QWidget):
    """The field and its button in one frame. The owner sends what :attr:`sent` carries, then calls :meth:`clear`."""

    sent = Signal(str)
    """The user wants this text sent."""
    typing_changed = Signal(bool)
    """The user began to type, or paused, or emptied the field."""
    length_changed = Signal(int)
    """The text has this many characters now."""
    paste_refused = Signal(int)
    """A clipboard text of this many characters was too much to take in."""
    correction_wanted = Signal()
    """The user wants to correct their last message: up, in the empty field."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._is_typing = False
        self.field = _Field(look, self)
        self._button = QPushButton(self.tr("Send"), self)
        self._button.setProperty("kind", "primary")
        self._button.setAccessibleName(self.tr("Send message"))
        self._button.setToolTip(self.tr("Send (Enter). Shift+Enter starts a new line."))
        self._button.setEnabled(False)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_8, SPACE_4, SPACE_8, SPACE_4)
        row.setSpacing(SPACE_8)
        row.addWidget(self.field, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignBottom)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.field)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.send_pressed.connect(self._on_send_pressed)
        self.field.paste_refused.connect(self.paste_refused)
        self.field.up_pressed.connect(self.correction_wanted)
        self._button.clicked.connect(self._on_send_pressed)
        self._pause.timeout.connect(self._stop_typing)
        look.changed.connect(self.update)

    def set_name(self, name: str) -> None:
        """Say to whom is written."""
        if self.field.spelling is not None:
            self.field.spelling.marks.set_names(name)
        self.field.setPlaceholderText(self.tr("Message {name}").format(name=name))
        self.field.setAccessibleName(self.tr("Message to {name}").format(name=name))

    def check_spelling(self, spelling: Spelling) -> None:
        """Mark what is misspelt from now on."""
        self.field.spelling = SpellingMenu(self.field, spelling, self._look)

    @property
    def text(self) -> str:
        """What is written so far."""
        return self.field.toPlainText()

    def set_text(self, text: str) -> None:
        """Fill the field, as from a link; nothing is sent."""
        self.field.setPlainText(text)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)

    def clear(self) -> None:
        """Empty the field after its text was sent; typing ended with the sending."""
        self._pause.stop()
        self._is_typing = False
        self.field.clear()

    def _on_text_changed(self) -> None:
        text = self.text
        is_blank = not text.strip()
        self._button.setEnabled(not is_blank and len(text) <= MAX_BODY_CHARACTERS)
        self.length_changed.emit(len(text))
        if is_blank:
            self._stop_typing()
            return
        self._pause.start()
        if not self._is_typing:
            self._is_typing = True
            self.typing_changed.emit(True)

    def _stop_typing(self) -> None:
        self._pause.stop()
        if self._is_typing:
            self._is_typing = False
            self.typing_changed.emit(False)

    def _on_send_pressed(self) -> None:
        text = self.text
        if text.strip():
            self.sent.emit(text.strip("\n"))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(
            self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_COMPOSER, RADIUS_COMPOSER
        )
        painter.fillPath(frame, self._look.colour(colours.field))
        has_focus = self.field.hasFocus()
        painter.setPen(QPen(self._look.colour(colours.accent if has_focus else colours.control_line), 1))
        painter.drawPath(frame)
        painter.end()


class _Field(QTextEdit):
    """Plain text of one to six lines."""

    send_pressed = Signal()
    up_pressed = Signal()
    paste_refused = Signal(int)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setProperty("kind", "bare")
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.spelling: SpellingMenu | None = None
        self._look = look
        self._dress()
        look.changed.connect(self._dress)
        self.document().setDocumentMargin(SPACE_4)
        self._grow()
        self._direct()
        self.textChanged.connect(self._direct)
        self.emoji = EmojiCompletion(self)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def _dress(self) -> None:
        # The frame is the composer's; and Qt would make the placeholder too pale to read.
        self.setStyleSheet(
            "QTextEdit { border: none; background: transparent; padding: 0;"
            f" placeholder-text-color: {self._look.colours.secondary}; }}"
        )
        self.setFont(self._look.font(Role.BASE))

    def _direct(self) -> None:
        direct(self)

    def _grow(self) -> None:
        line = self.fontMetrics().lineSpacing()
        most = line * _MAX_LINES + 2 * SPACE_4
        wanted = round(self.document().size().height())
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if wanted > most else policy.ScrollBarAlwaysOff
        )
        self.setFixedHeight(max(min(wanted, most), line + 2 * SPACE_4))

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        if self.emoji.is_open and e.key() in _KEYS_OF_LIST:
            # The list of emoji has them.
            e.ignore()
            return
        if e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if e.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                # Qt's own Shift+Enter is U+2028, which other clients show as a box.
                self.insertPlainText("\n")
                self.ensureCursorVisible()
            else:
                self.send_pressed.emit()
            return
        if e.key() == Qt.Key.Key_Up and self.document().isEmpty():
            self.up_pressed.emit()
            return
        if e.key() == Qt.Key.Key_F7 and self.spelling is not None:
            self.spelling.go_on()
            return
        super().keyPressEvent(e)

    @override
    def contextMenuEvent(self, e: QContextMenuEvent) -> None:
        if self.spelling is None:
            super().contextMenuEvent(e)
        elif e.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
            self.spelling.open(self.textCursor().position(), at)
        else:
            place = self.viewport().mapFromGlobal(e.globalPos())
            self.spelling.open(self.cursorForPosition(place).position(), e.globalPos())

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        # Files are for the window, which imports what they hold.
        return source.hasText() and not any(url.isLocalFile() for url in source.urls())

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        if len(text) > _MAX_PASTED:
            self.paste_refused.emit(len(text))
        elif text:
            self.insertPlainText(text.replace("\r\n", "\n").replace("\0", ""))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.fontMetrics().lineSpacing() + 2 * SPACE_4)
