"""What there is to know of an address while it is typed: its service or partner type, its servers, its look."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from lyncfedclient.domain.domain_check import DomainStep
from lyncfedclient.domain.provider import kind_of, provider_of, shown_address
from lyncfedclient.services.resemblance import prepare
from lyncfedclient.ui.announce import announce
from lyncfedclient.ui.form_rows import words_label
from lyncfedclient.ui.look import SPACE_4
from lyncfedclient.ui.outside_text import isolated, shown_line
from lyncfedclient.ui.resemblance import resemblance_warning
from lyncfedclient.ui.restyling import restyle
from lyncfedclient.ui.standing_sentences import end_of_service, partner_type_means

if TYPE_CHECKING:
    from lyncfedclient.domain.events import DomainLookedUp
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.bundle import Services

LOOK_UP_AFTER_MS = 500
"""Nobody's name server is told of each letter."""
_PREPARED_AT_ONCE = 500


class AddressRemarks(QWidget):
    """One line for each remark; without any the widget takes no place."""

    changed = Signal()
    """There is more or less to show."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = services.session
        self._policy = services.policy
        self._roster = services.roster
        self._domain = ""
        self._found: dict[str, DomainLookedUp] = {}
        self._meaning = _line(self)
        self._servers = _line(self)
        self._likeness = _line(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        for label in (self._likeness, self._meaning, self._servers):
            column.addWidget(label)
        self._patience = QTimer(self, singleShot=True, interval=LOOK_UP_AFTER_MS)
        self._patience.timeout.connect(self._look_up)
        self._session.domain_looked_up.connect(self._on_looked_up)
        self._unprepared = iter(tuple(self._roster.contacts))
        self._preparing = QTimer(self, interval=0)
        self._preparing.timeout.connect(self._prepare)
        self._preparing.start()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to remark."""
        return not any(label.text() for label in (self._meaning, self._servers, self._likeness))

    def sentences(self) -> list[str]:
        """Give what is said now."""
        return [label.text() for label in (self._likeness, self._meaning, self._servers) if label.text()]

    def show_address(self, jid: Jid | None) -> None:
        """Remark on this address, or on none."""
        self._say_meaning(jid)
        _say(
            self._likeness,
            resemblance_warning(jid, self._roster.contacts) if jid is not None else "",
            "warning",
        )
        is_asked = jid is not None and not kind_of(jid).has_ended and not self._is_known(jid.domain)
        domain = jid.domain if jid is not None and is_asked else ""
        if domain != self._domain:
            self._domain = domain
            self._session.look_up_domain("")
            self._patience.stop()
            found = self._found.get(domain)
            if found is not None:
                self._say_servers(found)
            else:
                _say(self._servers, "", "secondary")
                if domain:
                    self._patience.start()
        self.changed.emit()

    def stop(self) -> None:
        """Give the look-up up: the dialog closes."""
        self._patience.stop()
        self._session.look_up_domain("")

    def _is_known(self, domain: str) -> bool:
        """Whether nothing would come of looking it up: it is the user's own, or somebody of it was seen."""
        return domain == self._policy.rules.own_domain

    def _say_meaning(self, jid: Jid | None) -> None:
        provider = provider_of(kind_of(jid)) if jid is not None else None
        if jid is None:
            _say(self._meaning, "", "secondary")
            return
        if provider is None or not provider.kind.has_ended:
            _say(self._meaning, partner_type_means(self._policy.type_of(jid), jid.domain), "secondary")
            return
        words = self.tr(
            "{service} has ended ({date}). Nobody can be reached at this address any more. "
            "You can keep it as a note: nobody is asked."
        ).format(service=provider.name, date=end_of_service(provider.ended_on))
        if shown_address(jid) != str(jid):
            shown = self.tr("Shown as {address}.").format(
                address=isolated(shown_line(shown_address(jid), 200))
            )
            words = self.tr("{sentence} {another}").format(sentence=words, another=shown)
        _say(self._meaning, words, "warning")

    def _prepare(self) -> None:
        """Look at some of the list's addresses, for the comparison with what will be typed."""
        some = tuple(islice(self._unprepared, _PREPARED_AT_ONCE))
        prepare(some)
        if not some:
            self._preparing.stop()

    def _look_up(self) -> None:
        domain = isolated(shown_line(self._domain, 80))
        _say(self._servers, self.tr("Looking for a server of {domain}…").format(domain=domain), "secondary")
        self._session.look_up_domain(self._domain)
        self.changed.emit()

    def _on_looked_up(self, event: DomainLookedUp) -> None:
        self._found[event.domain] = event
        if event.domain == self._domain:
            self._say_servers(event)
            self.changed.emit()

    def _say_servers(self, event: DomainLookedUp) -> None:
        by_step = {finding.step: finding for finding in event.findings}
        srv, address = by_step.get(DomainStep.SRV), by_step.get(DomainStep.ADDRESS)
        domain = isolated(shown_line(event.domain, 80))
        if address is not None and address.is_good:
            _say(self._servers, self.tr("A server of {domain} was found.").format(domain=domain), "secondary")
            return
        if any(finding.fault is not None for finding in event.findings):
            words = self.tr("{domain} could not be looked up now.").format(domain=domain)
            _say(self._servers, words, "secondary")
            return
        if srv is not None and srv.is_good is False:
            words = self.tr("{domain} says that it has no server for this: nobody there can be reached.")
        else:
            words = self.tr(
                "No server of {domain} was found. Check the spelling: as it stands, nobody there can be reached."
            )
        _say(self._servers, words.format(domain=domain), "warning")
        announce(self, self._servers.text())


def _line(parent: QWidget) -> QLabel:
    label = words_label("", "secondary", parent)
    label.hide()
    return label


def _say(label: QLabel, text: str, role: str) -> None:
    if label.property("role") != role:
        label.setProperty("role", role)
        restyle(label)
    label.setText(text)
    label.setVisible(bool(text))
