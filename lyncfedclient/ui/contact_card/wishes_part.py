"""What the user wants of a person: pinned or not, an alert, a privacy relationship."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lyncfedclient.domain.alert import Alert
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.ui import sentences
from lyncfedclient.ui.contact_card import words
from lyncfedclient.ui.form_rows import ChoiceBox, ChoiceRow, words_label
from lyncfedclient.ui.look import SPACE_16
from lyncfedclient.ui.relationship_words import relationship_means
from lyncfedclient.ui.wrapped_check_box import WrappedCheckBox

if TYPE_CHECKING:
    from lyncfedclient.domain.contact import Contact
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.bundle import Services


class WishesPart(QWidget):
    """Each choice takes effect at once, but for blocking, which the card asks about first."""

    block_wanted = Signal()
    """The user chose the relationship Blocked."""
    unblock_wanted = Signal(object)
    """The user chose this :class:`Relationship` in place of Blocked."""

    def __init__(self, services: Services, jid: Jid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roster = services.roster
        self._alerts = services.alerts
        self._roaming = services.roaming
        self._jid = jid
        self.pin = WrappedCheckBox(self.tr("&Keep at the top of the list"), self)
        name = self.tr("&Tell me when available")
        self.alert = ChoiceBox(name, [(words.alert(kept), kept) for kept in Alert], self)
        self._alert_effect = words_label(
            self.tr("A quiet notice. In Do Not Disturb it waits, unless the relationship may interrupt."),
            "secondary",
            self,
        )
        relation = self.tr("&Privacy relationship")
        self.relationship = ChoiceBox(
            relation, [(sentences.relationship(kept), kept) for kept in Relationship], self
        )
        self._relationship_effect = words_label("", "secondary", self)
        self._alert_holder = ChoiceRow(name, self._alert_effect, self.alert, self)
        self._relationship_holder = ChoiceRow(relation, self._relationship_effect, self.relationship, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_16)
        column.addWidget(self._relationship_holder)
        column.addWidget(self._alert_holder)
        column.addWidget(self.pin)
        self._place = words_label("", "caption", self)
        column.addWidget(self._place)
        self._roaming.privacy_changed.connect(self._show_place)
        self._show_place()
        self.pin.toggled.connect(self._on_pin_toggled)
        self.alert.currentIndexChanged.connect(self._on_alert_chosen)
        self.relationship.currentIndexChanged.connect(self._on_relationship_chosen)

    def show_contact(self, contact: Contact) -> None:
        """Show what is chosen now."""
        blocked = self.pin.blockSignals(True)
        self.pin.setChecked(contact.is_pinned)
        self.pin.blockSignals(blocked)
        self.alert.choose(self._alerts.of(self._jid))
        has_ended = contact.kind.has_ended
        # Of somebody who can't be reached any more there is nothing to tell, and nothing to keep from them.
        self._relationship_holder.setVisible(not has_ended)
        self._alert_holder.setVisible(not has_ended and contact.relationship is not Relationship.BLOCKED)
        self.relationship.choose(contact.relationship)
        effect = relationship_means(contact.relationship)
        self._relationship_effect.setText(effect)
        self.relationship.setAccessibleDescription(effect)

    def _show_place(self) -> None:
        """Say whether other computers of the account have it too; nothing while that is not known."""
        words_of_place = ""
        if self._roaming.is_local_only:
            words_of_place = self.tr(
                "Relationship and place stay on this computer: your server can't keep them for you alone."
            )
        elif self._roaming.is_kept:
            words_of_place = self.tr("Relationship and place go with your account to your other computers.")
        self._place.setText(words_of_place)
        self._place.setVisible(bool(words_of_place))

    def _on_pin_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        self._roster.set_pinned(self._jid, is_on)

    def _on_alert_chosen(self) -> None:
        self._alerts.set(self._jid, self.alert.currentData())

    def _on_relationship_chosen(self) -> None:
        contact = self._roster.contacts.get(self._jid)
        wanted = self.relationship.currentData()
        if contact is None or wanted is contact.relationship:
            return
        if Relationship.BLOCKED not in {wanted, contact.relationship}:
            self._roster.set_relationship(self._jid, wanted)
            return
        # The truth stays shown until the answer.
        self.relationship.choose(contact.relationship)
        if wanted is Relationship.BLOCKED:
            self.block_wanted.emit()
        else:
            self.unblock_wanted.emit(wanted)
