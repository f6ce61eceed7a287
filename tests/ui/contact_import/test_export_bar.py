from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from lyncfedclient.ui.contact_import.export_bar import ExportBar
from tests.support.services import BOB, friend, make_rig

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.support.services import Rig


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    return host


def _chooser(host: QWidget) -> QFileDialog:
    chooser = host.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    return chooser


@pytest.mark.parametrize(
    ("suffix", "begins"),
    [("csv", b"\xef\xbb\xbfjid,name,groups"), ("vcf", b"BEGIN:VCARD"), ("xml", b"<?xml")],
)
def test_the_list_is_written_in_the_format_that_is_chosen(
    rig: Rig, host: QWidget, tmp_path: Path, suffix: str, begins: bytes
) -> None:
    rig.gateway.go_online(friend(BOB, "Bob Tan"))
    bar = ExportBar(rig.services, host)
    bar.start()
    chooser = _chooser(host)
    name_filter = next(words for words in chooser.nameFilters() if f"*.{suffix}" in words)
    chooser.selectNameFilter(name_filter)
    chooser.filterSelected.emit(name_filter)
    assert chooser.defaultSuffix() == suffix

    chooser.fileSelected.emit(str(tmp_path / "list"))
    chooser.close()

    assert (tmp_path / "list").read_bytes().startswith(begins)
    assert bar._words.text() == "1 contact written to \u2068list\u2069."
    assert not bar.isHidden()


def test_the_ending_that_was_typed_says_more_than_the_filter(rig: Rig, host: QWidget, tmp_path: Path) -> None:
    bar = ExportBar(rig.services, host)
    bar.start()

    _chooser(host).fileSelected.emit(str(tmp_path / "list.VCF"))

    assert not (tmp_path / "list.VCF").read_bytes().startswith(b"\xef\xbb\xbf")


def test_without_an_account_there_is_no_server_data(host: QWidget) -> None:
    bar = ExportBar(make_rig(account=None).services, host)

    bar.start()

    assert not any("xml" in words for words in _chooser(host).nameFilters())


def test_a_place_that_cannot_be_written_is_said_with_the_way_out(
    rig: Rig, host: QWidget, tmp_path: Path
) -> None:
    bar = ExportBar(rig.services, host)
    bar.start()

    _chooser(host).fileSelected.emit(str(tmp_path / "nowhere" / "list.csv"))

    assert bar.accessibleName() == "\u2068list.csv\u2069 could not be written."
    assert bar.property("kind") == "bar-danger"
    assert not bar._again.isHidden()
    bar._dismiss.click()
    assert bar.isHidden()


def test_what_hindered_is_said_in_words_of_ours(rig: Rig, host: QWidget, tmp_path: Path) -> None:
    (tmp_path / "list.csv").mkdir()
    bar = ExportBar(rig.services, host)
    bar.start()

    _chooser(host).fileSelected.emit(str(tmp_path / "list.csv"))

    assert bar.accessibleName() == "\u2068list.csv\u2069 could not be written: you may not write there."
