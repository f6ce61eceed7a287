"""The import of contacts, from choosing files to what was done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from lyncfedclient.domain.contact_import import Verdict
from lyncfedclient.domain.link import LinkPhase
from lyncfedclient.domain.storage import StorageFault
from lyncfedclient.overriding import override
from lyncfedclient.services.contact_import import save_report
from lyncfedclient.ui import sentences
from lyncfedclient.ui.announce import announce
from lyncfedclient.ui.contact_import import words
from lyncfedclient.ui.contact_import.choose_page import ChoosePage
from lyncfedclient.ui.contact_import.done_page import DonePage
from lyncfedclient.ui.contact_import.drop import dropped_files
from lyncfedclient.ui.contact_import.files import ImportFiles
from lyncfedclient.ui.contact_import.preview_page import PreviewPage
from lyncfedclient.ui.contact_import.reading_bar import ReadingBar
from lyncfedclient.ui.icons import Icons
from lyncfedclient.ui.look import SPACE_8, SPACE_12, SPACE_16, SPACE_24
from lyncfedclient.ui.outside_text import isolated, shown_line
from lyncfedclient.ui.text_room import give_room

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from lyncfedclient.domain.contact_import import ImportRecord
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.look import Look

_WIDTH, _HEIGHT = 1000, 700


class ImportDialog(QDialog):
    """Open it with ``open()``; ``paths`` are files to begin with."""

    def __init__(
        self, services: Services, look: Look, parent: QWidget | None = None, paths: Iterable[Path] = ()
    ) -> None:
        super().__init__(parent)
        self._imports = services.contact_import
        self._session = services.session
        icons = Icons(look, self)
        account = services.preferences.account
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import contacts"))
        self.setModal(True)
        self.setAcceptDrops(True)
        self.files = ImportFiles(self._imports, str(account.jid) if account is not None else "", self)
        self.choose = ChoosePage(look, icons, self)
        self.preview = PreviewPage(self.files, services.roster.group_names(), look, icons, self)
        self.done_page = DonePage(look, icons, self)
        self._pages = QStackedWidget(self)
        self._title = QLabel(self)
        self._trouble = QLabel(self)
        self._summary = QLabel(self)
        self.reading = ReadingBar(self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.ok = QPushButton(self)
        self._lay_out()
        self._connect()
        self.choose.show_last(self._imports.last)
        self._show_page(self.choose)
        self.take(paths)

    def take(self, paths: Iterable[Path]) -> None:
        """Read these files."""
        paths = [path for path in paths if not path.is_dir()]
        if paths and self._pages.currentWidget() is not self.done_page:
            self._show_page(self.preview)
            self.files.add(paths)

    # -- building ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._title.setProperty("role", "title")
        self._trouble.setProperty("role", "danger")
        self._summary.setProperty("role", "secondary")
        for label in (self._trouble, self._summary):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._trouble.hide()
        for page in (self.choose, self.preview, self.done_page):
            self._pages.addWidget(page)
        self.ok.setProperty("kind", "primary")
        for button in (self.ok, self.cancel):
            # Return in the search field must not import.
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_8)
        foot.addWidget(self._summary, 1)
        foot.addWidget(self.reading, 1)
        foot.addStretch(0)
        foot.addSpacing(SPACE_16)
        foot.addWidget(self.cancel)
        foot.addWidget(self.ok)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_16)
        column.setSpacing(SPACE_12)
        column.addWidget(self._title)
        column.addWidget(self._pages, 1)
        column.addWidget(self._trouble)
        column.addLayout(foot)
        self.setMinimumSize(560, 480)
        give_room(self, _WIDTH, _HEIGHT)

    def _connect(self) -> None:
        self.choose.choose_wanted.connect(self._on_choose_wanted)
        self.choose.undo_wanted.connect(self._on_undo_wanted)
        self.preview.add_wanted.connect(self._on_choose_wanted)
        self.preview.model.ticked.connect(self._show_foot)
        self.done_page.undo_wanted.connect(self._on_undo_wanted)
        self.done_page.report_wanted.connect(self._on_report_wanted)
        self.files.changed.connect(self._on_changed)
        self.files.listed.connect(self._on_listed)
        self.reading.stop_wanted.connect(self.files.stop)
        self.ok.clicked.connect(self._on_ok_clicked)
        self.cancel.clicked.connect(self.reject)
        self._imports.carried_out.connect(self._on_carried_out)
        self._imports.taken_back.connect(self._on_taken_back)
        self._imports.troubled.connect(self._on_troubled)

    # -- pages ---------------------------------------------------------------------------------

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._title.setText(
            self.tr("Import contacts from a file")
            if page is self.choose
            else self.tr("Check before you import")
            if page is self.preview
            else ""
        )
        self._title.setVisible(page is not self.done_page)
        self._trouble.hide()
        self._show_foot()
        if page is self.choose:
            self.choose.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        elif page is self.preview:
            self.preview.focus_next_step()
        else:
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_listed(self) -> None:
        if not self.files.files and self._pages.currentWidget() is self.preview:
            self._show_page(self.choose)

    def _on_changed(self) -> None:
        self._show_foot()
        focus: QWidget | None = self.focusWidget()
        is_idle = focus is None or not focus.isVisibleTo(self) or focus is self.cancel
        if is_idle and self._pages.currentWidget() is self.preview and not self.files.is_reading:
            self.preview.focus_next_step()

    def _show_foot(self) -> None:
        page = self._pages.currentWidget()
        is_preview = page is self.preview
        is_reading = is_preview and self.files.is_reading
        self.reading.setVisible(is_reading)
        self._summary.setVisible(not is_reading)
        current = self.files.current
        if is_reading and current is not None:
            done = sum(not file.is_busy for file in self.files.files)
            self.reading.show_reading(current.path.name, done, len(self.files.files))
        self.cancel.setText(self.tr("Close") if page is self.done_page else self.tr("Cancel"))
        self.ok.setVisible(is_preview)
        counts = self.preview.model.taken_counts()
        count = counts.total()
        self.ok.setText(
            self.tr("&Import {contacts}").format(contacts=words.contacts(count))
            if count
            else self.tr("&Import")
        )
        self.ok.setEnabled(count > 0 and not is_reading)
        self._summary.setText(self._summary_words() if is_preview else "")

    def _summary_words(self) -> str:
        counts = self.preview.model.taken_counts()
        if not counts.total():
            return self.tr("Nothing is ticked, so there is nothing to import.") if self.files.read else ""
        parts = [
            words.counted_verdict(verdict, counts[verdict])
            for verdict in (Verdict.ADD, Verdict.UPDATE, Verdict.SERVICE_ENDED)
            if counts[verdict]
        ]
        untouched = self.preview.model.total - counts.total()
        if untouched:
            parts.append(self.tr("%Ln left alone", "", untouched))
        return " · ".join(parts)

    # -- doing ---------------------------------------------------------------------------------

    def _on_choose_wanted(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose contact files"), QDir.homePath())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        # By content, not by name: any file may be one.
        dialog.setNameFilter(self.tr("All files (*)"))
        dialog.filesSelected.connect(self._on_files_selected)
        dialog.open()

    def _on_files_selected(self, names: list[str]) -> None:
        self.take(Path(name) for name in names)

    def _on_ok_clicked(self) -> None:
        joined = self.files.joined
        if joined is not None and not self.files.is_reading:
            self._imports.carry_out(joined, self.preview.model.taken)

    def _on_undo_wanted(self) -> None:
        self._imports.undo()

    def _on_carried_out(self, record: ImportRecord) -> None:
        asked = self.preview.model.taken_counts()[Verdict.ADD]
        is_online = self._session.link.phase is LinkPhase.ONLINE
        self.done_page.show_done(record, asked, is_online=is_online)
        self._show_page(self.done_page)

    def _on_taken_back(self, record: ImportRecord) -> None:
        if self._pages.currentWidget() is self.choose:
            self.choose.show_last(None)
            announce(self.choose, self.tr("The import was taken back"))
        elif self._pages.currentWidget() is self.done_page:
            self.done_page.show_undone(record)

    def _on_troubled(self, fault: StorageFault, path: Path | None) -> None:
        reason = sentences.storage_fault(fault, path)
        self._trouble.setText(self.tr("Nothing was changed. {reason}").format(reason=reason))
        self._trouble.show()
        announce(self._trouble, self._trouble.text())

    # -- the report ----------------------------------------------------------------------------

    def _on_report_wanted(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the report"), QDir.homePath())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Table for spreadsheets, CSV (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(self.tr("import-report.csv"))
        dialog.fileSelected.connect(self._on_report_named)
        dialog.open()

    def _on_report_named(self, name: str) -> None:
        path = Path(name)
        header = (
            self.tr("File"),
            self.tr("Line"),
            self.tr("Address"),
            self.tr("Name"),
            self.tr("Groups"),
            self.tr("Outcome"),
            self.tr("Reason"),
        )
        rows = (*self.preview.model.report_rows(), *self.preview.rejected.report_rows())
        try:
            save_report(path, header, rows)
        except OSError as error:
            self.done_page.say_saved(sentences.not_written(StorageFault.of(error), path))
            return
        shown = isolated(shown_line(path.name, 80))
        self.done_page.say_saved(self.tr("The report is in {file}.").format(file=shown))

    # -- Qt ------------------------------------------------------------------------------------

    @override
    def done(self, arg__1: int) -> None:
        self.files.stop()
        super().done(arg__1)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()) and self._pages.currentWidget() is not self.done_page:
            event.acceptProposedAction()
            self.choose.set_dragged_over(True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.choose.set_dragged_over(False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.choose.set_dragged_over(False)
        paths = dropped_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.take(paths)
