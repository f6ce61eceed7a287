"""The contact card, a small window of its own beside the main one."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal

from lyncfedclient.domain.provider import provider_of
from lyncfedclient.domain.standing import Remedy, standing
from lyncfedclient.ui.avatars import Avatars
from lyncfedclient.ui.contact_card import words
from lyncfedclient.ui.contact_card.domain_check import DomainCheck
from lyncfedclient.ui.contact_card.facts import ClientsPart, ServicePart
from lyncfedclient.ui.contact_card.frame import CardFrame
from lyncfedclient.ui.contact_card.groups_part import GroupsPart
from lyncfedclient.ui.contact_card.head import CardHead
from lyncfedclient.ui.contact_card.partner_part import PartnerPart
from lyncfedclient.ui.contact_card.standing_part import StandingPart
from lyncfedclient.ui.contact_card.steps import Steps, offered
from lyncfedclient.ui.contact_card.vcard_part import VCardPart
from lyncfedclient.ui.contact_card.wishes_part import WishesPart
from lyncfedclient.ui.fold import Fold
from lyncfedclient.ui.form_rows import words_label
from lyncfedclient.ui.icons import Icons
from lyncfedclient.ui.look import SPACE_8, SPACE_16
from lyncfedclient.ui.outside_text import isolated, shown_line
from lyncfedclient.ui.portraits import portraits_of
from lyncfedclient.ui.standing_sentences import standing as standing_sentence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lyncfedclient.domain.contact import Contact
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.relationship import Relationship
    from lyncfedclient.domain.standing import Standing
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.look import Look


class _Question(Enum):
    REMOVE = "remove"
    BLOCK = "block"
    REMOVE_OLD = "remove-old"


class ContactCard(CardFrame):
    """Follows the person as long as it is open; closes when they leave the list."""

    conversation_wanted = Signal(object)
    """The user wants to write to this :class:`Jid`."""
    partners_wanted = Signal()
    """The user wants to see the partners."""

    def __init__(self, services: Services, look: Look, jid: Jid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._roster = services.roster
        self._look = look
        self._jid = jid
        self._question: _Question | None = None
        self._steps = Steps(services, jid)
        icons = Icons(look, self)
        avatars = Avatars(look, self, portraits_of(services.visiting_cards))
        self.head = CardHead(look, icons, avatars, jid, self._page)
        self.standing = StandingPart(self._page)
        self.check = DomainCheck(services, look, icons, jid.domain, self._page)
        self.wishes = WishesPart(services, jid, self._page)
        self.groups = GroupsPart(services.roster, jid, self._page)
        self.clients = ClientsPart(look, icons, self._page)
        self.vcard = VCardPart(services.visiting_cards, jid, self._page)
        self.partner = PartnerPart(services.policy, jid.domain, self._page)
        self._technical_text = words_label("", "monospace", self._page)
        self._technical_text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.technical = Fold(look, self.tr("As received from the network"), self._technical_text, self._page)
        self._lay_out()
        self._connect()
        self.refresh()
        self._look_at_person()
        (self.dismiss if self.message.isHidden() else self.message).setFocus()

    # -- building ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._column.addWidget(self.head)
        self._column.addSpacing(SPACE_8)
        self._column.addWidget(self.standing)
        self._column.addWidget(self.check)
        contact = self._roster.contacts.get(self._jid)
        provider = provider_of(contact.kind) if contact is not None else None
        self._service = ServicePart(provider, self._page) if provider is not None else None
        self._sections = {
            "service": self._section(self.tr("About this service"), self._service),
            "clients": self._section(self.tr("Signed in with"), self.clients),
            "vcard": self._section(self.tr("What they say of themselves"), self.vcard),
            "wishes": self._section(self.tr("For you"), self.wishes),
            "groups": self._section(self.tr("Groups"), self.groups),
            "partner": self._section(self.tr("Their organisation"), self.partner),
        }
        self._column.addSpacing(SPACE_8)
        self._column.addWidget(self.technical)
        self._column.addStretch(1)
        self._frame()

    def _connect(self) -> None:
        services = self._services
        self.standing.wanted.connect(self.take_step)
        self.wishes.block_wanted.connect(self._ask_block)
        self.wishes.unblock_wanted.connect(self._on_unblock_wanted)
        self.partner.check_wanted.connect(self._start_check)
        self.check.finished.connect(self._show_check)
        self.partner.partners_wanted.connect(self.partners_wanted)
        self.remove.clicked.connect(self._ask_removal)
        self.message.clicked.connect(self._on_message)
        self._ask.confirmed.connect(self._on_confirmed)
        self._ask.closed.connect(self._on_ask_closed)
        self._roster.contacts_changed.connect(self._on_people_changed)
        services.presences.changed.connect(self._on_people_changed)
        self._roster.loaded.connect(self.refresh)
        services.requests.changed.connect(self.refresh)
        services.requests.blocked_changed.connect(self.refresh)
        services.policy.changed.connect(self.refresh)
        services.alerts.changed.connect(self._on_alert_changed)
        services.visiting_cards.changed.connect(self._on_card_changed)
        services.session.link_changed.connect(self._on_link_changed)
        # "Away 5 min" grows older by itself.
        services.presences.grown_older.connect(self.refresh)

    # -- showing -------------------------------------------------------------------------------

    @property
    def jid(self) -> Jid:
        """Whose card it is."""
        return self._jid

    def refresh(self) -> None:
        """Show everything as it is now."""
        contact = self._roster.contacts.get(self._jid)
        if contact is None:
            self.close()
            return
        presence = self._services.presences.of(self._jid)
        resources = self._services.presences.resources(self._jid)
        name = self._name(contact)
        self.setWindowTitle(self.tr("Contact card of {name}").format(name=isolated(name)))
        self.head.show_person(contact, presence)
        found = self.found_standing()
        self._show_standing(found, contact)
        has_ended = contact.kind.has_ended
        self.wishes.show_contact(contact)
        self.groups.refresh()
        self.clients.show_clients(resources)
        self.partner.refresh()
        self._services.visiting_cards.keep_up(self._jid)
        self._show_vcard()
        trouble = self._services.presences.trouble(self._jid)
        lines = words.technical_lines(contact, resources, presence)
        if trouble is not None:
            text = shown_line(trouble.text, 300)
            lines.append(f"error={trouble.fault.value} {isolated(text)}".strip())
            self.check.set_last_error(f"{trouble.fault.value} {trouble.text}")
        self._technical_text.setText("\n".join(lines))
        self._sections["service"].setVisible(self._service is not None)
        self._sections["clients"].setVisible(bool(resources) and not has_ended)
        self._sections["partner"].setVisible(not has_ended)
        self.technical.setVisible(not has_ended)
        self.message.setVisible(not has_ended)

    def found_standing(self) -> Standing:
        """Judge how it stands with the person now."""
        services = self._services
        return standing(
            self._roster.contacts[self._jid],
            services.presences.of(self._jid),
            services.presences.trouble(self._jid),
            services.policy.type_of(self._jid),
            datetime.now(UTC),
            is_asking=any(request.jid == self._jid for request in services.requests.asking),
        )

    def _show_standing(self, found: Standing, contact: Contact) -> None:
        sentence = standing_sentence(found, contact, datetime.now(UTC))
        self.standing.say(found.kind, sentence, words.directions(found, contact), offered(found, contact))

    def _name(self, contact: Contact) -> str:
        return shown_line(contact.shown_name, 80)

    def _on_people_changed(self, jids: frozenset[Jid]) -> None:
        if self._jid in jids:
            self.refresh()

    def _on_card_changed(self, jid: Jid) -> None:
        if jid == self._jid:
            self._show_vcard()

    def _show_vcard(self) -> None:
        self.vcard.refresh()
        self._sections["vcard"].setVisible(self.vcard.is_worth_showing)

    def _on_alert_changed(self, jid: Jid) -> None:
        if jid == self._jid:
            self.refresh()

    def _on_link_changed(self, _link: object) -> None:
        self.refresh()
        self._look_at_person()

    def _look_at_person(self) -> None:
        self._services.visiting_cards.look_at(self._jid, is_card_wanted=True)

    # -- steps ---------------------------------------------------------------------------------

    def take_step(self, step: Remedy) -> None:
        """Do what a button of the standing says."""
        if self._steps.take(step):
            return
        if step is Remedy.CHECK_DOMAIN:
            self._start_check()
        elif step is Remedy.CHECK_ADDRESS:
            self._correct_address()
        elif step is Remedy.REMOVE:
            self._ask_removal()

    def _start_check(self) -> None:
        self.check.start()
        self._show_check()

    def _show_check(self) -> None:
        # Once the layout has given it its place.
        QTimer.singleShot(0, self._scroll_to_check)

    def _scroll_to_check(self) -> None:
        self._area.ensureWidgetVisible(self.check, 0, SPACE_16)

    def _on_unblock_wanted(self, wanted: Relationship) -> None:
        self._steps.unblock()
        self._roster.set_relationship(self._jid, wanted)

    def _correct_address(self) -> None:
        from lyncfedclient.ui.add_contact.dialog import AddContactDialog  # noqa: PLC0415 - opened rarely

        dialog = AddContactDialog(self._services, self._look, self, address=str(self._jid))
        dialog.added.connect(self._on_corrected)
        dialog.open()

    def _on_corrected(self, added: Jid) -> None:
        self._put_question(
            _Question.REMOVE_OLD,
            self.tr("{new} is on your list now. Remove {old}?").format(
                new=isolated(str(added)), old=isolated(str(self._jid))
            ),
            self.tr("Remove"),
        )

    def _on_message(self) -> None:
        self.conversation_wanted.emit(self._jid)

    # -- questions -----------------------------------------------------------------------------

    def _put_question(self, question: _Question, text: str, action: str) -> None:
        self._question = question
        self._ask.ask(text, action, is_danger=True)

    def _ask_removal(self) -> None:
        contact = self._roster.contacts.get(self._jid)
        if contact is not None:
            text = self.tr("Remove {name} from your list? You no longer see each other's presence.")
            self._put_question(
                _Question.REMOVE, text.format(name=isolated(self._name(contact))), self.tr("Remove")
            )

    def _ask_block(self) -> None:
        contact = self._roster.contacts.get(self._jid)
        if contact is not None:
            text = self.tr("Block {name}? They see you offline and can't reach you.")
            self._put_question(
                _Question.BLOCK, text.format(name=isolated(self._name(contact))), self.tr("Block")
            )

    def _on_confirmed(self, _text: str) -> None:
        question, self._question = self._question, None
        if question is _Question.BLOCK:
            self._services.requests.block(self._jid)
        elif question is not None:
            self._roster.remove(self._jid)
            self.close()

    def _on_ask_closed(self) -> None:
        self.message.setFocus()
