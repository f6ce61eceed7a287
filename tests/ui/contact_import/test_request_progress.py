from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from lyncfedclient.domain.contact_file import ReadChoices
from lyncfedclient.domain.contact_import import ImportRecord, Verdict
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.partner import PartnerRules
from lyncfedclient.services.contact_import import ImportPreview
from lyncfedclient.services.import_plan import plan_import
from lyncfedclient.services.pace import BURST
from lyncfedclient.ui.contact_import.request_progress import RequestProgressBar
from tests.support.services import Rig, friend, make_rig
from tests.ui.contact_import.plans import plan, planned

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def _import(rig: Rig, count: int, path: Path) -> ImportRecord:
    found = [planned(f"u{n:03}@partner.example").found for n in range(count)]
    contents = plan(*(planned(contact.address) for contact in found)).contents
    known = rig.services.roster.contacts
    judged = plan_import(contents, known, PartnerRules())
    return rig.services.contact_import.carry_out(ImportPreview(path / "list.csv", ReadChoices(), judged))


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    return host


def _flush() -> None:
    for _ in range(5):
        QApplication.processEvents()


def test_there_is_no_bar_without_an_import(host: QWidget) -> None:
    assert RequestProgressBar(make_rig().services, host).isHidden()


def test_the_bar_follows_the_requests_to_their_end(host: QWidget, tmp_path: Path, qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    bar = RequestProgressBar(rig.services, host)
    _import(rig, BURST + 3, tmp_path)
    assert not bar.isHidden()

    qtbot.waitUntil(lambda: bar._words.text() == f"Asking the imported contacts: {BURST} of {BURST + 3}")
    assert bar._progress.value() == BURST
    assert bar._dismiss.isHidden()

    qtbot.waitUntil(lambda: "everybody new has been asked" in bar._words.text(), timeout=5000)
    assert bar._progress.isHidden()
    bar._dismiss.click()
    assert bar.isHidden()


def test_undo_takes_the_import_back_and_the_bar_away(host: QWidget, tmp_path: Path) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend("carol@fabrikam.test"))
    bar = RequestProgressBar(rig.services, host)
    _import(rig, 5, tmp_path)

    bar._undo.click()

    assert bar.isHidden()
    assert list(rig.services.roster.contacts) == [Jid.parse("carol@fabrikam.test")]


def test_offline_it_says_when_they_will_be_asked(host: QWidget, tmp_path: Path) -> None:
    rig = make_rig()
    bar = RequestProgressBar(rig.services, host)

    _import(rig, 1, tmp_path)

    assert bar._words.text() == "1 contact will be asked as soon as you are signed in."
    assert bar._progress.isHidden()


def test_after_a_restart_it_goes_on_with_those_who_still_wait(host: QWidget, tmp_path: Path) -> None:
    first = make_rig()
    _import(first, 3, tmp_path)

    bar = RequestProgressBar(make_rig(first.database).services, host)

    assert bar._words.text().startswith("3 contacts")


def test_after_a_restart_there_is_no_bar_where_all_were_asked(host: QWidget, tmp_path: Path) -> None:
    first = make_rig()
    first.gateway.go_online()
    _import(first, 3, tmp_path)

    assert RequestProgressBar(make_rig(first.database).services, host).isHidden()


def test_an_import_that_changes_nothing_shows_no_bar(host: QWidget, tmp_path: Path) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    _import(rig, 2, tmp_path)
    bar = RequestProgressBar(rig.services, host)

    _import(rig, 2, tmp_path)

    assert bar.isHidden()


def test_who_is_removed_meanwhile_is_no_longer_counted(host: QWidget, tmp_path: Path) -> None:
    rig = make_rig()
    bar = RequestProgressBar(rig.services, host)
    _import(rig, 2, tmp_path)

    rig.services.roster.remove(Jid.parse("u000@partner.example"))
    _flush()

    assert bar._words.text().startswith("1 contact")


def test_one_who_is_kept_as_a_note_is_not_asked(host: QWidget, tmp_path: Path) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    bar = RequestProgressBar(rig.services, host)
    judged = plan(planned("eva@yahoo.com", verdict=Verdict.SERVICE_ENDED))

    rig.services.contact_import.carry_out(ImportPreview(tmp_path / "a.csv", ReadChoices(), judged), {0})

    assert Jid.parse("eva@yahoo.com") in rig.services.roster.contacts
    assert bar._words.text() == "1 contact imported."
