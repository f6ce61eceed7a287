"""What a person tells of themselves, as plain words: nobody has checked it, and nothing of it is a link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from lyncfedclient.domain.visiting_card import Card, PhoneKind
from lyncfedclient.ui.contact_card.words import breakable
from lyncfedclient.ui.form_rows import words_label
from lyncfedclient.ui.look import SPACE_4, SPACE_8, SPACE_12
from lyncfedclient.ui.outside_text import shown_line

if TYPE_CHECKING:
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.visiting_cards import VisitingCards

translate = QCoreApplication.translate
_LONGEST_WHOLE = 32


class VCardPart(QWidget):
    """The rows that their card has something for."""

    def __init__(self, cards: VisitingCards, jid: Jid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = cards
        self._jid = jid
        self._shown = Card()
        self._rows: list[QLabel] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_12)
        self._grid.setVerticalSpacing(SPACE_4)
        self._grid.setColumnStretch(1, 1)
        self._source = words_label(
            self.tr("From their own visiting card. Nobody has checked it."), "caption", self
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addLayout(self._grid)
        column.addWidget(self._source)

    @property
    def is_worth_showing(self) -> bool:
        """Whether they tell anything."""
        return not self._shown.is_empty

    def refresh(self) -> None:
        """Show what is known now."""
        card = self._cards.card(self._jid) or Card()
        if card == self._shown:
            return
        self._shown = card
        for label in self._rows:
            self._grid.removeWidget(label)
            label.deleteLater()
        self._rows = []
        for place, (name, value) in enumerate(lines(card)):
            label = words_label(name, "secondary", self)
            # With places to break in it, a text would be copied wrongly.
            is_long = len(max(value.split(), key=len)) > _LONGEST_WHOLE
            text = words_label(breakable(value) if is_long else value, "detail", self)
            text.setAccessibleName(value)
            if not is_long:
                text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(text, place, 1)
            self._rows += [label, text]


def lines(card: Card) -> list[tuple[str, str]]:
    """Give what a card says, each with what it is."""
    company = shown_line(card.company, 120)
    if card.department:
        department = shown_line(card.department, 120)
        company = (
            translate("ContactCard", "{company}, {department}").format(company=company, department=department)
            if company
            else department
        )
    found = [
        (translate("ContactCard", "Name"), card.full_name),
        (translate("ContactCard", "Nickname"), card.nickname),
        (translate("ContactCard", "Title"), card.title),
        (translate("ContactCard", "Company"), company),
        *((translate("ContactCard", "E-mail"), mail) for mail in card.emails),
        *((_phone_name(phone.kind), phone.number) for phone in card.phones),
        (translate("ContactCard", "Place"), card.place),
        (translate("ContactCard", "Website"), card.website),
        (translate("ContactCard", "About"), card.note),
    ]
    return [(name, line) for name, value in found if (line := shown_line(value, 300).strip())]


def _phone_name(kind: PhoneKind) -> str:
    return {
        PhoneKind.WORK: translate("ContactCard", "Work phone"),
        PhoneKind.HOME: translate("ContactCard", "Home phone"),
        PhoneKind.MOBILE: translate("ContactCard", "Mobile phone"),
        PhoneKind.OTHER: translate("ContactCard", "Phone"),
    }[kind]
