"""One file of the import: what it was recognised as, and what the user can choose about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QVBoxLayout,
    QWidget,
)

from lyncfedclient.domain.contact_file import ENCODINGS, FileFormat, ReadChoices
from lyncfedclient.ui.contact_import import words
from lyncfedclient.ui.contact_import.files import ImportFile, ReadState
from lyncfedclient.ui.drop_down import DropDown
from lyncfedclient.ui.elided_label import ElidedLabel
from lyncfedclient.ui.icon_button import IconButton
from lyncfedclient.ui.look import SPACE_8, SPACE_12
from lyncfedclient.ui.outside_text import isolated, shown_line
from lyncfedclient.ui.restyling import restyle

if TYPE_CHECKING:
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look


_BESIDE_WORDS = 48
"""What a box to choose from has around its words."""


class FileCard(QWidget):
    """Name, format, encoding and, where there are several, whose list; beneath it what there is to say."""

    chosen = Signal(object)
    """The user wants this :class:`ImportFile` read as the choices now say."""
    removed = Signal(object)
    """The user leaves this :class:`ImportFile` out."""

    def __init__(self, file: ImportFile, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self._is_showing = False
        self.setProperty("kind", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        name = shown_line(file.path.name, 120)
        self.setAccessibleName(self.tr("File {name}").format(name=isolated(name)))
        self._name = ElidedLabel("name", self)
        self._name.set_text(name)
        self._remove = IconButton(
            look, icons, "close", self.tr("Leave out {name}").format(name=isolated(name)), self, size=12
        )
        self.format = _box(self.tr("Format of {name}").format(name=isolated(name)), self)
        self.encoding = _box(self.tr("Encoding of {name}").format(name=isolated(name)), self)
        self.owner = _box(self.tr("Whose list to take from {name}").format(name=isolated(name)), self)
        self._owners = QStringListModel(self)
        self._owner_values: tuple[str, ...] = ()
        self._said = QLabel(self)
        self._prepare()
        self._lay_out()
        self.format.activated.connect(self._on_chosen)
        self.encoding.activated.connect(self._on_chosen)
        self.owner.activated.connect(self._on_chosen)
        self._remove.clicked.connect(self._on_removed)
        self.show_file()

    def _prepare(self) -> None:
        self.format.addItem(self.tr("Recognise by content"), None)
        for known in FileFormat:
            self.format.addItem(words.file_format(known), known)
        self.encoding.addItem(self.tr("Find out"), "")
        for name in ENCODINGS:
            self.encoding.addItem(words.encoding(name), name)
        # A pool's export can hold the lists of 100,000 users.
        self.owner.setEditable(True)
        self.owner.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.owner.setModel(self._owners)
        view = self.owner.view()
        if isinstance(view, QListView):
            view.setUniformItemSizes(True)
        completer = QCompleter(self._owners, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.owner.setCompleter(completer)
        line = self.owner.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Choose whose list"))
            line.setAccessibleName(self.owner.accessibleName())
            line.setMaxLength(400)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)

    def _lay_out(self) -> None:
        self._head = QGridLayout()
        self._head.setSpacing(SPACE_8)
        for place, stretch in enumerate((2, 3, 2, 0)):
            self._head.setColumnStretch(place, stretch)
        self._arrange(is_narrow=False)
        for box in (self.format, self.encoding, self.owner):
            box.setToolTip(box.accessibleName())
        self._owner_row = QWidget(self)
        label = QLabel(self.tr("Whose list"), self._owner_row)
        label.setBuddy(self.owner)
        owners = QHBoxLayout(self._owner_row)
        owners.setContentsMargins(0, 0, 0, 0)
        owners.setSpacing(SPACE_12)
        owners.addWidget(label)
        owners.addWidget(self.owner, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_12, SPACE_8, SPACE_12, SPACE_8)
        column.setSpacing(SPACE_8)
        column.addLayout(self._head)
        column.addWidget(self._owner_row)
        column.addWidget(self._said)

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [self.format, self.encoding, self._remove, self.owner]

    def _arrange(self, *, is_narrow: bool) -> None:
        """Put the choices beside the name, or below it where they would be cut."""
        self._is_narrow = is_narrow
        row = 1 if is_narrow else 0
        self._head.addWidget(self._name, 0, 0, 1, 3 if is_narrow else 1)
        self._head.addWidget(self.format, row, 0 if is_narrow else 1, 1, 2 if is_narrow else 1)
        self._head.addWidget(self.encoding, row, 2, 1, 2 if is_narrow else 1)
        self._head.addWidget(self._remove, 0, 3)

    def height_for(self, width: int) -> int:
        """Give the height that all of it needs at a width, and take the places that go with it."""
        room = width - 2 * SPACE_12 - 3 * SPACE_8 - self._remove.sizeHint().width()
        needed = self.format.fontMetrics().horizontalAdvance(self.format.currentText()) + _BESIDE_WORDS
        # Of seven parts the format has three.
        is_narrow = needed > room * 3 // 7
        if is_narrow is not self._is_narrow:
            self._arrange(is_narrow=is_narrow)
        layout = self.layout()
        if layout is None:
            return 0
        layout.activate()
        return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()

    # -- showing -------------------------------------------------------------------------------

    def show_file(self) -> None:
        """Show the file as it is now."""
        self._is_showing = True
        file = self.file
        contents = file.contents
        self.format.setItemText(
            0,
            self.tr("Recognised: {format}").format(format=words.file_format(contents.format))
            if contents is not None and file.choices.format is None
            else self.tr("Recognise by content"),
        )
        self.format.setCurrentIndex(max(self.format.findData(file.choices.format), 0))
        self.encoding.setItemText(0, self._found_encoding())
        self.encoding.setCurrentIndex(max(self.encoding.findData(file.choices.encoding), 0))
        has_owners = len(file.owners) > 1
        self._owner_row.setVisible(has_owners)
        if file.owners != self._owner_values:
            self._owner_values = file.owners
            self._owners.setStringList([shown_line(owner, 400) for owner in file.owners])
        if has_owners:
            owner = file.choices.owner or (contents.owner if contents is not None else "")
            self.owner.setCurrentIndex(file.owners.index(owner) if owner in file.owners else -1)
            if owner not in file.owners:
                self.owner.setEditText("")
        self._say()
        self._is_showing = False

    def _found_encoding(self) -> str:
        contents = self.file.contents
        if contents is None or self.file.choices.encoding:
            return self.tr("Find out")
        name = words.encoding(contents.encoding)
        if contents.is_encoding_sure:
            return name
        return self.tr("Guessed: {encoding}").format(encoding=name)

    def _say(self) -> None:
        text, role = self._words()
        self._said.setText(text)
        self._said.setVisible(bool(text))
        self.setAccessibleDescription(text)
        if self._said.property("role") != role:
            self._said.setProperty("role", role)
            restyle(self._said)

    def _words(self) -> tuple[str, str]:
        file = self.file
        if file.state is ReadState.FAILED and file.failure is not None:
            return words.failure(file.failure), "danger"
        if file.state is ReadState.STOPPED:
            return (
                self.tr(
                    "Reading was stopped, so nothing of this file is taken. "
                    "Choose its format to read it after all."
                ),
                "warning",
            )
        if file.is_busy:
            return self.tr("Being read…"), "secondary"
        contents = file.contents
        if contents is None:
            return "", "secondary"
        if contents.is_owner_needed:
            return (
                self.tr("This file holds the lists of {count} people. Choose the one that is yours.").format(
                    count=words.number(len(contents.owners))
                ),
                "warning",
            )
        sentences = [words.notice(said) for said in sorted(contents.notices, key=lambda said: said.value)]
        is_guess = not contents.is_encoding_sure
        if is_guess:
            sentences.insert(
                0, self.tr("The encoding is a guess: if names look wrong below, choose another.")
            )
        return " ".join(sentences), "warning" if is_guess else "secondary"

    # -- choosing ------------------------------------------------------------------------------

    @property
    def choices(self) -> ReadChoices:
        """What the controls say now."""
        file = self.file
        file_format = self.format.currentData()
        place = self.owner.currentIndex()
        owner = file.owners[place] if len(file.owners) > 1 and 0 <= place < len(file.owners) else ""
        if file_format is not file.choices.format:
            # Another format may hold no owners, or others.
            owner = file.choices.owner if file_format is None else ""
        return ReadChoices(file_format, self.encoding.currentData(), owner, file.choices.is_email_used)

    def _on_chosen(self) -> None:
        if not self._is_showing:
            self.chosen.emit(self.file)

    def _on_removed(self) -> None:
        self.removed.emit(self.file)


def _box(name: str, parent: QWidget) -> QComboBox:
    box = DropDown(parent)
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    return box
