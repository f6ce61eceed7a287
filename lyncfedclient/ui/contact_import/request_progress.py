"""The quiet bar after an import: how many requests have gone out, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QProgressBar

from lyncfedclient.domain.link import LinkPhase
from lyncfedclient.ui.bars import Bar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lyncfedclient.domain.contact import Contact
    from lyncfedclient.domain.contact_import import ImportRecord
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.bundle import Services


class RequestProgressBar(Bar):
    """Shown from an import until it is dismissed, and after a start while requests still wait."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        self._imports = services.contact_import
        self._roster = services.roster
        self._session = services.session
        self._record: ImportRecord | None = None
        self._asked: set[Jid] = set()
        self._waiting: set[Jid] = set()
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self._column.insertWidget(1, self._progress)
        self._undo = self.add_action(self.tr("Undo the import"))
        self._dismiss = self.add_action(self.tr("Dismiss"))
        self._undo.clicked.connect(self._on_undo)
        self._dismiss.clicked.connect(self._on_dismiss)
        self._imports.carried_out.connect(self._on_carried_out)
        self._imports.taken_back.connect(self._on_taken_back)
        self._roster.contacts_changed.connect(self._on_contacts_changed)
        self._session.link_changed.connect(self._show)
        if any(_is_waiting(contact) for contact in self._roster.contacts.values()):
            self._watch(self._imports.last)
            if not self._waiting:
                # Somebody else waits; the last import is long done.
                self._watch(None)

    def _watch(self, record: ImportRecord | None) -> None:
        """Follow the requests of an import; None hides the bar."""
        contacts = self._roster.contacts
        added = record.added if record is not None else ()
        there = {jid: contact for jid in added if (contact := contacts.get(jid)) is not None}
        self._asked = {jid for jid, contact in there.items() if not contact.kind.has_ended}
        self._waiting = {jid for jid in self._asked if _is_waiting(there[jid])}
        self._record = record
        self._show()

    def _on_carried_out(self, record: ImportRecord) -> None:
        if record.added or record.changed:
            self._watch(record)

    def _on_taken_back(self, _record: ImportRecord) -> None:
        self._watch(None)

    def _on_contacts_changed(self, changed: frozenset[Jid]) -> None:
        if self._record is None:
            return
        contacts = self._roster.contacts
        for jid in changed & self._asked:
            contact = contacts.get(jid)
            if contact is None:
                self._asked.discard(jid)
            if contact is not None and _is_waiting(contact):
                self._waiting.add(jid)
            else:
                self._waiting.discard(jid)
        self._show()

    def _show(self) -> None:
        if self._record is None:
            self.hide()
            return
        # Imported here: the first paint does without.
        from lyncfedclient.ui.contact_import import words  # noqa: PLC0415

        total, waiting = len(self._asked), len(self._waiting)
        is_online = self._session.link.phase is LinkPhase.ONLINE
        self._progress.setVisible(bool(waiting) and is_online)
        self._dismiss.setVisible(not waiting)
        if not waiting:
            imported = len(self._record.added) + len(self._record.changed)
            self.say(
                self.tr("{contacts} imported, and everybody new has been asked.").format(
                    contacts=words.contacts(imported)
                )
                if total
                else self.tr("{contacts} imported.").format(contacts=words.contacts(imported))
            )
            return
        self._progress.setRange(0, total)
        self._progress.setValue(total - waiting)
        if not is_online:
            self.say(
                self.tr("{contacts} will be asked as soon as you are signed in.").format(
                    contacts=words.contacts(waiting)
                )
            )
            return
        text = self.tr("Asking the imported contacts: {sent} of {total}").format(
            sent=words.number(total - waiting), total=words.number(total)
        )
        self._progress.setAccessibleName(text)
        if self.isHidden():
            self.say(text)
        else:
            # Told to a screen reader at the beginning and at the end, not ten times a second.
            self._words.setText(text)
            self.setAccessibleName(text)

    def _on_undo(self) -> None:
        self._imports.undo()

    def _on_dismiss(self) -> None:
        self._watch(None)


def _is_waiting(contact: Contact) -> bool:
    """Tell whether the request to see somebody has not gone out yet."""
    return contact.is_ask_queued and contact.asked_at is None
