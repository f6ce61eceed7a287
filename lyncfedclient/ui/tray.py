"""The icon in the desktop's tray, where there is one: the own state at a glance, show and quit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from lyncfedclient.domain.link import LinkPhase
from lyncfedclient.domain.presence import Availability
from lyncfedclient.ui import sentences
from lyncfedclient.ui.contact_list.words import unread_words
from lyncfedclient.ui.icons import APP_ICON
from lyncfedclient.ui.outside_text import shown_line
from lyncfedclient.ui.own.header import StateMenu

if TYPE_CHECKING:
    from lyncfedclient.domain.toast import Toast
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.services.preferences import Preferences
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look

_SIZES = (16, 22, 24, 32, 48, 64)
_LEAST_SHAPE = 8
_LEAST_DOT = 7
_ABSENT = 0.45
"""How strongly the program's icon is painted while nobody can reach the user."""


class Tray(QObject):
    """Follows link, own state and unread messages."""

    show_wanted = Signal()
    """Bring the window to the front."""
    quit_wanted = Signal()
    """End the program."""
    toast_clicked = Signal(str)
    """The user clicked on what the icon last showed; carries the key of that toast."""

    def __init__(self, services: Services, look: Look, icons: Icons, window: QWidget) -> None:
        super().__init__(window)
        self._session = services.session
        self._presences = services.presences
        self._conversations = services.conversations
        self._look = look
        self._icons = icons
        self._shown: tuple[Availability, bool, bool] | None = None
        self._menu = QMenu(window)
        self._menu.addAction(self.tr("Show window")).triggered.connect(self.show_wanted)
        self._menu.addSeparator()
        self._states = StateMenu(icons, self._menu)
        self._states.setTitle(self.tr("Your state"))
        self._states.chosen.connect(services.presences.set_own_state)
        self._states.reset_wanted.connect(services.myself.reset)
        self._states.sign_out_wanted.connect(services.session.sign_out)
        self._menu.addMenu(self._states)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Quit")).triggered.connect(self.quit_wanted)
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self._on_message_clicked)
        self._toast_key = ""
        for signal in (
            services.session.link_changed,
            services.session.account_changed,
            services.presences.own_changed,
            services.conversations.unread_changed,
        ):
            signal.connect(self._on_changed)
        look.changed.connect(self._draw)
        self._draw()
        self._icon.show()

    @staticmethod
    def is_available() -> bool:
        """Whether this desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def explain_closing(self, preferences: Preferences) -> None:
        """Say once that the program goes on without its window."""
        if preferences.settings.is_closing_explained:
            return
        preferences.update(is_closing_explained=True)
        self._toast_key = ""
        self._icon.showMessage(
            self.tr("Still running"),
            self.tr(
                "You stay signed in. This icon brings the window back; Quit in its menu ends the program."
            ),
            self._icon.icon(),
        )

    @property
    def tooltip(self) -> str:
        """What the icon says when it is pointed at."""
        return self._icon.toolTip()

    def show_toast(self, toast: Toast) -> None:
        """Show a toast where nothing better is to be had: one at a time, and without an answer."""
        self._toast_key = toast.key
        self._icon.showMessage(toast.title, toast.body, self._icon.icon())

    def _on_message_clicked(self) -> None:
        if self._toast_key:
            self.toast_clicked.emit(self._toast_key)

    def _on_changed(self, _fact: object) -> None:
        self._draw()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        }:
            self.show_wanted.emit()

    def _draw(self) -> None:
        self._states.show_state(self._presences.own.state)
        is_online = self._session.link.phase is LinkPhase.ONLINE
        availability = self._presences.own.state.availability if is_online else Availability.OFFLINE
        unread = self._conversations.total_unread
        shown = (availability, unread > 0, self._look.is_dark)
        if shown != self._shown:
            # The desktop is told over the bus: only of what looks different.
            self._shown = shown
            self._icon.setIcon(self._picture(availability, has_unread=unread > 0))
        state = (
            sentences.own_state(self._presences.own.state)
            if is_online
            else sentences.availability(availability)
        )
        account = self._session.account
        parts = [state, unread_words(unread)]
        if account is not None:
            parts.insert(0, shown_line(account.name or str(account.jid), 60))
        self._icon.setToolTip("\n".join(part for part in parts if part))

    def _picture(self, availability: Availability, *, has_unread: bool) -> QIcon:
        """Draw the program's icon with the own shape on it, and a dot above it for unread messages."""
        icon = QIcon()
        for size in _SIZES:
            pixmap = QPixmap(QSize(size, size))
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setOpacity(1.0 if availability.is_reachable else _ABSENT)
            painter.drawPixmap(QPoint(0, 0), self._icons.pixmap(APP_ICON, size))
            painter.setOpacity(1.0)
            # In the smallest, fewer pixels would not tell a bar from a clock.
            part = max(_LEAST_SHAPE + 2, size // 2)
            corner = QRect(size - part, size - part, part, part)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour(self._look.colours.window))
            painter.drawEllipse(corner)
            painter.drawPixmap(corner.adjusted(1, 1, -1, -1), self._icons.shape(availability, part - 2))
            if has_unread:
                dot = max(_LEAST_DOT, size * 3 // 8)
                place = QRectF(size - dot, 0, dot, dot)
                painter.drawEllipse(place)
                painter.setBrush(self._look.colour(self._look.colours.busy))
                painter.drawEllipse(place.adjusted(1, 1, -1, -1))
            painter.end()
            icon.addPixmap(pixmap)
        return icon
