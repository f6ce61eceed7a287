"""The top of a conversation: picture, name, how they are, where they live."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from lyncfedclient.domain.partner import PartnerType
from lyncfedclient.domain.presence import UNKNOWN, Presence
from lyncfedclient.overriding import override
from lyncfedclient.ui import sentences
from lyncfedclient.ui.avatars import Avatars
from lyncfedclient.ui.conversation.conversation_menu import ConversationMenuButton
from lyncfedclient.ui.elided_label import ElidedLabel
from lyncfedclient.ui.icon_button import IconButton
from lyncfedclient.ui.look import PICTURE_CONVERSATION, SPACE_8, SPACE_12
from lyncfedclient.ui.outside_text import isolated, shown_line, tooltip
from lyncfedclient.ui.painting import pixel_ratio
from lyncfedclient.ui.picture import RING
from lyncfedclient.ui.portraits import portraits_of
from lyncfedclient.ui.resemblance import resemblance_warning
from lyncfedclient.ui.standing_sentences import partner_type_means

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look

_SIDE = 20
_SHAPE = 12
_WIDTH_WITH_CHIP = 520
_PALE = 0.5


class ConversationHeader(QWidget):
    """Follows the contact's name and presence."""

    card_wanted = Signal(object)
    """Show the card of this :class:`Jid`."""

    def __init__(
        self, services: Services, look: Look, icons: Icons, peer: Jid, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._look = look
        self._peer = peer
        self.setProperty("kind", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._picture = _Picture(services, look, icons, peer, self)
        self._name = ElidedLabel("title", self)
        self._state = ElidedLabel("secondary", self)
        self._partner = QLabel(self)
        self._partner.setProperty("role", "pill")
        self._partner.setTextFormat(Qt.TextFormat.PlainText)
        self._partner.hide()
        self._has_partner = False
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(self._name)
        words.addWidget(self._state)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, SPACE_12 - 1, _SIDE, SPACE_12 - 1)
        row.setSpacing(SPACE_12)
        row.addWidget(self._picture)
        row.addSpacing(-RING)
        row.addLayout(words, 1)
        row.addSpacing(SPACE_8)
        row.addWidget(self._partner, 0, Qt.AlignmentFlag.AlignVCenter)
        self.card = IconButton(look, icons, "person", self.tr("Contact card"), self)
        self.card.setToolTip(self.tr("Contact card (Ctrl+I)"))
        self.card.clicked.connect(self._on_card_clicked)
        row.addWidget(self.card, 0, Qt.AlignmentFlag.AlignVCenter)
        self.menu = ConversationMenuButton(services, look, icons, peer, self)
        row.addWidget(self.menu, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        services.session.link_changed.connect(self._on_link_changed)
        # "Away 5 min" grows older by itself.
        services.presences.grown_older.connect(self.refresh)
        services.presences.changed.connect(self._on_presences_changed)
        services.policy.changed.connect(self._on_policy_changed)
        services.mutes.changed.connect(self._on_mute_changed)
        self._on_policy_changed()
        self.refresh()

    def refresh(self) -> None:
        """Show name and presence as they are now."""
        if self.isVisible():
            self._services.visiting_cards.keep_up(self._peer)
        contact = self._services.roster.contacts.get(self._peer)
        self.card.setVisible(contact is not None)
        name = shown_line(contact.shown_name if contact is not None else str(self._peer))
        presence = self._services.presences.of(self._peer)
        trouble = self._services.presences.trouble(self._peer)
        words = sentences.presence_line(replace(presence, note=""), datetime.now(UTC))
        if trouble is not None:
            reason = sentences.presence_fault(trouble.fault, self._peer)
            words = self.tr("{state}: {reason}").format(state=words, reason=reason)
        parts = [words if contact is not None else self.tr("Not on your list")]
        if name != str(self._peer):
            parts.append(isolated(str(self._peer)))
        if self._services.mutes.is_muted(self._peer):
            parts.append(self.tr("Muted"))
        if presence.note:
            parts.append(isolated(shown_line(presence.note)))
        warning = resemblance_warning(self._peer, self._services.roster.contacts)
        if warning:
            parts.insert(0, warning)
        line = " · ".join(parts)
        self._name.set_text(name)
        self._state.set_text(line)
        self._picture.set_person(name, presence)

    def _on_mute_changed(self, peer: Jid) -> None:
        if peer == self._peer:
            self.refresh()

    def _on_card_clicked(self) -> None:
        self.card_wanted.emit(self._peer)

    def _on_policy_changed(self) -> None:
        """Say on a chip what kind of partner their domain is; of domains that are none nothing is known."""
        rules = self._services.policy.rules
        domain = self._peer.domain
        self._has_partner = rules.is_listed(domain) and domain != rules.own_domain
        words = {
            PartnerType.FEDERATED: self.tr("{domain} · Federated partner"),
            PartnerType.PUBLIC_VERIFIED: self.tr("{domain} · Public partner, verified"),
            PartnerType.PUBLIC_UNVERIFIED: self.tr("{domain} · Public partner, unverified"),
            None: "",
        }[rules.type_of(domain)]
        meaning = partner_type_means(rules.type_of(domain), domain)
        self._partner.setText(words.format(domain=isolated(shown_line(domain))))
        self._partner.setToolTip(tooltip(meaning))
        self._partner.setAccessibleDescription(meaning)
        self._show_chip()

    def _show_chip(self) -> None:
        self._partner.setVisible(self._has_partner and self.width() >= _WIDTH_WITH_CHIP)

    def _on_link_changed(self, _link: object) -> None:
        if self.isVisible():
            self._services.visiting_cards.look_at(self._peer)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._services.visiting_cards.look_at(self._peer)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_chip()

    def _on_presences_changed(self, jids: object) -> None:
        if isinstance(jids, frozenset) and self._peer in jids:
            self.refresh()


class _Picture(QWidget):
    """The round picture with the presence shape at its lower corner."""

    def __init__(self, services: Services, look: Look, icons: Icons, peer: Jid, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._peer = peer
        self._name = ""
        self._presence = UNKNOWN
        self._avatars = Avatars(look, self, portraits_of(services.visiting_cards))
        self._avatars.changed.connect(self.update)
        self._icons = icons
        self._grow()
        look.changed.connect(self._grow)

    def _grow(self) -> None:
        """Go with the size of the text."""
        self._size = self._look.grown(PICTURE_CONVERSATION)
        self._shape = self._look.grown(_SHAPE)
        self.setFixedSize(self._size + RING, self._size + RING)
        self.update()

    def set_person(self, name: str, presence: Presence) -> None:
        """Show this person in this state; what was only last known is pale."""
        self._name = name
        self._presence = presence
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = pixel_ratio(painter)
        is_right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        picture = self._avatars.pixmap(self._peer, self._name, self._size, ratio)
        painter.drawPixmap(RING if is_right_to_left else 0, 0, picture)
        shape = self._shape
        side = self.width() - shape
        x = 0 if is_right_to_left else side
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(self._look.colours.pane))
        painter.drawEllipse(x - 2, side - 2, shape + 4, shape + 4)
        painter.setOpacity(1.0 if self._presence.is_live else _PALE)
        painter.drawPixmap(x, side, self._icons.shape(self._presence.availability, shape, ratio))
        painter.end()
