"""Prepares a search among tens of thousands before its first key, a slice at a time."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncfedclient.ui.contact_list.model import ContactListModel
    from lyncfedclient.ui.contact_list.people import Person

WORTHWHILE = 10_000
"""Fewer people are prepared by the first key itself, well within a frame."""
SLICE = 2_000
"""So many take a millisecond or two."""


class SearchPreparation(QObject):
    """Runs between other events from :meth:`begin` until everybody's text is there."""

    def __init__(self, model: ContactListModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._people: Iterator[Person] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Take that somebody is about to search."""
        people = self._model.people
        if len(people) >= WORTHWHILE and not self._timer.isActive():
            self._people = iter(tuple(people.values()))
            self._timer.start()

    def _go_on(self) -> None:
        people = tuple(islice(self._people, SLICE))
        for person in people:
            if not person.sought:
                person.prepare_sought()
        if not people:
            self._timer.stop()
