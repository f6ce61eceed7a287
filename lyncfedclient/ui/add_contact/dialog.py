"""Adding somebody outside the organisation: address, name, group, privacy relationship."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lyncfedclient.domain.jid import Jid, JidError, JidFault
from lyncfedclient.domain.link import LinkPhase
from lyncfedclient.domain.provider import from_shown_address, kind_of
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.overriding import override
from lyncfedclient.ui import sentences
from lyncfedclient.ui.add_contact.remarks import AddressRemarks
from lyncfedclient.ui.add_contact.xmpp_uri import is_xmpp_link, parse_xmpp_link
from lyncfedclient.ui.announce import announce
from lyncfedclient.ui.drop_down import DropDown
from lyncfedclient.ui.form_rows import ChoiceBox, words_label
from lyncfedclient.ui.look import SPACE_4, SPACE_8, SPACE_12, SPACE_24
from lyncfedclient.ui.outside_text import isolated, shown_line
from lyncfedclient.ui.relationship_words import relationship_means
from lyncfedclient.ui.restyling import restyle
from lyncfedclient.ui.text_room import give_room

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.look import Look

_WIDTH = 420
_PATIENCE_MS = 900
# What everybody's address is while it is being typed; said only after a pause.
_UNFINISHED = frozenset({JidFault.EMPTY, JidFault.NO_AT, JidFault.NO_DOMAIN, JidFault.NO_LOCAL})


class AddContactDialog(QDialog):
    """Lync's "not in my organization"; open it with ``open()``. An ``xmpp:`` link as address fills all fields."""

    added = Signal(object)
    """The :class:`Jid` that was put on the list."""

    def __init__(
        self, services: Services, look: Look, parent: QWidget | None = None, address: str = ""
    ) -> None:
        super().__init__(parent)
        self._roster = services.roster
        self._session = services.session
        self._look = look
        self._fault: JidFault | None = JidFault.EMPTY
        self._is_ended = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add a contact"))
        self.setModal(True)
        self.address = QLineEdit(self)
        self.name = QLineEdit(self)
        self.group = DropDown(self)
        self._fault_text = words_label("", "danger", self)
        self._hint = words_label(
            self.tr("Their XMPP address. It looks like a mail address."), "secondary", self
        )
        self.remarks = AddressRemarks(services, self)
        self._relation_text = words_label("", "secondary", self)
        self._relationship_title = self.tr("&Privacy relationship")
        self.relationship = ChoiceBox(
            self._relationship_title,
            [
                (sentences.relationship(kept), kept)
                for kept in Relationship
                if kept is not Relationship.BLOCKED
            ],
            self,
        )
        self._note = words_label("", "secondary", self)
        self.ok = QPushButton(self.tr("Add contact"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._show_fault)
        self._prepare()
        self._lay_out()
        self.address.textChanged.connect(self._on_address_changed)
        self.remarks.changed.connect(self._show_one_of_both)
        self.relationship.currentIndexChanged.connect(self._show_relationship)
        self.finished.connect(self._on_finished)
        self.address.editingFinished.connect(self._on_address_left)
        self.ok.clicked.connect(self._on_ok_clicked)
        self.cancel.clicked.connect(self.reject)
        self._session.link_changed.connect(self._show_note)
        self._show_note()
        self._show_relationship()
        self._fill(address)
        self._fit()

    def _prepare(self) -> None:
        self.address.setPlaceholderText(self.tr("name@example.org"))
        self.address.setAccessibleName(self.tr("Address"))
        self.address.setInputMethodHints(
            Qt.InputMethodHint.ImhEmailCharactersOnly | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.name.setPlaceholderText(self.tr("As it shall stand on your list"))
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setMaxLength(200)
        self.group.setEditable(True)
        self.group.setAccessibleName(self.tr("Group"))
        self.group.addItems([shown_line(name) for name in self._roster.group_names()])
        self.group.setCurrentIndex(-1)
        line = self.group.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("None"))
            line.setAccessibleName(self.tr("Group"))
            line.setMaxLength(200)
        self.relationship.choose(Relationship.EXTERNAL)
        self._fault_text.hide()
        self.remarks.hide()
        self.ok.setProperty("kind", "primary")
        self.ok.setDefault(True)
        self.ok.setEnabled(False)

    def _lay_out(self) -> None:
        title = words_label(self.tr("Add somebody outside your organisation"), "title", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        column.setSpacing(SPACE_4)
        column.addWidget(title)
        column.addSpacing(SPACE_12)
        column.addWidget(_label(self.tr("&Address"), self.address))
        column.addWidget(self.address)
        column.addWidget(self._fault_text)
        column.addWidget(self.remarks)
        column.addWidget(self._hint)
        column.addSpacing(SPACE_12)
        column.addWidget(_label(self.tr("&Name"), self.name))
        column.addWidget(self.name)
        column.addSpacing(SPACE_12)
        column.addWidget(_label(self.tr("&Group"), self.group))
        column.addWidget(self.group)
        column.addSpacing(SPACE_12)
        column.addWidget(_label(self._relationship_title, self.relationship))
        column.addWidget(self.relationship)
        column.addWidget(self._relation_text)
        column.addSpacing(SPACE_12)
        column.addWidget(self._note)
        column.addStretch(1)
        column.addSpacing(SPACE_12)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.ok)
        column.addLayout(buttons)
        self.setMinimumWidth(300)
        give_room(self, _WIDTH, 0)
        QWidget.setTabOrder(self.address, self.name)
        QWidget.setTabOrder(self.name, self.group)
        QWidget.setTabOrder(self.group, self.relationship)
        QWidget.setTabOrder(self.relationship, self.ok)
        QWidget.setTabOrder(self.ok, self.cancel)

    def _fill(self, address: str) -> None:
        if is_xmpp_link(address):
            try:
                link = parse_xmpp_link(address)
            except JidError:
                link = None
            if link is not None:
                self.name.setText(link.name)
                self.group.setEditText(link.groups[0] if link.groups else "")
                address = str(link.jid)
        self.address.setText(shown_line(address, 2200))
        if address:
            self._show_fault()

    def _check(self) -> Jid | None:
        try:
            jid = self._roster.check_address(self.address.text())
        except JidError as error:
            self._fault = error.fault
            return None
        self._fault = None
        return jid

    def _on_address_changed(self) -> None:
        jid = self._check()
        self.ok.setEnabled(jid is not None)
        self.remarks.show_address(jid)
        self._show_ended(is_ended=jid is not None and kind_of(jid).has_ended)
        if self._fault in _UNFINISHED:
            self._say_fault("")
            self._patience.start()
        else:
            self._show_fault()

    def _on_address_left(self) -> None:
        if self.address.text().strip():
            self._show_fault()

    def _show_fault(self) -> None:
        self._patience.stop()
        self._check()
        if self._fault is None:
            self._say_fault("")
        elif self._fault is JidFault.ALREADY_CONTACT:
            self._say_fault(self._already())
        else:
            self._say_fault(sentences.address_fault(self._fault))

    def _already(self) -> str:
        """Name the contact who is on the list already, who may be there under another name."""
        contact = self._roster.contacts.get(from_shown_address(self.address.text()))
        name = contact.name if contact is not None else ""
        if not name:
            return sentences.address_fault(JidFault.ALREADY_CONTACT)
        return self.tr("{name} is already on your list with this address.").format(
            name=isolated(shown_line(name))
        )

    def _say_fault(self, text: str) -> None:
        if text == self._fault_text.text():
            return
        self._fault_text.setText(text)
        self.address.setProperty("fault", "true" if text else "false")
        self.address.setAccessibleDescription(text)
        restyle(self.address)
        announce(self.address, text)
        self._show_one_of_both()

    def _show_one_of_both(self) -> None:
        """Show the fault or else the remarks; with neither a hint keeps the place, so that nothing jumps."""
        has_fault = bool(self._fault_text.text())
        has_remarks = not self.remarks.is_empty and not has_fault
        self._fault_text.setVisible(has_fault)
        self.remarks.setVisible(has_remarks)
        self._hint.setVisible(not has_fault and not has_remarks)
        self._fit()

    def _fit(self) -> None:
        """Grow to what the sentences need; never shrink under the user's hands."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _show_note(self) -> None:
        if self._is_ended:
            note = self.tr("The note stays on your list, on this computer. Your server is not told of it.")
        elif self._session.link.phase is LinkPhase.ONLINE:
            note = self.tr("They are asked to let you see their presence. You can write to them at once.")
        else:
            note = self.tr(
                "You are offline. The contact is added now, and asked as soon as you are signed in."
            )
        self._note.setText(note)

    def _show_ended(self, *, is_ended: bool) -> None:
        """Offer to keep an address of a service that has ended as a note: there is nobody to ask or to relate to."""
        self.ok.setText(self.tr("Keep as a note") if is_ended else self.tr("Add contact"))
        self.relationship.setEnabled(not is_ended)
        if is_ended != self._is_ended:
            self._is_ended = is_ended
            self._show_note()
            self._show_relationship()

    def _show_relationship(self) -> None:
        effect = "" if self._is_ended else relationship_means(self.relationship.currentData())
        self._relation_text.setText(effect)
        self._relation_text.setVisible(bool(effect))
        self.relationship.setAccessibleDescription(effect)
        self._fit()

    def _on_finished(self, _result: int) -> None:
        self.remarks.stop()

    def _on_ok_clicked(self) -> None:
        jid = self._check()
        if jid is None:
            self._show_fault()
            return
        group = self.group.currentText().strip()
        groups = (group,) if group else ()
        relationship = Relationship.EXTERNAL if kind_of(jid).has_ended else self.relationship.currentData()
        self._roster.add(jid, self.name.text().strip(), groups, relationship)
        self.added.emit(jid)
        self.accept()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        # Only now are the fonts those that are painted.
        super().showEvent(event)
        self._fit()


def _label(text: str, buddy: QWidget) -> QLabel:
    label = words_label(text, "secondary")
    label.setBuddy(buddy)
    return label
