"""The chain that has to hold for a domain to be reached, walked step by step and shown with what it found."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lyncfedclient.domain.domain_check import DomainFinding, DomainStep
from lyncfedclient.domain.link import LinkPhase
from lyncfedclient.domain.reachability import can_federate
from lyncfedclient.ui.announce import announce
from lyncfedclient.ui.contact_card import check_words
from lyncfedclient.ui.form_rows import words_label
from lyncfedclient.ui.look import SPACE_4, SPACE_8, SPACE_16
from lyncfedclient.ui.outside_text import isolated, shown_line
from lyncfedclient.ui.sign import Sign

if TYPE_CHECKING:
    from lyncfedclient.domain.events import DomainAnswered
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look

_LIMIT_MS = 60_000
_ICON = 16
_ICONS: dict[bool | None, str] = {True: "check", False: "close", None: "more"}
_TONES: dict[bool | None, str] = {True: "good", False: "danger", None: "secondary"}


class DomainCheck(QWidget):
    """Hidden until :meth:`start`; then says that it checks, and what each step found."""

    finished = Signal()
    """There is an answer, or there will be none."""

    def __init__(
        self, services: Services, look: Look, icons: Icons, domain: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = services.session
        self._policy = services.policy
        self._look = look
        self._icons = icons
        self._domain = domain
        self._last_error = ""
        self._findings: tuple[DomainFinding, ...] = ()
        self._conclusion = words_label("", "name", self)
        self._advice = words_label("", "secondary", self)
        self._rows = _StepRows(icons, look, self)
        self.copy = QPushButton(self.tr("Copy for the administrator"), self)
        self.again = QPushButton(self.tr("Check again"), self)
        self._limit = QTimer(self, singleShot=True, interval=_LIMIT_MS)
        self._limit.timeout.connect(self._on_limit)
        self._lay_out()
        self.copy.clicked.connect(self._on_copy)
        self.again.clicked.connect(self.start)
        self._session.domain_answered.connect(self._on_domain_answered)
        look.changed.connect(self._draw)
        self.hide()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_16)
        for button in (self.copy, self.again):
            button.setProperty("kind", "link")
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_4, 0, 0)
        column.setSpacing(SPACE_8)
        column.addWidget(self._conclusion)
        column.addWidget(self._rows)
        column.addWidget(self._advice)
        column.addLayout(buttons)

    @property
    def is_running(self) -> bool:
        """Whether an answer is awaited."""
        return self._limit.isActive()

    def set_last_error(self, text: str) -> None:
        """Take what the network said last of the person, for the administrator."""
        self._last_error = text

    def start(self) -> None:
        """Ask; a check under way goes on."""
        self.show()
        if self.is_running:
            return
        self._limit.start()
        self._say(self.tr("Checking {domain}…").format(domain=isolated(self._domain)), is_over=False)
        self._advice.setText(self.tr("This can take half a minute."))
        self._rows.hide()
        self._session.ask_domain(self._domain)

    def _on_domain_answered(self, answer: DomainAnswered) -> None:
        if answer.domain != self._domain or not self.is_running:
            return
        self._limit.stop()
        self._findings = self._whole(answer.findings)
        self._draw()
        words = check_words.conclusion(self._findings, self._domain)
        self._say(words, is_over=True)
        announce(self, words)
        self.finished.emit()

    def _on_limit(self) -> None:
        self._findings = ()
        self._say(self.tr("The check brought no answer."), is_over=True)
        self._advice.setText(self.tr("Check again in a minute."))
        self.finished.emit()

    def _whole(self, found: tuple[DomainFinding, ...]) -> tuple[DomainFinding, ...]:
        """Give every step in order; those that nobody could try stay open."""
        is_online = self._session.link.phase is LinkPhase.ONLINE
        by_step = {finding.step: finding for finding in found}
        by_step.setdefault(DomainStep.SIGN_IN, DomainFinding(DomainStep.SIGN_IN, True if is_online else None))
        return tuple(by_step.get(step) or DomainFinding(step, None) for step in DomainStep)

    def _say(self, words: str, *, is_over: bool) -> None:
        self._conclusion.setText(words)
        self.setAccessibleName(words)
        has_findings = is_over and bool(self._findings)
        self._rows.setVisible(has_findings)
        self.copy.setVisible(has_findings)
        self.again.setVisible(is_over)

    def _draw(self) -> None:
        if not self._findings:
            return
        is_listed = self._policy.rules.is_listed(self._domain)
        texts = [
            check_words.finding_text(finding, self._domain, is_listed=is_listed) for finding in self._findings
        ]
        self._rows.show_findings(self._findings, texts)
        advice = check_words.advice(self._findings, self._domain)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self.again.setText(self.tr("Check again"))

    @property
    def is_good(self) -> bool | None:
        """What the findings amount to; None while there are none."""
        return can_federate(self._findings) if self._findings else None

    def _on_copy(self) -> None:
        error = shown_line(self._last_error, 300)
        text = check_words.report(self._findings, self._domain, error, datetime.now(UTC))
        QGuiApplication.clipboard().setText(text)
        self.copy.setText(self.tr("Copied"))
        announce(self, self.tr("Copied"))


class _StepRows(QWidget):
    """One line for each step: what came of it as a mark, its name, and what was found."""

    def __init__(self, icons: Icons, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._marks: list[Sign] = []
        self._texts: list[QLabel] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_8)
        grid.setVerticalSpacing(SPACE_8)
        grid.setColumnStretch(1, 1)
        for row, step in enumerate(DomainStep):
            mark = Sign(look, icons, _ICONS[None], _ICON, self)
            words = QVBoxLayout()
            words.setSpacing(0)
            title = words_label(check_words.step_title(step), "detail", self)
            text = words_label("", "secondary", self)
            words.addWidget(title)
            words.addWidget(text)
            grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(words, row, 1)
            self._marks.append(mark)
            self._texts.append(text)

    def show_findings(self, findings: tuple[DomainFinding, ...], texts: list[str]) -> None:
        """Show what each step found."""
        for finding, words, mark, text in zip(findings, texts, self._marks, self._texts, strict=True):
            mark.show_icon(_ICONS[finding.is_good], _TONES[finding.is_good])
            mark.setAccessibleName(check_words.verdict(finding.is_good))
            text.setText(words)
