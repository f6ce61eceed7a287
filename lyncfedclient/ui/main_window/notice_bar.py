"""The one quiet bar for what went wrong: in the program, on the disk, or with a change the server refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.overriding import override
from lyncfedclient.services.notices import Notice, NoticeKind
from lyncfedclient.ui.bars import Bar
from lyncfedclient.ui.outside_text import isolated, shown_line
from lyncfedclient.ui.sentences import roster_fault

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QPushButton, QWidget

    from lyncfedclient.domain.events import RosterRefused
    from lyncfedclient.services.notices import Notices
    from lyncfedclient.services.roster import Roster


class NoticeBar(Bar):
    """Shows one notice after another, each until dismissed."""

    def __init__(
        self,
        notices: Notices,
        roster: Roster,
        parent: QWidget | None = None,
        *,
        without: frozenset[NoticeKind] = frozenset(),
    ) -> None:
        super().__init__("bar-danger", parent)
        self._notices = notices
        self._without = without
        self._shown: NoticeKind | None = None
        self._help: QPushButton | None = None
        self._dismiss = self.add_action(self.tr("Dismiss"))
        self._dismiss.clicked.connect(self._on_dismissed)
        notices.posted.connect(self._on_posted)
        roster.refused.connect(self._on_refused)
        self._show_next()

    def _on_posted(self, _notice: Notice) -> None:
        if self._shown is None:
            self._show_next()

    def _on_refused(self, refusal: RosterRefused) -> None:
        if self._shown is None:
            self.set_kind("bar-danger")
            self._offer_help()
            self.say(roster_fault(refusal.fault, refusal.jid))

    def _on_dismissed(self) -> None:
        if self._shown is not None:
            self._notices.dismiss(self._shown)
            self._shown = None
        self._show_next()

    def _show_next(self) -> None:
        pending = [notice for notice in self._notices.pending if notice.kind not in self._without]
        if not pending:
            self.hide()
            return
        notice = pending[0]
        self._shown = notice.kind
        self.set_kind("bar" if notice.kind is NoticeKind.NEWER_VERSION else "bar-danger")
        self.say(self._words_for(notice))
        self.setToolTip("")
        self._offer_help()

    @property
    def help(self) -> QPushButton | None:
        """The button that leads to the page about what is said now, where there is one."""
        return self._help if self._help is not None and not self._help.isHidden() else None

    def _offer_help(self) -> None:
        # Imported here: the first paint does without.
        from lyncfedclient.ui.help_pages import help_text, page_about_notice  # noqa: PLC0415

        page = page_about_notice(self._shown) if self._shown is not None else None
        if page is not None and self._help is None:
            self._help = self.add_action(help_text())
            self._help.clicked.connect(self._on_help_wanted)
        if self._help is not None:
            self._help.setVisible(page is not None)

    def _on_help_wanted(self) -> None:
        # Imported here: as above.
        from lyncfedclient.ui.help_pages import page_about_notice  # noqa: PLC0415
        from lyncfedclient.ui.help_window import open_help  # noqa: PLC0415

        page = page_about_notice(self._shown) if self._shown is not None else None
        if page is not None:
            open_help(page, self.window())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Dismissed on another page meanwhile.
        if self._shown is not None and all(
            notice.kind is not self._shown for notice in self._notices.pending
        ):
            self._shown = None
            self._show_next()

    def _words_for(self, notice: Notice) -> str:
        where = isolated(shown_line(str(notice.path), 300)) if notice.path is not None else ""
        return {
            NoticeKind.BUG: self.tr(
                "Something went wrong inside the program. It goes on; the details are in the log."
            ),
            NoticeKind.DATABASE_DAMAGED: self.tr(
                "The database was damaged. It lies at {path}; a new one was begun."
            ),
            NoticeKind.DATABASE_NEWER: self.tr(
                "The database is from a newer version. It lies at {path}; a new one was begun."
            ),
            NoticeKind.SETTINGS_UNREADABLE: self.tr(
                "The settings could not be read. They lie at {path}; the defaults are in force."
            ),
            NoticeKind.POLICY_UNREADABLE: self.tr(
                "Your administrator's settings in {path} can't be used ({reason}), so nobody new can be added. "
                "Tell your administrator."
            ),
            NoticeKind.NOT_SAVED: self.tr(
                "Something could not be saved ({reason}). Check that the disk has room and can be written."
            ),
            NoticeKind.NEWER_VERSION: self.tr(
                "There is a newer version of this program. Ask your administrator for it."
            ),
            NoticeKind.NO_KEYRING: self.tr(
                "This computer has no keyring, so the password is kept for this session only."
            ),
        }[notice.kind].format(path=where, reason=isolated(shown_line(notice.detail)))
