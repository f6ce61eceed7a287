from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from lyncfedclient.domain.account import Account
from lyncfedclient.domain.contact_file import FileFormat
from lyncfedclient.domain.contact_import import Verdict
from lyncfedclient.domain.jid import Jid
from lyncfedclient.storage.errors import StorageError
from lyncfedclient.ui.contact_import.dialog import ImportDialog
from lyncfedclient.ui.contact_import.files import ReadState
from lyncfedclient.ui.contact_import.preview_model import Column
from lyncfedclient.ui.contact_import.preview_page import LEFT_OUT
from lyncfedclient.ui.contact_import.small_models import GroupsModel
from tests.support.services import BOB, friend, make_rig
from tests.support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from lyncfedclient.ui.look import Look
    from tests.support.services import Rig

FIXTURES = Path(__file__).parents[2] / "importers" / "fixtures"
IVA, MIN = Jid.parse("iva@im.lieferant.example"), Jid.parse("min@im.lieferant.example")


class Opened:
    """The dialog, and what a person does with it."""

    def __init__(self, rig: Rig, look: Look, qtbot: QtBot, paths: tuple[Path, ...]) -> None:
        self.rig = rig
        self.dialog = ImportDialog(rig.services, look, paths=paths)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(self.dialog)
        self.preview = self.dialog.preview
        self.files = self.dialog.files
        fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
        self._testers = [
            QAbstractItemModelTester(model, fatal)
            for model in (self.preview.model, self.preview.rejected, self.preview.groups)
        ]
        self.dialog.open()

    async def read(self) -> None:
        """Wait until everything is read."""
        await until(lambda: not self.files.is_reading, "the files are read")
        QApplication.processEvents()

    def column(self, column: Column) -> list[str]:
        model = self.preview.model
        return [str(model.index(row, column).data()) for row in range(model.rowCount())]

    def choose(self, box: str, value: object) -> None:
        """Choose in one of the first card's boxes as with the keyboard."""
        combo = getattr(self.preview._cards[0], box)
        place = combo.findData(value) if box != "owner" else combo.findText(value)
        assert place >= 0
        combo.setCurrentIndex(place)
        combo.activated.emit(place)

    @property
    def page(self) -> object:
        return self.dialog._pages.currentWidget()


@pytest.fixture
def show(rig: Rig, look: Look, qtbot: QtBot) -> Callable[..., Opened]:
    kept = []

    def make(*paths: Path, rig: Rig = rig) -> Opened:
        opened = Opened(rig, look, qtbot, paths)
        kept.append(opened)
        return opened

    return make


def _mime(*paths: Path) -> QMimeData:
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return content


async def test_a_file_is_shown_with_its_format_and_its_contacts(show: Callable[..., Opened]) -> None:
    opened = show(FIXTURES / "gajim.csv")

    await opened.read()

    card = opened.preview._cards[0]
    assert opened.page is opened.preview
    assert card.format.currentText() == "Recognised: Gajim CSV"
    assert card.encoding.currentText() == "Unicode (UTF-8)"
    assert opened.column(Column.ADDRESS) == [str(IVA), str(MIN)]
    assert opened.preview.rejected.rowCount() == 1
    assert opened.dialog.ok.text() == "&Import 2 contacts"
    assert not opened.rig.services.roster.contacts


async def test_what_is_ticked_is_imported_and_nothing_else(show: Callable[..., Opened]) -> None:
    opened = show(FIXTURES / "gajim.csv")
    await opened.read()
    opened.preview.contacts.table.selectRow(1)
    QTest.keyClick(opened.preview.contacts.table, Qt.Key.Key_Space)
    assert opened.dialog.ok.text() == "&Import 1 contact"

    QTest.mouseClick(opened.dialog.ok, Qt.MouseButton.LeftButton)

    assert set(opened.rig.services.roster.contacts) == {IVA}
    assert opened.page is opened.dialog.done_page
    assert opened.dialog.done_page._title.text() == "1 contact added"
    assert "offline" in opened.dialog.done_page._next.text()


