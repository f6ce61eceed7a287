from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

from lyncfedclient.domain.message_events import MessageReceived
from lyncfedclient.domain.storage import StorageFault
from lyncfedclient.ui.history.export_bar import HistoryExportBar
from tests.support.services import BOB, CAROL, Rig, friend

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def bar(rig: Rig, qtbot: QtBot) -> HistoryExportBar:
    rig.gateway.go_online(friend(BOB), friend(CAROL))
    for peer in (BOB, BOB, CAROL):
        rig.gateway.tell(MessageReceived(peer, "<b>Hello</b>"))
    made = HistoryExportBar(rig.services)
    qtbot.addWidget(made)
    return made


def _words(bar: HistoryExportBar) -> str:
    return bar.accessibleName().replace("\u2068", "").replace("\u2069", "")


def test_all_conversations_are_written_and_counted(bar: HistoryExportBar, tmp_path: Path) -> None:
    bar.write(tmp_path / "all.html")

    assert _words(bar) == "3 messages written to all.html."
    assert "&lt;b&gt;Hello" in (tmp_path / "all.html").read_text(encoding="utf-8")


def test_one_conversation_is_proposed_under_its_address(
    bar: HistoryExportBar, tmp_path: Path, qtbot: QtBot
) -> None:
    bar.start(BOB)
    dialog = bar._dialog
    assert isinstance(dialog, QFileDialog)
    proposed = dialog.selectedFiles()[0].rpartition("/")[2]
    dialog.reject()

    bar.write(tmp_path / "bob.json")

    assert proposed == "bob@fabrikam.test.html"
    assert _words(bar) == "2 messages written to bob.json."


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (StorageFault.DISK_FULL, "all.txt could not be written: the disk is full."),
        (StorageFault.NOT_WRITABLE, "all.txt could not be written: you may not write there."),
        (StorageFault.OTHER, "all.txt could not be written."),
    ],
)
def test_what_hindered_is_said(
    bar: HistoryExportBar, rig: Rig, tmp_path: Path, fault: StorageFault, words: str
) -> None:
    bar._path = tmp_path / "all.txt"

    rig.services.history.not_exported.emit(tmp_path / "all.txt", fault)

    assert _words(bar) == words


def test_what_another_bar_writes_is_not_its_business(bar: HistoryExportBar, rig: Rig, tmp_path: Path) -> None:
    rig.services.history.exported.emit(tmp_path / "else.txt", 5)

    assert bar.isHidden()
