"""The preview: the files, the contacts with their verdicts, the groups, and what was left out."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from lyncfedclient.domain.contact_file import RowFault
from lyncfedclient.overriding import override
from lyncfedclient.ui.contact_import import words
from lyncfedclient.ui.contact_import.contacts_view import ContactsView
from lyncfedclient.ui.contact_import.file_card import FileCard
from lyncfedclient.ui.contact_import.files import ReadState
from lyncfedclient.ui.contact_import.small_models import GroupsModel, RejectedModel
from lyncfedclient.ui.contact_import.tables import GroupChoice, PlainTable
from lyncfedclient.ui.empty_state import EmptyState
from lyncfedclient.ui.look import SPACE_8, SPACE_12

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from lyncfedclient.ui.contact_import.files import ImportFile, ImportFiles
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look

CONTACTS, GROUPS, LEFT_OUT = range(3)
_CARDS_HEIGHT = 216


class PreviewPage(QWidget):
    """Shows what would happen, and lets the user change it."""

    add_wanted = Signal()
    """The user wants to choose further files."""

    def __init__(
        self,
        files: ImportFiles,
        group_names: Sequence[str],
        look: Look,
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._files = files
        self._look = look
        self._icons = icons
        self._cards: list[FileCard] = []
        self._seen: object = None
        self.contacts = ContactsView(look, icons, self)
        self.model = self.contacts.model
        self.rejected = RejectedModel(look, self)
        self.groups = GroupsModel(look, icons, self)
        self.tabs = QTabBar(self)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setUsesScrollButtons(False)
        self.groups_table = PlainTable(self.groups, self.tr("Groups in the files"), self)
        self.email = QCheckBox(self.tr("Take e-mail addresses where there is no messaging address"), self)
        self.rejected_table = PlainTable(self.rejected, self.tr("Lines that were left out"), self)
        self._choice = GroupChoice(group_names, self)
        self._empty = EmptyState(look, icons, "people", self)
        self._pages = QStackedWidget(self)
        self._views = QWidget(self)
        self._prepare()
        self._lay_out()
        self._connect()

    def focus_next_step(self) -> None:
        """Put the keyboard where the user has to go on: whose list, another format, or the table."""
        for card in self._cards:
            if card.file.is_owner_needed:
                card.owner.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            if card.file.state is ReadState.FAILED:
                card.format.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.contacts.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- building ------------------------------------------------------------------------------

    def _prepare(self) -> None:
        self.tabs.setProperty("kind", "views")
        self.tabs.setAccessibleName(self.tr("What to look at"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for text in (self.tr("Contacts"), self.tr("Groups"), self.tr("Left out")):
            self.tabs.addTab(text)
        self.groups_table.setItemDelegateForColumn(GroupsModel.BECOMES, self._choice)
        self.groups_table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.groups_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.groups_table.set_widths((280, 90, 280), GroupsModel.BECOMES)
        self.rejected_table.set_widths((64, 280, 260, 140), RejectedModel.REASON)

    def _lay_out(self) -> None:
        self._cards_place = QWidget(self)
        self._cards_place.setProperty("kind", "page")
        self._cards_column = QVBoxLayout(self._cards_place)
        self._cards_column.setContentsMargins(0, 0, 0, 0)
        self._cards_column.setSpacing(SPACE_8)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._area.setWidget(self._cards_place)
        self.add = QPushButton(self.tr("Add files…"), self)
        self.add.setProperty("kind", "link")
        self.add.setAutoDefault(False)
        head = QHBoxLayout()
        head.setSpacing(SPACE_8)
        head.addWidget(self.tabs, 1)
        head.addWidget(self.add)
        groups = QWidget(self)
        column = _column(groups)
        column.addWidget(
            _sentence(
                self.tr(
                    "Choose what each group becomes on your list, with the mouse or with F2. "
                    "A group that is left empty is not taken over."
                ),
                groups,
            )
        )
        column.addWidget(self.groups_table, 1)
        left_out = QWidget(self)
        column = _column(left_out)
        column.addWidget(_sentence(self.tr("These lines can't become contacts."), left_out))
        column.addWidget(self.email)
        column.addWidget(self.rejected_table, 1)
        for page in (self.contacts, groups, left_out):
            self._pages.addWidget(page)
        views = QVBoxLayout(self._views)
        views.setContentsMargins(0, 0, 0, 0)
        views.setSpacing(SPACE_8)
        views.addLayout(head)
        views.addWidget(self._pages, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_12)
        whole.addWidget(self._area)
        whole.addWidget(self._views, 1)
        whole.addWidget(self._empty, 1)

    def _connect(self) -> None:
        self._files.listed.connect(self._on_listed)
        self._files.changed.connect(self._on_changed)
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self.email.clicked.connect(self._on_email_clicked)
        self.groups.mapped.connect(self._on_mapped)
        self.add.clicked.connect(self.add_wanted)
        self._empty.clicked.connect(self.add_wanted)

    # -- the files -----------------------------------------------------------------------------

    def _on_listed(self) -> None:
        """Have a card for each file; those that stay keep theirs, and with it the focus."""
        kept = {card.file: card for card in self._cards}
        for file, card in kept.items():
            if file not in self._files.files:
                self._cards_column.removeWidget(card)
                card.deleteLater()
        self._cards = [kept.get(file) or self._new_card(file) for file in self._files.files]
        for place, card in enumerate(self._cards):
            self._cards_column.insertWidget(place, card)
        self._order_tabs()
        self._fit_cards()

    def _order_tabs(self) -> None:
        """Let Tab go down the page: cards come last into being, but stand first."""
        order: list[QWidget] = []
        for card in self._cards:
            order += card.stops
        order += [self.tabs, self.add, *self.contacts.stops]
        order += [self.groups_table, self.email, self.rejected_table]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _new_card(self, file: ImportFile) -> FileCard:
        card = FileCard(file, self._look, self._icons, self._cards_place)
        card.chosen.connect(self._on_chosen)
        card.removed.connect(self._files.remove)
        card.show()
        return card

    def _fit_cards(self) -> None:
        """Give the cards the room they need, up to a few of them."""
        width = max(self.width(), 300)
        heights = [card.height_for(width) for card in self._cards]
        height = sum(heights) + SPACE_8 * (len(heights) - 1)
        self._area.setFixedHeight(min(height, _CARDS_HEIGHT) if heights else 0)

    def _on_chosen(self, file: ImportFile) -> None:
        card = next(card for card in self._cards if card.file is file)
        choices = card.choices
        self._files.choose(
            file,
            file_format=choices.format,
            encoding=choices.encoding,
            owner=choices.owner,
            is_email_used=choices.is_email_used,
        )

    def _on_email_clicked(self) -> None:
        for file in self._files.read:
            self._files.choose(
                file,
                file_format=file.choices.format,
                encoding=file.choices.encoding,
                owner=file.choices.owner,
                is_email_used=self.email.isChecked(),
            )

    def _on_mapped(self) -> None:
        self._files.set_group_names(self.groups.names)

    # -- what they hold ------------------------------------------------------------------------

    def _on_changed(self) -> None:
        for card in self._cards:
            card.show_file()
        self._fit_cards()
        joined = None if self._files.is_reading else self._files.joined
        if self._files.is_reading and self._seen is not None:
            # What was read before stays to be seen until there is something newer.
            return
        if joined is not self._seen:
            self._seen = joined
            self._show_plan()
        self._views.setVisible(joined is not None)
        self._empty.setVisible(joined is None)
        if joined is None:
            self._say_empty()

    def _show_plan(self) -> None:
        joined = self._files.joined
        contents = joined.plan.contents if joined is not None else None
        self.contacts.set_plan(joined.plan if joined is not None else None, self._files.origins())
        self.groups.set_contacts(contents.contacts if contents is not None else ())
        rejected = [
            (row, file.path.name)
            for file in self._files.read
            if file.contents is not None
            for row in file.contents.rejected
        ]
        self.rejected.set_rows(rejected)
        self._show_counts()
        has_several = len(self._files.read) > 1
        self.rejected_table.setColumnHidden(RejectedModel.FILE, not has_several)
        is_email_used = any(file.choices.is_email_used for file in self._files.read)
        self.email.setChecked(is_email_used)
        self.email.setVisible(is_email_used or any(row.fault is RowFault.EMAIL_ONLY for row, _ in rejected))
        if not self.model.total and rejected:
            self.tabs.setCurrentIndex(LEFT_OUT)

    def _show_counts(self) -> None:
        for place, text, count in (
            (CONTACTS, self.tr("Contacts ({count})"), self.model.total),
            (GROUPS, self.tr("Groups ({count})"), self.groups.rowCount()),
            (LEFT_OUT, self.tr("Left out ({count})"), self.rejected.rowCount()),
        ):
            words_and_count = text.format(count=words.number(count))
            self.tabs.setTabText(place, words_and_count)
            self.tabs.setAccessibleTabName(place, words_and_count)

    def _say_empty(self) -> None:
        if self._files.is_reading:
            self._empty.set_icon_name("import")
            self._empty.say(self.tr("Reading…"), self.tr("This takes a moment for very long lists."))
        elif any(file.is_owner_needed for file in self._files.files):
            self._empty.set_icon_name("people")
            self._empty.say(
                self.tr("Whose list?"),
                self.tr("Choose above whose contacts to take. The lists of the others stay untouched."),
            )
        else:
            self._empty.set_icon_name("warning")
            self._empty.say(
                self.tr("Nothing to show"),
                self.tr("Nothing could be read. Choose another format above, or another file."),
                self.tr("Add files…"),
            )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_cards()


def _column(page: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_8)
    return column


def _sentence(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", "secondary")
    label.setWordWrap(True)
    return label
