"""The page of partners: how others are treated, the table, and what can be done with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lyncfedclient.domain.partner import PartnerType
from lyncfedclient.domain.policy import PolicySetting
from lyncfedclient.services.policy import PartnerFileError, PolicyLockedError
from lyncfedclient.ui.announce import announce
from lyncfedclient.ui.ask_bar import AskBar
from lyncfedclient.ui.empty_state import EmptyState
from lyncfedclient.ui.flow_row import FlowRow
from lyncfedclient.ui.form_rows import INDENT, ChoiceBox, ChoiceRow, words_label
from lyncfedclient.ui.locked_line import LockedLine
from lyncfedclient.ui.look import SPACE_4, SPACE_8, SPACE_16, SPACE_24
from lyncfedclient.ui.outside_text import isolated, shown_line
from lyncfedclient.ui.page_area import PageArea
from lyncfedclient.ui.partners import words
from lyncfedclient.ui.partners.model import Column, PartnersModel
from lyncfedclient.ui.partners.partner_dialog import PartnerDialog
from lyncfedclient.ui.partners.table import PartnersTable
from lyncfedclient.ui.standing_sentences import partner_type, policy_setting
from lyncfedclient.ui.wrapped_check_box import WrappedCheckBox

if TYPE_CHECKING:
    from lyncfedclient.domain.settings import Settings
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look

_TABLE_HEIGHT = 120


class PartnersPage(QWidget):
    """Shows the rules in force; what an administrator has set can be read, not changed."""

    def __init__(self, services: Services, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._policy = services.policy
        self._preferences = services.preferences
        self._doomed = ""
        self.only_listed = WrappedCheckBox(self.tr("&Only partners on this list"), self)
        self._only_effect = words_label(
            self.tr("Nobody of another domain can be added, and whoever writes from there is held back."),
            "secondary",
            self,
        )
        type_name = self.tr("Other domains &count as")
        self.unlisted = ChoiceBox(type_name, [(partner_type(kind), kind) for kind in PartnerType], self)
        self._unlisted_effect = words_label("", "secondary", self)
        self._unlisted_row = ChoiceRow(type_name, self._unlisted_effect, self.unlisted, self)
        self.locks = {
            setting: LockedLine(look, icons, policy_setting(setting), self)
            for setting in (
                PolicySetting.PARTNERS,
                PolicySetting.IS_PARTNERS_ONLY,
                PolicySetting.UNLISTED_TYPE,
            )
        }
        self._trouble = words_label("", "danger", self)
        self.model = PartnersModel(services.policy, self)
        self.table = PartnersTable(self.model, self)
        self._empty = EmptyState(look, icons, "people", self)
        self.add = QPushButton(self.tr("Add…"), self)
        self.edit = QPushButton(self.tr("Change…"), self)
        self.remove = QPushButton(self.tr("Remove…"), self)
        self.bring = QPushButton(self.tr("Import from Lync…"), self)
        self._report = words_label("", "secondary", self)
        self._ask = AskBar(self)
        self._lay_out()
        self._connect()
        self._show_settings(services.preferences.settings)

    def _lay_out(self) -> None:
        self._empty.say(
            self.tr("No partners yet"),
            self.tr(
                "Add the domains your organisation federates with, or import the list that an administrator "
                "of Lync exports with Get-CsXmppAllowedPartner."
            ),
        )
        self._report.hide()
        self._only_effect.setContentsMargins(INDENT, 0, 0, 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            self._only_effect.setContentsMargins(0, 0, INDENT, 0)
        # In a narrow window, or a language with long words, they go on in a second line.
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_8)
        changes = FlowRow(SPACE_8, self, is_from_start=True)
        for button in (self.add, self.edit, self.remove):
            changes.add(button)
        buttons.addWidget(changes, 1, Qt.AlignmentFlag.AlignTop)
        buttons.addWidget(self.bring, 0, Qt.AlignmentFlag.AlignTop)
        held = QWidget(self)
        held.setProperty("kind", "page")
        page = QVBoxLayout(held)
        page.setContentsMargins(SPACE_24, SPACE_8, SPACE_24, SPACE_16)
        page.setSpacing(SPACE_4)
        page.addWidget(self._trouble)
        page.addWidget(words_label(self.tr("Other domains"), "section", self))
        page.addSpacing(SPACE_4)
        page.addWidget(self.only_listed)
        page.addWidget(self._only_effect)
        page.addWidget(self.locks[PolicySetting.IS_PARTNERS_ONLY])
        page.addSpacing(SPACE_8)
        page.addWidget(self._unlisted_row)
        page.addWidget(self.locks[PolicySetting.UNLISTED_TYPE])
        page.addSpacing(SPACE_24)
        page.addWidget(words_label(self.tr("List of partners"), "section", self))
        page.addWidget(self.locks[PolicySetting.PARTNERS])
        page.addSpacing(SPACE_4)
        page.addWidget(self.table, 1)
        page.addWidget(self._empty, 1)
        page.addSpacing(SPACE_4)
        page.addLayout(buttons)
        page.addWidget(self._report)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # With large text in a small window there is more to read than fits.
        area = PageArea(self)
        area.setWidget(held)
        self.table.setMinimumHeight(_TABLE_HEIGHT)
        column.addWidget(area, 1)
        column.addWidget(self._ask)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self.only_listed.toggled.connect(self._on_only_listed)
        self.unlisted.currentIndexChanged.connect(self._on_unlisted)
        self.add.clicked.connect(self._on_add)
        self.edit.clicked.connect(self._on_edit)
        self.remove.clicked.connect(self._on_remove)
        self.bring.clicked.connect(self._on_import)
        self.table.change_wanted.connect(self._on_edit)
        self.table.removal_wanted.connect(self._on_remove)
        self.table.selectionModel().currentRowChanged.connect(self._show_buttons)
        self.model.modelReset.connect(self._on_model_reset)
        self._ask.confirmed.connect(self._on_removal_confirmed)
        self._ask.closed.connect(self.table.setFocus)
        self._preferences.changed.connect(self._show_settings)
        self._policy.changed.connect(self._on_policy_changed)

    # -- showing -------------------------------------------------------------------------------

    def _show_settings(self, _settings: Settings) -> None:
        """Show the rules as they are in force, and which of them cannot be changed."""
        locked = self._policy.locked
        rules = self._policy.rules
        for setting, line in self.locks.items():
            line.setVisible(setting in locked)
        blocked = self.only_listed.blockSignals(True)
        self.only_listed.setChecked(rules.is_listed_only)
        self.only_listed.blockSignals(blocked)
        self.only_listed.setEnabled(PolicySetting.IS_PARTNERS_ONLY not in locked)
        self.unlisted.choose(rules.unlisted_type)
        self.unlisted.setEnabled(PolicySetting.UNLISTED_TYPE not in locked)
        # Where only partners are allowed there are no others.
        self._unlisted_row.setVisible(not rules.is_listed_only)
        self.locks[PolicySetting.UNLISTED_TYPE].setVisible(
            PolicySetting.UNLISTED_TYPE in locked and not rules.is_listed_only
        )
        self._unlisted_effect.setText(words.unlisted_means(rules.unlisted_type))
        self.unlisted.setAccessibleDescription(self._unlisted_effect.text())
        self.only_listed.setAccessibleDescription(self._only_effect.text())
        trouble = self._policy.loaded.trouble
        self._trouble.setText(words.policy_trouble(str(self._policy.loaded.path), trouble) if trouble else "")
        self._trouble.setVisible(bool(trouble))
        has_partners = self.model.rowCount() > 0
        self.table.setVisible(has_partners)
        self._empty.setVisible(not has_partners)
        self._show_buttons()

    def _show_buttons(self) -> None:
        is_open = PolicySetting.PARTNERS not in self._policy.locked
        has_choice = self.table.currentIndex().isValid()
        self.add.setEnabled(is_open)
        self.bring.setEnabled(is_open)
        self.edit.setEnabled(is_open and has_choice)
        self.remove.setEnabled(is_open and has_choice)

    def _on_policy_changed(self) -> None:
        self._show_settings(self._preferences.settings)

    def _on_model_reset(self) -> None:
        self._show_settings(self._preferences.settings)

    # -- mode ----------------------------------------------------------------------------------

    def _on_only_listed(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        self._preferences.update(is_partners_only=is_on)

    def _on_unlisted(self) -> None:
        self._preferences.update(unlisted_type=self.unlisted.currentData())

    # -- partners ------------------------------------------------------------------------------

    def _on_add(self) -> None:
        self._open_dialog(PartnerDialog(self._policy, None, self))

    def _on_edit(self) -> None:
        index = self.table.currentIndex()
        if index.isValid() and self.edit.isEnabled():
            self._open_dialog(PartnerDialog(self._policy, self.model.partner(index.row()), self))

    def _open_dialog(self, dialog: PartnerDialog) -> None:
        dialog.kept.connect(self._choose)
        dialog.open()

    def _choose(self, domain: str) -> None:
        row = self.model.row_of(domain)
        if row is not None:
            self.table.setCurrentIndex(self.model.index(row, Column.DOMAIN))

    def _on_remove(self) -> None:
        index = self.table.currentIndex()
        if index.isValid() and self.remove.isEnabled():
            self._doomed = self.model.partner(index.row()).domain
            self._ask.ask(
                self.tr("Remove the partner {domain}? Contacts there stay, as of any other domain.").format(
                    domain=isolated(shown_line(self._doomed))
                ),
                self.tr("Remove"),
                is_danger=True,
            )

    def _on_removal_confirmed(self, _text: str) -> None:
        try:
            self._policy.remove(self._doomed)
        except PolicyLockedError as error:
            self._say(policy_setting(error.setting))

    # -- import --------------------------------------------------------------------------------

    def _on_import(self) -> None:
        dialog = QFileDialog(self, self.tr("Partners exported from Lync"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Tables (*.csv *.txt)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.import_file)
        dialog.open()

    def import_file(self, name: str) -> None:
        """Take over the partners of a file, and say what came of it."""
        path = Path(name)
        try:
            found = self._policy.import_file(path)
        except PartnerFileError as error:
            self._say(words.file_fault(error.fault, path.name))
        except PolicyLockedError as error:
            self._say(policy_setting(error.setting))
        else:
            self._say(words.import_report(found))

    def _say(self, text: str) -> None:
        self._report.setText(text)
        self._report.show()
        announce(self, text)
