"""Their organisation: what kind of partner their domain is, and what that means for both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from lyncfedclient.ui.form_rows import words_label
from lyncfedclient.ui.look import SPACE_4, SPACE_16
from lyncfedclient.ui.outside_text import isolated, shown_line
from lyncfedclient.ui.standing_sentences import partner_type, partner_type_means

if TYPE_CHECKING:
    from lyncfedclient.services.policy import Policy


class PartnerPart(QWidget):
    """Says the type of a domain, who may come first, and who sees the note."""

    check_wanted = Signal()
    """The user wants to know whether the domain can be reached."""
    partners_wanted = Signal()
    """The user wants to see the partners."""

    def __init__(self, policy: Policy, domain: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._policy = policy
        self._domain = domain
        self._type = words_label("", "pill", self)
        self._type.setWordWrap(False)
        self._means = words_label("", "secondary", self)
        check = QPushButton(self.tr("Check this domain"), self)
        partners = QPushButton(self.tr("Partners…"), self)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_16)
        for button in (check, partners):
            button.setProperty("kind", "link")
            buttons.addWidget(button)
        buttons.addStretch()
        pill_row = QHBoxLayout()
        pill_row.addWidget(self._type)
        pill_row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addLayout(pill_row)
        column.addWidget(self._means)
        column.addLayout(buttons)
        check.clicked.connect(self.check_wanted)
        partners.clicked.connect(self.partners_wanted)
        self.refresh()

    def refresh(self) -> None:
        """Show what the rules say now."""
        rules = self._policy.rules
        kind = rules.type_of(self._domain)
        words = partner_type(kind)
        if self._domain == rules.own_domain:
            words = self.tr("Your own organisation")
        elif kind is not None and not rules.is_listed(self._domain):
            words = self.tr("{type}, not listed").format(type=words)
        domain = isolated(shown_line(self._domain, 60))
        self._type.setText(self.tr("{domain} · {type}").format(domain=domain, type=words))
        self._means.setText(partner_type_means(kind, self._domain))

    @property
    def sentence(self) -> str:
        """What the type means, as it is said now."""
        return self._means.text()