async def test_one_undo_takes_back_what_was_added_and_changed(show: Callable[..., Opened]) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(IVA, "Iva", "Old"), friend(BOB, "Bob"))
    before = dict(rig.services.roster.contacts)
    opened = show(FIXTURES / "gajim.csv", FIXTURES / "psi-utf8.xml", rig=rig)
    await opened.read()
    opened.dialog.ok.click()
    assert MIN in rig.services.roster.contacts

    QTest.mouseClick(opened.dialog.done_page.undo, Qt.MouseButton.LeftButton)

    after = rig.services.roster.contacts
    assert after.keys() == before.keys()
    assert (after[IVA].name, after[IVA].groups) == ("Iva", ("Old",))
    assert "taken back" in opened.dialog.done_page._title.text()
    assert not opened.dialog.done_page.undo.isVisible()


async def test_the_last_import_can_be_taken_back_when_the_import_is_opened_again(
    show: Callable[..., Opened],
) -> None:
    first = show(FIXTURES / "gajim.csv")
    await first.read()
    first.dialog.ok.click()
    first.dialog.reject()
    again = show()
    assert "gajim.csv" in again.dialog.choose._last_words.text()

    again.dialog.choose.undo.click()

    assert not again.rig.services.roster.contacts
    assert not again.dialog.choose.undo.isVisible()


async def test_another_encoding_is_followed_by_the_preview(show: Callable[..., Opened]) -> None:
    opened = show(FIXTURES / "outlook-ko.csv")
    await opened.read()
    assert opened.preview._cards[0].encoding.currentText() == "Guessed: Korean (Windows-949)"
    assert opened.column(Column.NAME) == ["김민수"]

    opened.choose("format", FileFormat.OUTLOOK_CSV)
    opened.choose("encoding", "cp932")
    await opened.read()

    assert opened.column(Column.NAME) != ["김민수"]
    opened.choose("encoding", "")
    await opened.read()
    assert opened.column(Column.NAME) == ["김민수"]


async def test_a_format_that_does_not_fit_says_so_and_another_helps(show: Callable[..., Opened]) -> None:
    opened = show(FIXTURES / "gajim.csv")
    await opened.read()

    opened.choose("format", FileFormat.PIDGIN)
    await opened.read()

    assert opened.preview._cards[0]._said.property("role") == "danger"
    assert not opened.dialog.ok.isEnabled()
    opened.choose("format", None)
    await opened.read()
    assert opened.column(Column.ADDRESS) == [str(IVA), str(MIN)]


async def test_of_several_lists_in_a_file_one_is_chosen_and_never_all(show: Callable[..., Opened]) -> None:
    opened = show(FIXTURES / "lync-2019-pool.xml")
    await opened.read()
    assert opened.preview.model.total == 0
    assert not opened.dialog.ok.isEnabled()
    assert opened.preview._cards[0].owner.currentText() == ""

    opened.choose("owner", "ann@werk.example")
    await opened.read()

    assert opened.column(Column.ADDRESS) == ["ann.friend@im.lieferant.example"]
    opened.choose("owner", "bob@werk.example")
    await opened.read()
    assert "ann.friend@im.lieferant.example" not in opened.column(Column.ADDRESS)


async def test_the_own_list_is_chosen_where_it_is_in_the_file(show: Callable[..., Opened]) -> None:
    opened = show(
        FIXTURES / "lync-2019-pool.xml", rig=make_rig(account=Account(Jid.parse("ann@werk.example")))
    )

    await opened.read()

    assert opened.preview._cards[0].owner.currentText() == "ann@werk.example"
    assert opened.column(Column.ADDRESS) == ["ann.friend@im.lieferant.example"]


async def test_several_files_are_one_import(show: Callable[..., Opened]) -> None:
    opened = show(FIXTURES / "gajim.csv", FIXTURES / "profanity.csv")

    await opened.read()

    assert opened.column(Column.VERDICT) == ["Add", "Add", "Already there", "Already there"]
    assert opened.column(Column.FILE)[2:] == ["profanity.csv"] * 2
    assert not opened.preview.contacts.table.isColumnHidden(Column.FILE)
    opened.dialog.ok.click()
    assert set(opened.rig.services.roster.contacts) == {IVA, MIN}


