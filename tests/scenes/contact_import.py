"""Importing contacts: files, preview, what was left out, groups, done."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from lyncfedclient.domain.contact_file import ExportFormat
from lyncfedclient.domain.contact_import import Verdict
from lyncfedclient.domain.storage import StorageFault
from lyncfedclient.ui.contact_import.dialog import ImportDialog
from lyncfedclient.ui.contact_import.preview_page import GROUPS, LEFT_OUT
from lyncfedclient.ui.main_window.window import MainWindow
from tests.scenes.stage import Stage, scene
from tests.support.scratch import scratch_folder
from tests.support.services import friend
from tests.support.waiting import until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

FIXTURES = Path(__file__).parents[1] / "importers" / "fixtures"

_LIST = """jid,name,groups
bob.tan@fabrikam.example,Bob Tan,Hall 3
carol@fabrikam.example,Carol Reyes,Partners (XMPP);Hall 3
seoyeon@gongjang.example,김서연,거래처;서울
omar@sharq.example,عمر حداد,شركاء
dieter.mueller@werk.example,Dieter Müller,Zulieferer
eva.novakova@lieferant.example,Eva Nováková,Zulieferer;Praha
alice@contoso.test,Alice Kovar,
li.wei@yahoo.com,Li Wei,Freunde
c\u0430rol@fabrikam.example,Carol Reyes,Partners (XMPP)
old.friend@hotmail.com,Old Friend,Freunde
a.very.long.address.indeed.that.goes.on@a-department.of.a-very-large.partner.example,"A Very Long Name Indeed, of Somebody in a Very Large Organisation","A group with a name that is much too long to be shown in one column"
bob.tan@fabrikam.example,Robert Tan,Hall 4
"tan bob@fabrikam.example",Tan,
sip:+4930123456@fabrikam.example;user=phone,Pförtner,
<b>bold</b>@x.example,<b>Bold</b>,
no address here,,
"""


def _folder() -> Path:
    return scratch_folder("scene")


def _written(name: str, text: str, encoding: str = "utf-8") -> Path:
    path = _folder() / name
    path.write_text(text, encoding)
    return path


def _contacts(stage: Stage) -> None:
    stage.gateway.go_online(
        friend("carol@fabrikam.example", "Carol", "Partners (XMPP)"),
        friend("dieter.mueller@werk.example", "Dieter Müller", "Zulieferer"),
    )


def _read(stage: Stage, *paths: Path) -> ImportDialog:
    """Open the dialog with these files read."""
    loop = asyncio.new_event_loop()

    async def read() -> ImportDialog:
        dialog = ImportDialog(stage.services, stage.look, paths=paths)
        await until(lambda: not dialog.files.is_reading, "the files are read")
        return dialog

    dialog = loop.run_until_complete(read())
    loop.close()
    return dialog


@scene("import")
def choose(stage: Stage) -> QWidget:
    _contacts(stage)
    return ImportDialog(stage.services, stage.look)


@scene("import, files dragged over, last import there")
def dragged(stage: Stage) -> QWidget:
    _contacts(stage)
    dialog = _read(stage, _written("Kontakte.csv", _LIST))
    dialog.ok.click()
    dialog = ImportDialog(stage.services, stage.look)
    dialog.choose.set_dragged_over(True)
    return dialog


@scene("import, preview")
def preview(stage: Stage) -> QWidget:
    _contacts(stage)
    return _read(stage, _written("Kontakte.csv", _LIST))


@scene("import, preview with little room", width=560, height=480)
def preview_small(stage: Stage) -> QWidget:
    _contacts(stage)
    return _read(stage, _written("Kontakte.csv", _LIST))


@scene("import, preview filtered")
def preview_filtered(stage: Stage) -> QWidget:
    _contacts(stage)
    dialog = _read(stage, _written("Kontakte.csv", _LIST))
    dialog.preview.contacts.verdict.setCurrentIndex(dialog.preview.contacts.verdict.findData(Verdict.ADD))
    dialog.preview.contacts.search.setText("fabrikam")
    dialog.preview.contacts.table.selectRow(0)
    return dialog


@scene("import, preview, right to left desktop", is_right_to_left=True)
def preview_mirrored(stage: Stage) -> QWidget:
    _contacts(stage)
    return _read(stage, _written("Kontakte.csv", _LIST))


@scene("import, several files")
def several(stage: Stage) -> QWidget:
    _contacts(stage)
    return _read(
        stage,
        _written("Kontakte.csv", _LIST),
        FIXTURES / "pidgin.xml",
        FIXTURES / "outlook-ko.csv",
        FIXTURES / "messenger.ctt",
    )


@scene("import, guessed encoding")
def guessed(stage: Stage) -> QWidget:
    _contacts(stage)
    return _read(stage, FIXTURES / "outlook-ko.csv")


@scene("import, whose list")
def whose(stage: Stage) -> QWidget:
    _contacts(stage)
    return _read(stage, FIXTURES / "lync-2019-pool.xml")


@scene("import, unrecognised")
def unrecognised(stage: Stage) -> QWidget:
    path = _folder() / "holiday.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0\0\0JFIF\0")
    return _read(stage, path)


@scene("import, reading")
def reading(stage: Stage) -> QWidget:
    loop = asyncio.new_event_loop()

    async def begin() -> ImportDialog:
        dialog = ImportDialog(stage.services, stage.look, paths=[_written("Kontakte.csv", _LIST)])
        # The dialog still believes that it is being read.
        stage.services.contact_import.cancel()
        await until(lambda: not stage.services.tasks._running, "the work has ended")
        return dialog

    dialog = loop.run_until_complete(begin())
    loop.close()
    return dialog


@scene("import, left out")
def left_out(stage: Stage) -> QWidget:
    _contacts(stage)
    dialog = _read(stage, _written("Kontakte.csv", _LIST), FIXTURES / "outlook-ko.csv")
    dialog.preview.tabs.setCurrentIndex(LEFT_OUT)
    return dialog


@scene("import, groups")
def groups(stage: Stage) -> QWidget:
    _contacts(stage)
    dialog = _read(stage, _written("Kontakte.csv", _LIST))
    dialog.preview.tabs.setCurrentIndex(GROUPS)
    dialog.preview.groups._names.update({"Freunde": "", "Zulieferer": "Partners (XMPP)"})
    return dialog


@scene("import, done")
def done(stage: Stage) -> QWidget:
    _contacts(stage)
    dialog = _read(stage, _written("Kontakte.csv", _LIST))
    dialog.ok.click()
    return dialog


@scene("import, taken back")
def taken_back(stage: Stage) -> QWidget:
    _contacts(stage)
    dialog = _read(stage, _written("Kontakte.csv", _LIST))
    dialog.ok.click()
    dialog.done_page.undo.click()
    return dialog


@scene("import, disk full")
def disk_full(stage: Stage) -> QWidget:
    _contacts(stage)
    dialog = _read(stage, _written("Kontakte.csv", _LIST))
    dialog._on_troubled(StorageFault.DISK_FULL, None)
    return dialog


def _imported(stage: Stage, text: str) -> QWidget:
    dialog = _read(stage, _written("Kontakte.csv", text))
    dialog.ok.click()
    dialog.reject()
    stage.keep(dialog)
    window = MainWindow(stage.services, stage.look)
    window.pages.show_main()
    return window


@scene("import, requests going out")
def requests_going_out(stage: Stage) -> QWidget:
    _contacts(stage)
    many = "jid,name,groups\n" + "".join(f"u{n}@partner.example,Person {n},Partners\n" for n in range(58))
    return _imported(stage, many)


@scene("import, requests waiting for the sign-in")
def requests_waiting(stage: Stage) -> QWidget:
    return _imported(stage, _LIST)


@scene("import, from the empty list")
def from_empty_list(stage: Stage) -> QWidget:
    stage.gateway.go_online()
    window = MainWindow(stage.services, stage.look)
    window.pages.show_main()
    return window


@scene("export, written")
def exported(stage: Stage) -> QWidget:
    _contacts(stage)
    window = MainWindow(stage.services, stage.look)
    window.pages.show_main()
    window.left.export.write(_folder() / "contacts.csv", ExportFormat.CSV)
    return window


@scene("export, not written")
def not_exported(stage: Stage) -> QWidget:
    _contacts(stage)
    window = MainWindow(stage.services, stage.look)
    window.pages.show_main()
    window.left.export.write(_folder() / "missing" / "contacts.csv", ExportFormat.CSV)
    return window
