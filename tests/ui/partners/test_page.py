from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog

from lyncfedclient.domain.contact_file import FileFault
from lyncfedclient.domain.partner import Partner, PartnerType
from lyncfedclient.domain.policy import InstalledPolicy, PolicySetting
from lyncfedclient.ui.icons import Icons
from lyncfedclient.ui.partners import words
from lyncfedclient.ui.partners.model import Column, PartnersModel
from lyncfedclient.ui.partners.page import PartnersPage
from lyncfedclient.ui.partners.partner_dialog import PartnerDialog
from tests.support.services import make_rig

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from lyncfedclient.ui.look import Look
    from tests.support.services import Rig


@pytest.fixture
def page(rig: Rig, look: Look, qtbot: QtBot) -> PartnersPage:
    rig.services.policy.add("fabrikam.test", PartnerType.FEDERATED, ("sales.fabrikam.test",), "Supplier")
    rig.services.policy.add("adatum.test", PartnerType.PUBLIC_VERIFIED)
    page = PartnersPage(rig.services, look, Icons(look))
    qtbot.addWidget(page)
    page.show()
    return page


def dialog_of(page: PartnersPage) -> PartnerDialog:
    (dialog,) = page.findChildren(PartnerDialog)
    return dialog


def row(model: PartnersModel, place: int) -> list[str]:
    return [str(model.index(place, column).data()) for column in Column]


def test_the_table_stands_qts_own_test_and_names_every_column(rig: Rig, page: PartnersPage) -> None:
    tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    rig.services.policy.remove("adatum.test")

    assert tester.model() is page.model
    assert row(page.model, 0) == ["fabrikam.test", "sales.fabrikam.test", "Federated", "Supplier"]
    headers = [page.model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert headers == ["Domain", "Further domains", "Type", "Description"]


def test_a_partner_is_added_and_chosen(rig: Rig, page: PartnersPage) -> None:
    page.add.click()
    dialog = dialog_of(page)
    dialog.domain.setText("Northwind.TEST")
    dialog.further.setText("a.northwind.test; b.northwind.test")
    dialog.type.setCurrentIndex(dialog.type.findData(PartnerType.PUBLIC_UNVERIFIED))

    dialog.ok.click()

    added = rig.services.policy.partners[-1]
    assert added.domains == ("northwind.test", "a.northwind.test", "b.northwind.test")
    assert added.type is PartnerType.PUBLIC_UNVERIFIED
    assert page.model.partner(page.table.currentIndex().row()).domain == "northwind.test"


def test_pain_6_the_rule_for_who_may_come_first_is_explained_where_the_type_is_chosen(
    page: PartnersPage,
) -> None:
    page.add.click()
    dialog = dialog_of(page)
    dialog.domain.setText("northwind.test")

    dialog.type.setCurrentIndex(dialog.type.findData(PartnerType.PUBLIC_UNVERIFIED))

    assert "can reach you only after you add them" in dialog._means.text()
    assert "only after you add them" in page._unlisted_effect.text()


def test_what_is_no_domain_is_refused_with_its_reason(rig: Rig, page: PartnersPage) -> None:
    page.add.click()
    dialog = dialog_of(page)
    dialog.domain.setText("bob@northwind.test")

    dialog.ok.click()

    assert "is not a domain" in dialog._faults[dialog.domain].text()
    assert dialog.domain.property("fault") == "true"
    assert len(rig.services.policy.partners) == 2


def test_what_is_wrong_is_said_at_the_field_it_stands_in(page: PartnersPage) -> None:
    page.add.click()
    dialog = dialog_of(page)
    dialog.domain.setText("northwind.test")
    dialog.further.setText("sales.northwind.test, not_one@")

    dialog.ok.click()

    assert "is not a domain" in dialog._faults[dialog.further].text()
    assert dialog._faults[dialog.domain].text() == ""
    assert dialog.domain.property("fault") != "true"


def test_a_partner_is_changed_by_enter_and_its_domain_moves(rig: Rig, page: PartnersPage) -> None:
    page.table.selectRow(1)

    QTest.keyClick(page.table, Qt.Key.Key_Return)
    dialog = dialog_of(page)
    dialog.domain.setText("fabrikam.example")
    dialog.ok.click()

    assert {partner.domain for partner in rig.services.policy.partners} == {"adatum.test", "fabrikam.example"}


def test_a_partner_is_removed_by_delete_after_a_question(rig: Rig, page: PartnersPage) -> None:
    page.table.selectRow(0)

    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    before = len(rig.services.policy.partners)
    page._ask._confirm.click()

    assert before == 2
    assert [partner.domain for partner in rig.services.policy.partners] == ["fabrikam.test"]


def test_mode_and_type_of_others_are_chosen_here(rig: Rig, page: PartnersPage) -> None:
    page.unlisted.setCurrentIndex(page.unlisted.findData(PartnerType.FEDERATED))
    page.only_listed.click()

    settings = rig.services.preferences.settings
    assert settings.unlisted_type is PartnerType.FEDERATED
    assert settings.is_partners_only
    assert page._unlisted_row.isHidden()


def test_a_file_of_lyncs_is_imported_and_reported(rig: Rig, page: PartnersPage, tmp_path: Path) -> None:
    file = tmp_path / "partners.csv"
    file.write_text(
        "#TYPE X\nDomain,PartnerType,AdditionalDomains\n"
        "northwind.test,Federated,System.Collections.Generic.List`1[System.String]\nno domain,Federated,\n",
        encoding="utf-8",
    )

    page.import_file(str(file))

    report = page._report.text()
    assert page.model.row_of("northwind.test") is not None
    assert "1 partner was taken over." in report
    assert "lost the further domains" in report
    assert "no domain" in report
    assert "Line 4" in report


@pytest.mark.parametrize("content", [b"", b"nothing of the kind", b"\x00\xff" * 200])
def test_a_file_that_is_none_is_told_and_changes_nothing(
    rig: Rig, page: PartnersPage, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "odd.csv"
    file.write_bytes(content)

    page.import_file(str(file))
    page.import_file(str(tmp_path / "missing.csv"))

    assert "missing.csv" in page._report.text()
    assert len(rig.services.policy.partners) == 2


def test_every_fault_of_a_file_has_its_words(qtbot: QtBot) -> None:
    assert all("x.csv" in words.file_fault(fault, "x.csv") for fault in FileFault)


def test_the_file_is_chosen_without_holding_the_window_up(page: PartnersPage) -> None:
    page.bring.click()

    (dialog,) = page.findChildren(QFileDialog)
    assert dialog.isVisible()
    dialog.close()


def test_what_an_administrator_has_set_is_shown_and_cannot_be_changed(look: Look, qtbot: QtBot) -> None:
    installed = InstalledPolicy(
        partners=(Partner("fabrikam.test", (), PartnerType.FEDERATED),),
        is_partners_only=False,
        unlisted_type=PartnerType.PUBLIC_VERIFIED,
    )
    rig = make_rig(installed=installed)

    page = PartnersPage(rig.services, look, Icons(look))
    qtbot.addWidget(page)
    page.table.selectRow(0)

    for button in (page.add, page.edit, page.remove, page.bring, page.only_listed, page.unlisted):
        assert not button.isEnabled()
    assert all(not line.isHidden() for line in page.locks.values())
    assert page.locks[PolicySetting.PARTNERS].text == "Your administrator has set the partners."
    assert page.unlisted.currentData() is PartnerType.PUBLIC_VERIFIED