async def test_a_file_is_left_out_again(show: Callable[..., Opened]) -> None:
    opened = show(FIXTURES / "gajim.csv", FIXTURES / "profanity.csv")
    await opened.read()

    opened.preview._cards[0]._remove.click()
    await opened.read()
    assert opened.column(Column.VERDICT) == ["Add", "Add"]
    opened.preview._cards[0]._remove.click()

    assert opened.page is opened.dialog.choose


async def test_a_group_becomes_another_and_another_none(show: Callable[..., Opened]) -> None:
    opened = show(FIXTURES / "gajim.csv")
    await opened.read()
    groups = opened.preview.groups
    rows = {groups.index(row, 0).data(): row for row in range(groups.rowCount())}

    groups.setData(groups.index(rows["Praha"], GroupsModel.BECOMES), "Prague")
    groups.setData(groups.index(rows["Zulieferer"], GroupsModel.BECOMES), "")
    await opened.read()

    assert opened.column(Column.GROUPS)[0] == "\u2068Prague\u2069"
    opened.dialog.ok.click()
    assert opened.rig.services.roster.contacts[IVA].groups == ("Prague",)


async def test_a_group_is_changed_by_keyboard(show: Callable[..., Opened]) -> None:
    opened = show(FIXTURES / "gajim.csv")
    await opened.read()
    opened.preview.tabs.setCurrentIndex(1)
    table = opened.preview.groups_table
    table.setCurrentIndex(table.model().index(0, GroupsModel.BECOMES))
    table.setFocus()

    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keyClicks(editor, "Prague")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    await opened.read()

    assert "Prague" in opened.preview.groups.names.values()


async def test_e_mail_addresses_are_taken_only_when_allowed(show: Callable[..., Opened]) -> None:
    opened = show(FIXTURES / "outlook-ko.csv")
    await opened.read()
    opened.preview.tabs.setCurrentIndex(LEFT_OUT)
    assert opened.preview.email.isVisible()

    opened.preview.email.click()
    await opened.read()

    assert "younghee@gongjang.example" in opened.column(Column.ADDRESS)
    assert opened.preview.email.isChecked()


async def test_reading_is_stopped_at_once_and_nothing_comes_of_it(
    show: Callable[..., Opened], tmp_path: Path
) -> None:
    many = tmp_path / "many.csv"
    many.write_text("jid,name,groups\n" + "".join(f"u{n}@x.example,U{n},\n" for n in range(50_000)))
    opened = show(many)
    assert opened.dialog.reading.isVisible()
    assert not opened.dialog.ok.isEnabled()

    opened.dialog.reading.stop.click()

    assert opened.files.files[0].state is ReadState.STOPPED
    assert not opened.dialog.reading.isVisible()
    await until(
        lambda: not opened.rig.services.tasks._running, "the thread has ended as well", limit_s=0.2 + 0.3
    )
    assert opened.preview.model.total == 0


async def test_stopping_a_second_reading_leaves_the_first(show: Callable[..., Opened]) -> None:
    opened = show(FIXTURES / "gajim.csv")
    await opened.read()

    opened.choose("encoding", "cp949")
    opened.dialog.reading.stop.click()

    assert opened.preview.model.total == 2
    assert opened.preview._cards[0].encoding.currentText() == "Unicode (UTF-8)"
    assert opened.dialog.ok.isEnabled()


async def test_closing_stops_reading(show: Callable[..., Opened]) -> None:
    opened = show(FIXTURES / "gajim.csv")

    QTest.keyClick(opened.dialog, Qt.Key.Key_Escape)

    assert not opened.files.is_reading
    await until(lambda: not opened.rig.services.tasks._running, "the thread has ended")
    assert not opened.rig.services.roster.contacts


async def test_tab_goes_down_the_page_and_round(show: Callable[..., Opened]) -> None:
    opened = show(FIXTURES / "gajim.csv")
    await opened.read()
    opened.dialog.activateWindow()
    opened.preview._cards[0].format.setFocus()
    names = []

    for _ in range(12):
        focus = opened.dialog.focusWidget()
        assert focus is not None
        names.append(focus.accessibleName() or getattr(focus, "text", str)().replace("&", ""))
        QTest.keyClick(focus, Qt.Key.Key_Tab)

    assert [name.replace("\u2068", "").replace("\u2069", "") for name in names] == [
        "Format of gajim.csv",
        "Encoding of gajim.csv",
        "Leave out gajim.csv",
        "What to look at",
        "Add files…",
        "Find contacts by name, address or group",
        "Show only",
        "Tick all that are shown",
        "Untick all that are shown",
        "Contacts in the files",
        "Cancel",
        "Import 2 contacts",
    ]


