"""The first steps after the first sign-in: partners, contacts, done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from lyncfedclient.domain.policy import PolicySetting
from lyncfedclient.ui.form_rows import words_label
from lyncfedclient.ui.look import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from lyncfedclient.ui.outside_text import isolated
from lyncfedclient.ui.restyling import restyle
from lyncfedclient.ui.sign import Sign
from lyncfedclient.ui.sign_in.page import CentredPage

if TYPE_CHECKING:
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look

_WIDTH = 460
_RESTING_HEIGHT = 460
_MARK = 20


class Welcome(QWidget):
    """Says what is done already and offers the next step; any of them can be left out."""

    partners_wanted = Signal()
    """The user wants to say which organisations are partners."""
    import_wanted = Signal()
    """The user wants to import contacts."""
    add_wanted = Signal()
    """The user wants to add a contact by hand."""
    finished = Signal()
    """The user is through, or leaves the rest for later."""

    def __init__(self, services: Services, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = services.session
        self._policy = services.policy
        self._roster = services.roster
        title = words_label(self.tr("Welcome"), "title", self)
        intro = words_label(self.tr("Two steps and you are ready. Each can wait."), "secondary", self)
        self._signed_in = _Step(look, icons, self.tr("Signed in"), self)
        self._partners = _Step(look, icons, self.tr("Your partners"), self)
        self._contacts = _Step(look, icons, self.tr("Your contacts"), self)
        self.partners = self._partners.add_button(self.tr("Choose partners…"))
        self.bring = self._contacts.add_button(self.tr("Import contacts…"))
        self.add = self._contacts.add_button(self.tr("Add a contact…"))
        self.done = QPushButton(self.tr("Skip"), self)
        self.done.setAccessibleDescription(self.tr("All of this is in the menu, too."))
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.done)
        column = QVBoxLayout()
        column.setSpacing(SPACE_8)
        column.addWidget(title)
        column.addWidget(intro)
        column.addSpacing(SPACE_16)
        for step in (self._signed_in, self._partners, self._contacts):
            column.addWidget(step)
            column.addSpacing(SPACE_12)
        column.addLayout(foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(CentredPage(column, _WIDTH, _RESTING_HEIGHT, self))
        self.partners.clicked.connect(self.partners_wanted)
        self.bring.clicked.connect(self.import_wanted)
        self.add.clicked.connect(self.add_wanted)
        self.done.clicked.connect(self.finished)
        self.setFocusProxy(self.partners)
        services.policy.changed.connect(self._show)
        services.roster.loaded.connect(self._show)
        services.roster.contacts_changed.connect(self._on_contacts_changed)
        self._show()

    def _on_contacts_changed(self, _jids: object) -> None:
        self._show()

    def _show(self) -> None:
        account = self._session.account
        address = isolated(str(account.jid)) if account is not None else ""
        self._signed_in.say(self.tr("As {address}.").format(address=address), is_done=True)
        partners = len(self._policy.partners)
        is_set = PolicySetting.PARTNERS in self._policy.locked
        self._partners.say(
            self.tr("Set by your organisation.")
            if is_set
            else self.tr("%Ln organisations are on your list.", "", partners)
            if partners
            else self.tr(
                "The organisations you write with, by hand or from the list an administrator of Lync exports. "
                "Without a list, everybody is treated as a stranger's server would be."
            ),
            is_done=is_set or partners > 0,
        )
        contacts = len(self._roster.contacts)
        self._contacts.say(
            self.tr("%Ln people are on your list.", "", contacts)
            if contacts
            else self.tr("From a file of Lync, Outlook, Google or another program, with a preview first."),
            is_done=contacts > 0,
        )
        is_through = (is_set or partners > 0) and contacts > 0
        self.done.setText(self.tr("Done") if is_through else self.tr("Skip"))
        kind = "primary" if is_through else ""
        if self.done.property("kind") != kind:
            self.done.setProperty("kind", kind)
            restyle(self.done)


class _Step(QWidget):
    """A mark that says whether it is done, a heading, a sentence, and what can be done."""

    def __init__(self, look: Look, icons: Icons, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_done = False
        self._mark = Sign(look, icons, "chevron-right", _MARK, self)
        self._mark.setMinimumWidth(_MARK)
        self._title = words_label(title, "name", self)
        self._sentence = words_label("", "secondary", self)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE_8)
        self._buttons.addStretch()
        words = QVBoxLayout()
        words.setSpacing(SPACE_4)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        words.addLayout(self._buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_12)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def add_button(self, text: str) -> QPushButton:
        """Offer something to do."""
        button = QPushButton(text, self)
        # The stretch stays behind the buttons.
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        self._buttons.setContentsMargins(0, SPACE_4, 0, 0)
        return button

    def say(self, sentence: str, *, is_done: bool) -> None:
        """Show how far this step is."""
        self._sentence.setText(sentence)
        self._is_done = is_done
        self._mark.setAccessibleName(self.tr("Done") if is_done else self.tr("Still to do"))
        self._draw()

    def _draw(self) -> None:
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        ahead = "chevron-left" if is_mirrored else "chevron-right"
        self._mark.show_icon(*("check", "good") if self._is_done else (ahead, "accent"))
