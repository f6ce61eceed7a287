"""One partner, to be added or changed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from lyncfedclient.domain.jid import JidError
from lyncfedclient.domain.partner import PartnerType, make_partner, partner_domain
from lyncfedclient.services.policy import PolicyLockedError
from lyncfedclient.ui.announce import announce
from lyncfedclient.ui.form_rows import ChoiceBox, words_label
from lyncfedclient.ui.look import SPACE_4, SPACE_8, SPACE_12, SPACE_24
from lyncfedclient.ui.outside_text import isolated, shown_line
from lyncfedclient.ui.restyling import restyle
from lyncfedclient.ui.standing_sentences import partner_type, partner_type_means, policy_setting
from lyncfedclient.ui.text_room import give_room

if TYPE_CHECKING:
    from lyncfedclient.domain.partner import Partner
    from lyncfedclient.services.policy import Policy

_WIDTH = 440
_BETWEEN = re.compile(r"[\s;,]+")
_MAX_DOMAIN = 253
_MAX_DOMAINS = 4000
_MAX_DESCRIPTION = 1024


class PartnerDialog(QDialog):
    """Open it with ``open()``; with ``partner`` it changes that one."""

    kept = Signal(str)
    """The partner of this domain was added or changed."""

    def __init__(self, policy: Policy, partner: Partner | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._policy = policy
        self._before = partner
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Change a partner") if partner is not None else self.tr("Add a partner"))
        self.domain = QLineEdit(self)
        self.further = QLineEdit(self)
        self.type = ChoiceBox(self.tr("Type"), [(partner_type(kind), kind) for kind in PartnerType], self)
        self.description = QLineEdit(self)
        self._faults = {field: words_label("", "danger", self) for field in (self.domain, self.further)}
        self._means = words_label("", "secondary", self)
        self.ok = QPushButton(self.tr("Save") if partner is not None else self.tr("Add partner"), self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._prepare()
        self._lay_out()
        self._fill(partner)
        self.domain.textChanged.connect(self._on_changed)
        self.further.textChanged.connect(self._on_changed)
        self.type.currentIndexChanged.connect(self._on_changed)
        self.ok.clicked.connect(self._on_ok)
        self._cancel.clicked.connect(self.reject)
        self._on_changed()

    def _prepare(self) -> None:
        for field, name, hint, limit in (
            (self.domain, self.tr("Domain"), self.tr("fabrikam.example"), _MAX_DOMAIN),
            (
                self.further,
                self.tr("Further domains"),
                self.tr("sales.fabrikam.example, fabrikam.test"),
                _MAX_DOMAINS,
            ),
            (self.description, self.tr("Description"), self.tr("For yourself"), _MAX_DESCRIPTION),
        ):
            field.setAccessibleName(name)
            field.setPlaceholderText(hint)
            field.setMaxLength(limit)
        self.further.setAccessibleDescription(self.tr("Separated by commas or spaces"))
        self.ok.setProperty("kind", "primary")
        self.ok.setDefault(True)

    def _lay_out(self) -> None:
        title = words_label(self.windowTitle(), "title", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        column.setSpacing(SPACE_4)
        column.addWidget(title)
        column.addSpacing(SPACE_12)
        for text, field, hint in (
            (self.tr("&Domain"), self.domain, ""),
            (
                self.tr("&Further domains"),
                self.further,
                self.tr("Subdomains are not included by themselves: name each."),
            ),
            (self.tr("&Type"), self.type, ""),
            (self.tr("D&escription"), self.description, ""),
        ):
            label = QLabel(text, self)
            label.setProperty("role", "secondary")
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
            if isinstance(field, QLineEdit) and field in self._faults:
                column.addWidget(self._faults[field])
            if hint:
                column.addWidget(words_label(hint, "secondary", self))
            if field is self.type:
                column.addWidget(self._means)
            column.addSpacing(SPACE_12)
        column.addStretch(1)
        column.addSpacing(SPACE_8)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_8)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.ok)
        column.addLayout(buttons)
        self.setMinimumWidth(300)
        give_room(self, _WIDTH, 0)

    def _fill(self, partner: Partner | None) -> None:
        # The narrowest to begin with, which is Lync's own default too.
        self.type.choose(PartnerType.PUBLIC_UNVERIFIED if partner is None else partner.type)
        if partner is not None:
            self.domain.setText(partner.domain)
            self.further.setText(", ".join(partner.additional_domains))
            self.description.setText(partner.description)

    def _made(self) -> Partner:
        further = (name for name in _BETWEEN.split(self.further.text()) if name)
        return make_partner(self.domain.text(), further, self.type.currentData(), self.description.text())

    def _on_changed(self) -> None:
        try:
            domain = shown_line(partner_domain(self.domain.text()), 60)
        except JidError:
            domain = self.tr("this domain")
        self._means.setText(partner_type_means(self.type.currentData(), domain))
        for field in self._faults:
            self._say_fault(field, "")
        self._fit()
        self.ok.setEnabled(bool(self.domain.text().strip()))

    def _on_ok(self) -> None:
        try:
            partner = self._made()
        except JidError as error:
            self._say_fault(
                self._at_fault(),
                self.tr("{text} is not a domain. A domain looks like fabrikam.example.").format(
                    text=isolated(shown_line(error.text, 60))
                ),
            )
            return
        try:
            self._policy.add(partner.domain, partner.type, partner.additional_domains, partner.description)
            if self._before is not None and self._before.domain != partner.domain:
                self._policy.remove(self._before.domain)
        except PolicyLockedError as error:
            self._say_fault(self.domain, policy_setting(error.setting))
            return
        self.kept.emit(partner.domain)
        self.accept()

    def _at_fault(self) -> QLineEdit:
        """Give the field with what is no domain."""
        try:
            partner_domain(self.domain.text())
        except JidError:
            return self.domain
        return self.further

    def _say_fault(self, field: QLineEdit, text: str) -> None:
        label = self._faults[field]
        label.setVisible(bool(text))
        if text == label.text():
            return
        label.setText(text)
        field.setProperty("fault", "true" if text else "false")
        restyle(field)
        usual = "" if field is self.domain else self.tr("Separated by commas or spaces")
        field.setAccessibleDescription(text or usual)
        if text:
            field.setFocus()
            announce(field, text)
        self._fit()

    def _fit(self) -> None:
        """Grow to what the sentences need; never shrink under the user's hands."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))
