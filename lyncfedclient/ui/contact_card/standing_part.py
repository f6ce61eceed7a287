"""How it stands with a person: the sentence, both directions, and the steps that help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from lyncfedclient.domain.standing import Remedy, StandingKind
from lyncfedclient.ui.flow_row import FlowRow
from lyncfedclient.ui.form_rows import words_label
from lyncfedclient.ui.help_pages import help_text, page_about_standing
from lyncfedclient.ui.help_window import open_help
from lyncfedclient.ui.look import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from lyncfedclient.ui.restyling import restyle
from lyncfedclient.ui.standing_sentences import remedy

if TYPE_CHECKING:
    from collections.abc import Iterable

_GROUNDS = {
    StandingKind.MUTUAL: "bar",
    StandingKind.SEEN_BY_US: "bar",
    StandingKind.SEEING_US: "bar",
    StandingKind.NOT_ASKED: "bar",
    StandingKind.QUEUED: "bar-notice",
    StandingKind.ASKED: "bar-notice",
    StandingKind.ASKING: "bar-notice",
    StandingKind.BLOCKED: "bar-danger",
}
"""All others are something to mend: ``bar-warning``."""


class StandingPart(QWidget):
    """The buttons say which step is wanted; the card takes it."""

    wanted = Signal(object)
    """The user wants this :class:`Remedy`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[Remedy, _RemedyButton] = {}
        self._ground = QWidget(self)
        self._ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sentence = words_label("", "bar", self._ground)
        self._directions = QLabel(self._ground)
        self._directions.setTextFormat(Qt.TextFormat.PlainText)
        self._directions.setWordWrap(True)
        self._directions.setProperty("role", "bar")
        inside = QVBoxLayout(self._ground)
        inside.setContentsMargins(SPACE_12, SPACE_8, SPACE_12, SPACE_8)
        inside.setSpacing(SPACE_4)
        inside.addWidget(self._sentence)
        inside.addWidget(self._directions)
        self._steps = FlowRow(SPACE_16, self, is_from_start=True)
        self._kind: StandingKind | None = None
        self.help = QPushButton(help_text(), self)
        self.help.setProperty("kind", "link")
        self.help.setAutoDefault(False)
        self.help.clicked.connect(self._on_help_wanted)
        self._steps.add(self.help)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addWidget(self._ground)
        column.addWidget(self._steps)

    @property
    def sentence(self) -> str:
        """What is said now."""
        return self._sentence.text()

    def button(self, step: Remedy) -> QPushButton | None:
        """Give the button of a step that is offered now."""
        found = self._buttons.get(step)
        return found if found is not None and not found.isHidden() else None

    def say(
        self, kind: StandingKind, sentence: str, directions: tuple[str, ...], steps: Iterable[Remedy]
    ) -> None:
        """Show how it stands, and offer these steps, the most helpful first."""
        ground = _GROUNDS.get(kind, "bar-warning")
        if self._ground.property("kind") != ground:
            self._ground.setProperty("kind", ground)
            restyle(self._ground, self._sentence, self._directions)
        self._sentence.setText(sentence)
        self._directions.setText("\n".join(directions))
        self._directions.setVisible(bool(directions))
        self.setAccessibleName(sentence)
        self._kind = kind
        self.help.setVisible(page_about_standing(kind) is not None)
        self._offer(tuple(steps))

    def _offer(self, steps: tuple[Remedy, ...]) -> None:
        for step, button in self._buttons.items():
            button.setVisible(step in steps)
        for place, step in enumerate(steps):
            button = self._buttons.get(step) or self._make(step)
            kind = "soft" if place == 0 else "link"
            if button.property("kind") != kind:
                button.setProperty("kind", kind)
                restyle(button)
            button.show()
        self._steps.put_in_order([*(self._buttons[step] for step in steps), self.help])
        self._steps.setVisible(bool(steps) or not self.help.isHidden())

    def _on_help_wanted(self) -> None:
        page = page_about_standing(self._kind) if self._kind is not None else None
        if page is not None:
            open_help(page, self.window())

    def _make(self, step: Remedy) -> _RemedyButton:
        button = self._buttons[step] = _RemedyButton(step, self)
        self._steps.add(button)
        button.chosen.connect(self.wanted)
        return button


class _RemedyButton(QPushButton):
    chosen = Signal(object)

    def __init__(self, step: Remedy, parent: QWidget) -> None:
        super().__init__(remedy(step), parent)
        self._step = step
        self.setAutoDefault(False)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.chosen.emit(self._step)
