"""Writing the contact list to a file: asks where to, and says what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QFileDialog

from lyncfedclient.domain.contact_file import ExportFormat
from lyncfedclient.domain.storage import StorageFault
from lyncfedclient.ui import sentences
from lyncfedclient.ui.bars import Bar
from lyncfedclient.ui.contact_import import words
from lyncfedclient.ui.outside_text import isolated, shown_line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lyncfedclient.services.bundle import Services

_SUFFIXES = {ExportFormat.CSV: "csv", ExportFormat.VCARD: "vcf", ExportFormat.XEP_0227: "xml"}
_FORMATS = {f".{suffix}": file_format for file_format, suffix in _SUFFIXES.items()}


class ExportBar(Bar):
    """Hidden until there is something to say."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        self._imports = services.contact_import
        self._preferences = services.preferences
        self._dialog: QFileDialog | None = None
        self._again = self.add_action(self.tr("Choose another place…"))
        self._dismiss = self.add_action(self.tr("Dismiss"))
        self._again.clicked.connect(self.start)
        self._dismiss.clicked.connect(self.hide)

    def start(self) -> None:
        """Ask where to write the list."""
        dialog = QFileDialog(self.window(), self.tr("Export contacts"), QDir.homePath())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(self._filters().values()))
        dialog.selectFile(self.tr("contacts.csv"))
        dialog.setDefaultSuffix(_SUFFIXES[ExportFormat.CSV])
        dialog.filterSelected.connect(self._on_filter_selected)
        dialog.fileSelected.connect(self._on_file_selected)
        self._dialog = dialog
        dialog.open()

    def _filters(self) -> dict[ExportFormat, str]:
        filters = {
            ExportFormat.CSV: self.tr("Table for spreadsheets, CSV (*.csv)"),
            ExportFormat.VCARD: self.tr("Address cards, vCard 4.0 (*.vcf)"),
        }
        if self._preferences.account is not None:
            # It names whose list it is.
            filters[ExportFormat.XEP_0227] = self.tr("For another XMPP server, XEP-0227 (*.xml)")
        return filters

    def _chosen(self, name_filter: str) -> ExportFormat:
        return next(
            (known for known, words_for in self._filters().items() if words_for == name_filter),
            ExportFormat.CSV,
        )

    def _on_filter_selected(self, name_filter: str) -> None:
        if self._dialog is not None:
            self._dialog.setDefaultSuffix(_SUFFIXES[self._chosen(name_filter)])

    def _on_file_selected(self, name: str) -> None:
        path = Path(name)
        name_filter = self._dialog.selectedNameFilter() if self._dialog is not None else ""
        # What the user typed says more than the filter that happened to be set.
        self.write(path, _FORMATS.get(path.suffix.casefold(), self._chosen(name_filter)))

    def write(self, path: Path, file_format: ExportFormat) -> None:
        """Write the list, and say how many contacts it were or what hindered."""
        try:
            count = self._imports.export(path, file_format)
        except OSError as error:
            self.set_kind("bar-danger")
            self._again.show()
            self.say(sentences.not_written(StorageFault.of(error), path))
            return
        self.set_kind("bar")
        self._again.hide()
        shown = isolated(shown_line(path.name, 80))
        self.say(self.tr("{contacts} written to {file}.").format(contacts=words.contacts(count), file=shown))