async def test_return_in_the_search_imports_nothing(show: Callable[..., Opened]) -> None:
    opened = show(FIXTURES / "gajim.csv")
    await opened.read()

    QTest.keyClicks(opened.preview.contacts.search, "iva")
    QTest.keyClick(opened.preview.contacts.search, Qt.Key.Key_Return)

    assert opened.column(Column.ADDRESS) == [str(IVA)]
    assert not opened.rig.services.roster.contacts
    assert opened.dialog.ok.text() == "&Import 2 contacts"


async def test_the_filter_by_verdict_counts_what_there_is(show: Callable[..., Opened]) -> None:
    opened = show(FIXTURES / "pidgin.xml")
    await opened.read()
    box = opened.preview.contacts.verdict

    box.setCurrentIndex(box.findData(Verdict.SERVICE_ENDED))

    assert box.currentText() == f"Service ended ({opened.preview.model.rowCount()})"
    assert set(opened.column(Column.VERDICT)) == {"Service ended"}


async def test_dropped_files_are_read(show: Callable[..., Opened]) -> None:
    opened = show()
    content = _mime(FIXTURES / "gajim.csv", FIXTURES / "profanity.csv")
    action, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    place, none = QPoint(20, 20), Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, action, content, buttons, none)
    opened.dialog.dragEnterEvent(enter)
    assert enter.isAccepted()

    opened.dialog.dropEvent(QDropEvent(place, action, content, buttons, none))
    await opened.read()

    assert [file.path.name for file in opened.files.files] == ["gajim.csv", "profanity.csv"]


def test_what_is_no_file_is_not_taken(show: Callable[..., Opened]) -> None:
    opened = show()
    content = QMimeData()
    content.setUrls([QUrl("https://partner.example/list.csv")])
    enter = QDragEnterEvent(
        QPoint(9, 9),
        Qt.DropAction.CopyAction,
        content,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()

    opened.dialog.dragEnterEvent(enter)

    assert not enter.isAccepted()


async def test_files_are_chosen_in_a_dialog_that_blocks_nothing(show: Callable[..., Opened]) -> None:
    opened = show()

    opened.dialog.choose.choose.click()
    chooser = opened.dialog.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    assert chooser.fileMode() is QFileDialog.FileMode.ExistingFiles
    chooser.filesSelected.emit([str(FIXTURES / "gajim.csv")])
    chooser.close()
    await opened.read()

    assert opened.preview.model.total == 2


async def test_a_full_disk_is_said_and_the_preview_stays(show: Callable[..., Opened], qtbot: QtBot) -> None:
    opened = show(FIXTURES / "gajim.csv")
    await opened.read()
    opened.rig.database.run("PRAGMA query_only = ON")

    with qtbot.captureExceptions() as raised:
        opened.dialog.ok.click()

    assert isinstance(raised[0][1], StorageError)
    assert opened.dialog._trouble.isVisible()
    assert opened.dialog._trouble.text().startswith("Nothing was changed.")
    assert opened.page is opened.preview


async def test_the_report_names_everybody_and_every_line_left_out(
    show: Callable[..., Opened], tmp_path: Path
) -> None:
    opened = show(FIXTURES / "gajim.csv")
    await opened.read()
    opened.dialog.ok.click()
    path = tmp_path / "report.csv"

    opened.dialog.done_page.report.click()
    chooser = opened.dialog.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(path))
    chooser.close()

    rows = list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))
    assert [row["Outcome"] for row in rows] == ["Added", "Added", "Left out"]
    assert rows[2]["Line"] == "3"
    assert "report.csv" in opened.dialog.done_page._saved.text()


async def test_a_report_that_cannot_be_written_says_why(show: Callable[..., Opened], tmp_path: Path) -> None:
    opened = show(FIXTURES / "gajim.csv")
    await opened.read()
    opened.dialog.ok.click()

    opened.dialog._on_report_named(str(tmp_path / "nowhere" / "report.csv"))

    assert "could not be written" in opened.dialog.done_page._saved.text()
