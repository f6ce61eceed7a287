"""Adding somebody outside the organisation: address, name, group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lyncfedclient.domain.gateway import LinkPhase
from lyncfedclient.domain.jid import Jid, JidError, JidFault
from lyncfedclient.domain.provider import kind_of, provider_of
from lyncfedclient.ui import sentences
from lyncfedclient.ui.add_contact.xmpp_uri import is_xmpp_link, parse_xmpp_link
from lyncfedclient.ui.announce import announce
from lyncfedclient.ui.look import SPACE_4, SPACE_8, SPACE_12, SPACE_24
from lyncfedclient.ui.outside_text import isolated, shown_line
from lyncfedclient.ui.standing_sentences import end_of_service, partner_type_means

if TYPE_CHECKING:
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
        self._policy = services.policy
        self._look = look
        self._fault: JidFault | None = JidFault.EMPTY
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add a contact"))
        self.setModal(True)
        self.address = QLineEdit(self)
        self.name = QLineEdit(self)
        self.group = QComboBox(self)
        self._fault_text = QLabel(self)
        self._hint = QLabel(self)
        self._note = QLabel(self)
        self.ok = QPushButton(self.tr("Add contact"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._show_fault)
        self._prepare()
        self._lay_out()
        self.address.textChanged.connect(self._on_address_changed)
        self.address.editingFinished.connect(self._on_address_left)
        self.ok.clicked.connect(self._on_ok_clicked)
        self.cancel.clicked.connect(self.reject)
        self._session.link_changed.connect(self._show_note)
        self._show_note()
        self._fill(address)
        self._fit()

    def _say_hint(self, jid: Jid | None) -> None:
        """Say what is to be expected of this address: whether its service has ended, else its partner type."""
        role, text, has_ended = "secondary", "", False
        provider = provider_of(kind_of(jid)) if jid is not None else None
        if jid is not None and provider is not None and provider.kind.has_ended:
            role, has_ended = "warning", True
            text = self.tr(
                "{service} has ended ({date}). Nobody can be reached at this address any more."
            ).format(service=provider.name, date=end_of_service(provider.ended_on))
        elif jid is not None:
            text = partner_type_means(self._policy.type_of(jid), jid.domain)
        if self._hint.property("role") != role:
            self._hint.setProperty("role", role)
            self._hint.style().unpolish(self._hint)
            self._hint.style().polish(self._hint)
        self._hint.setText(text)
        self._note.setVisible(not has_ended)
        self._show_one_of_both()

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
        self._fault_text.setProperty("role", "danger")
        self._hint.setProperty("role", "secondary")
        self._note.setProperty("role", "secondary")
        for label in (self._fault_text, self._hint, self._note):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        # The place of the fault is kept free, so that the dialog does not jump under the hands.
        self._fault_text.setMinimumHeight(self._fault_text.fontMetrics().height())
        self._hint.hide()
        self.ok.setProperty("kind", "primary")
        self.ok.setDefault(True)
        self.ok.setEnabled(False)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Add somebody outside your organisation"), self)
        title.setProperty("role", "title")
        title.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        column.setSpacing(SPACE_4)
        column.addWidget(title)
        column.addSpacing(SPACE_12)
        column.addWidget(_label(self.tr("&Address"), self.address))
        column.addWidget(self.address)
        column.addWidget(self._fault_text)
        column.addWidget(self._hint)
        column.addSpacing(SPACE_4)
        column.addWidget(_label(self.tr("&Name"), self.name))
        column.addWidget(self.name)
        column.addSpacing(SPACE_12)
        column.addWidget(_label(self.tr("&Group"), self.group))
        column.addWidget(self.group)
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
        self.resize(_WIDTH, 0)
        QWidget.setTabOrder(self.address, self.name)
        QWidget.setTabOrder(self.name, self.group)
        QWidget.setTabOrder(self.group, self.ok)
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
        self._say_hint(jid)
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
        contact = self._roster.contacts.get(Jid.parse_contact(self.address.text()))
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
        self.address.style().unpolish(self.address)
        self.address.style().polish(self.address)
        announce(self.address, text)
        self._show_one_of_both()

    def _show_one_of_both(self) -> None:
        """Show the fault or else the hint; the place of one line is always kept."""
        is_hint_shown = bool(self._hint.text()) and not self._fault_text.text()
        self._hint.setVisible(is_hint_shown)
        self._fault_text.setVisible(not is_hint_shown)
        self._fit()

    def _fit(self) -> None:
        """Grow to what the sentences need; never shrink under the user's hands."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _show_note(self) -> None:
        if self._session.link.phase is LinkPhase.ONLINE:
            note = self.tr("They are asked to let you see their presence. You can write to them at once.")
        else:
            note = self.tr(
                "You are offline. The contact is added now, and asked as soon as you are signed in."
            )
        self._note.setText(note)

    def _on_ok_clicked(self) -> None:
        jid = self._check()
        if jid is None:
            self._show_fault()
            return
        group = self.group.currentText().strip()
        self._roster.add(jid, self.name.text().strip(), (group,) if group else ())
        self.added.emit(jid)
        self.accept()


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "secondary")
    label.setBuddy(buddy)
    return label
