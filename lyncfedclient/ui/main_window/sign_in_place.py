"""The sign-in page in the window, with what the program has to say about itself above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lyncfedclient.services.notices import NoticeKind
from lyncfedclient.ui.look import SPACE_12
from lyncfedclient.ui.main_window.notice_bar import NoticeBar
from lyncfedclient.ui.sign_in.sign_in_panel import SignInPanel

if TYPE_CHECKING:
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.look import Look

# The page says it itself.
_SAID_THERE = frozenset({NoticeKind.NO_KEYRING})


class SignInPlace(QWidget):
    """A notice, such as of a damaged file, does not wait for the sign-in to succeed."""

    def __init__(self, services: Services, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notices = NoticeBar(services.notices, services.roster, self, without=_SAID_THERE)
        self.panel = SignInPanel(services, look, self)
        self.setFocusProxy(self.panel)
        above = QVBoxLayout()
        above.setContentsMargins(SPACE_12, SPACE_12, SPACE_12, 0)
        above.addWidget(self.notices)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.panel, 1)
