"""A quiet bar while what was missed comes out of the archive."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from lyncfedclient.ui.announce import announce
from lyncfedclient.ui.bars import Bar
from lyncfedclient.ui.times import moment_with_clock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lyncfedclient.services.archive import Archive

FEWEST = 50
"""Below so many messages it is over before anybody could read the bar."""


class CatchUpBar(Bar):
    """Says how many messages have come and up to when; announced once, not with every page."""

    def __init__(self, archive: Archive, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        self._archive = archive
        archive.changed.connect(self._on_archive_changed)
        self._on_archive_changed()

    def _on_archive_changed(self) -> None:
        archive = self._archive
        if archive.reached_at is None or archive.fetched < FEWEST:
            self.hide()
            return
        words = self.tr("Fetching what you missed: {count} messages so far, up to {time}.").format(
            count=QLocale().toString(archive.fetched),
            time=moment_with_clock(archive.reached_at, datetime.now(UTC)),
        )
        is_new = self.isHidden()
        self._words.setText(words)
        self.setAccessibleName(words)
        self.show()
        if is_new:
            announce(self, self.tr("Fetching what you missed."))
