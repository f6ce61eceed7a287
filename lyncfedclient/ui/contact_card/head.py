"""The top of the card: picture, name, state, note, and the address in full."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lyncfedclient.domain.lookalike import has_mixed_alphabets
from lyncfedclient.domain.provider import shown_address
from lyncfedclient.ui import sentences
from lyncfedclient.ui.announce import announce
from lyncfedclient.ui.contact_card.words import breakable
from lyncfedclient.ui.form_rows import words_label
from lyncfedclient.ui.icon_button import IconButton
from lyncfedclient.ui.look import PICTURE_OWN, SPACE_4, SPACE_16
from lyncfedclient.ui.outside_text import shown, shown_line
from lyncfedclient.ui.picture import Picture

if TYPE_CHECKING:
    from lyncfedclient.domain.contact import Contact
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.presence import Presence
    from lyncfedclient.ui.avatars import Avatars
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look

_SHAPE = 16
_MAX_NOTE = 600


class CardHead(QWidget):
    """Who it is; the address is never shortened, since it alone says who somebody really is."""

    def __init__(
        self, look: Look, icons: Icons, avatars: Avatars, jid: Jid, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._jid = jid
        self._picture = Picture(look, icons, avatars, PICTURE_OWN, _SHAPE, self)
        self._name = words_label("", "title", self)
        self._state = words_label("", "detail", self)
        self._note = words_label("", "secondary", self)
        address = shown(shown_address(jid))
        self._address = words_label(breakable(address), "secondary", self)
        self._address.setAccessibleName(address)
        self.copy = IconButton(look, icons, "copy", self.tr("Copy address"), self, size=14)
        self.copy.clicked.connect(self._on_copy)
        self._warning = words_label(
            self.tr(
                "The address mixes letters of different alphabets, as forged addresses do. Look closely."
            ),
            "warning",
            self,
        )
        self._warning.setVisible(has_mixed_alphabets(jid))
        self._lay_out()

    def _lay_out(self) -> None:
        address_row = QHBoxLayout()
        address_row.setSpacing(SPACE_4)
        address_row.addWidget(self._address, 1)
        address_row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addLayout(address_row)
        words.addWidget(self._state)
        words.addWidget(self._note)
        words.addWidget(self._warning)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_16)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_person(self, contact: Contact | None, presence: Presence) -> None:
        """Show name, state and note as they are now."""
        address = shown_line(shown_address(self._jid))
        name = shown_line(contact.name) if contact is not None and contact.name else address
        has_ended = contact is not None and contact.kind.has_ended
        self._name.setText(breakable(name) if name == address else name)
        self._picture.show_person(self._jid, name, None if has_ended else presence.availability)
        self._state.setText(sentences.presence_line(replace(presence, note=""), datetime.now(UTC)))
        self._state.setVisible(contact is not None and not has_ended)
        note = shown(presence.note[:_MAX_NOTE]).strip()
        self._note.setText(note)
        self._note.setVisible(bool(note) and not has_ended)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(shown_address(self._jid))
        announce(self, self.tr("Copied"))
