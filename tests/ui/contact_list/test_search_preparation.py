from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.jid import Jid
from lyncfedclient.ui.contact_list import search_preparation
from lyncfedclient.ui.contact_list.model import ContactListModel
from lyncfedclient.ui.contact_list.search_preparation import SearchPreparation
from tests.support.services import friend, make_services

if TYPE_CHECKING:
    import pytest
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def _model(count: int) -> ContactListModel:
    services, gateway = make_services()
    gateway.go_online(*(friend(Jid(f"p{number}", "fabrikam.test")) for number in range(count)))
    return ContactListModel(services)


def test_whoever_is_about_to_search_among_many_finds_them_prepared(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(search_preparation, "WORTHWHILE", 20)
    monkeypatch.setattr(search_preparation, "SLICE", 7)
    model = _model(20)

    SearchPreparation(model, model).begin()

    qtbot.waitUntil(lambda: all(person.sought for person in model.people.values()))


def test_few_are_left_to_the_first_key(qapp: QApplication) -> None:
    model = _model(20)

    SearchPreparation(model, model).begin()
    qapp.processEvents()

    assert not any(person.sought for person in model.people.values())
