"""Writing conversations to a file: asks where to, and says what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from lyncfedclient.domain.history_file import HistoryFormat, format_of
from lyncfedclient.ui import sentences
from lyncfedclient.ui.bars import Bar
from lyncfedclient.ui.outside_text import isolated, shown_line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.storage import StorageFault
    from lyncfedclient.services.bundle import Services


class HistoryExportBar(Bar):
    """Hidden until there is something to say."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        self._history = services.history
        self._peer: Jid | None = None
        self._path: Path | None = None
        self._dialog: QFileDialog | None = None
        self._again = self.add_action(self.tr("Choose another place…"))
        self._show = self.add_action(self.tr("Show folder"))
        self._dismiss = self.add_action(self.tr("Dismiss"))
        self._again.clicked.connect(self._on_again)
        self._show.clicked.connect(self._on_show)
        self._dismiss.clicked.connect(self.hide)
        self._history.exported.connect(self._on_exported)
        self._history.not_exported.connect(self._on_not_exported)

    def start(self, peer: Jid | None = None) -> None:
        """Ask where to write the conversation with somebody, or all."""
        self._peer = peer
        title = self.tr("Export conversation") if peer is not None else self.tr("Export all conversations")
        dialog = QFileDialog(self.window(), title, QDir.homePath())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(self._filters().values()))
        dialog.selectFile(self._proposed(peer))
        dialog.setDefaultSuffix(HistoryFormat.HTML.value)
        dialog.filterSelected.connect(self._on_filter_selected)
        dialog.fileSelected.connect(self._on_file_selected)
        self._dialog = dialog
        dialog.open()

    def _filters(self) -> dict[HistoryFormat, str]:
        return {
            HistoryFormat.HTML: self.tr("Web page, to be read (*.html)"),
            HistoryFormat.TEXT: self.tr("Plain text (*.txt)"),
            HistoryFormat.JSON: self.tr("JSON, for other programs (*.json)"),
        }

    def _proposed(self, peer: Jid | None) -> str:
        if peer is None:
            return self.tr("conversations.html")
        # An address may hold what a file's name may not.
        name = "".join(c if c.isalnum() or c in "@.-_" else "_" for c in str(peer.bare))[:100]
        return f"{name}.html"

    def _on_filter_selected(self, name_filter: str) -> None:
        chosen = next(
            (known for known, words in self._filters().items() if words == name_filter), HistoryFormat.HTML
        )
        if self._dialog is not None:
            self._dialog.setDefaultSuffix(chosen.value)

    def _on_file_selected(self, name: str) -> None:
        self.write(Path(name))

    def write(self, path: Path) -> None:
        """Write to this file; what came of it is said here."""
        self._path = path
        self.set_kind("bar")
        self._again.hide()
        self._show.hide()
        self._dismiss.hide()
        self.say(self.tr("Writing {file}…").format(file=isolated(shown_line(path.name, 80))))
        self._history.export(path, format_of(path.name), self._peer)

    def _on_exported(self, path: Path, count: int) -> None:
        if path != self._path:
            return
        self._show.show()
        self._dismiss.show()
        shown = QLocale().toString(count)
        self.say(
            self.tr("%n messages written to {file}.", "", count)
            .replace("%n", shown)
            .format(file=isolated(shown_line(path.name, 80)))
        )

    def _on_not_exported(self, path: Path, fault: StorageFault) -> None:
        if path != self._path:
            return
        self.set_kind("bar-danger")
        self._again.show()
        self._dismiss.show()
        self.say(sentences.not_written(fault, path))

    def _on_again(self) -> None:
        self.hide()
        self.start(self._peer)

    def _on_show(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
