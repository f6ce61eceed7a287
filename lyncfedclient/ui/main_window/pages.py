"""What fills the main window: the sign-in page while it is needed, else lists and conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from lyncfedclient.domain.link import Link, LinkFault, LinkPhase

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lyncfedclient.domain.account import Account
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.look import Look
    from lyncfedclient.ui.main_window.sides import Sides
    from lyncfedclient.ui.main_window.sign_in_place import SignInPlace
    from lyncfedclient.ui.sign_in.sign_in_panel import SignInPanel

# What the user can do about these is on the sign-in page; of the others the bar tells.
_NOT_MENDED_THERE = frozenset({LinkFault.SIGNED_IN_ELSEWHERE})


class Pages(QStackedWidget):
    """Follows the session from one page to the other."""

    def __init__(self, services: Services, look: Look, sides: Sides, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._session = services.session
        self._look = look
        self._sides = sides
        self._sign_in: SignInPlace | None = None
        self.addWidget(sides)
        self._session.link_changed.connect(self._on_link_changed)
        self._session.account_changed.connect(self._on_account_changed)
        self._session.password_needed.connect(self._on_password_needed)

    @property
    def is_signed_in(self) -> bool:
        """Whether lists and conversation are shown."""
        return self.currentWidget() is self._sides

    @property
    def sign_in(self) -> SignInPanel:
        """The sign-in page; made when first needed, for most starts do without."""
        if self._sign_in is None:
            from lyncfedclient.ui.main_window.sign_in_place import SignInPlace  # noqa: PLC0415

            self._sign_in = SignInPlace(self._services, self._look, self)
            self.addWidget(self._sign_in)
        return self._sign_in.panel

    def begin(self) -> None:
        """Show the contacts where the account signs in by itself, else the sign-in page."""
        account = self._session.account
        if account is not None and account.is_automatic:
            self._sides.begin()
        else:
            self._show_sign_in()

    def end(self) -> None:
        """Follow the session no more: the last sign-out is no reason to make a page to sign in."""
        self._session.link_changed.disconnect(self._on_link_changed)

    def sign_in_again(self) -> None:
        """Sign in where that is all there is to do, else lead to where it can be done."""
        account = self._session.account
        if self._session.link.fault is LinkFault.SIGNED_IN_ELSEWHERE and account is not None:
            self._session.sign_in(account)
        else:
            self._show_sign_in()

    def show_main(self) -> None:
        """Show lists and conversation."""
        if not self.is_signed_in:
            self.setCurrentWidget(self._sides)
            self._sides.begin()

    def _show_sign_in(self) -> None:
        panel = self.sign_in
        if self._sign_in is not None and panel is not None:
            self.setCurrentWidget(self._sign_in)

    def _on_link_changed(self, link: Link) -> None:
        if link.phase is LinkPhase.ONLINE:
            self.show_main()
        elif link.phase is LinkPhase.OFFLINE or (
            link.phase is LinkPhase.REFUSED and link.fault not in _NOT_MENDED_THERE
        ):
            self._show_sign_in()

    def _on_account_changed(self, account: Account | None) -> None:
        if account is None:
            self._show_sign_in()

    def _on_password_needed(self, account: Account) -> None:
        is_new = self._sign_in is None
        self._show_sign_in()
        if is_new:
            # Made just now, it has not heard it.
            self.sign_in.ask_password(account)
