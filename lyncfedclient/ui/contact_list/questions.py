"""What is asked before something is done to contacts and groups, and the doing of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from lyncfedclient.domain.jid import Jid
from lyncfedclient.ui.contact_list.menu import Choice, Verb
from lyncfedclient.ui.outside_text import isolated, shown_line

if TYPE_CHECKING:
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.ask_bar import AskBar
    from lyncfedclient.ui.contact_list.model import ContactListModel

translate = QCoreApplication.translate


class ContactQuestions(QObject):
    """One question at a time, in the bar below the list."""

    def __init__(self, bar: AskBar, services: Services, model: ContactListModel, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._services = services
        self._roster = services.roster
        self._model = model
        self._subject: Jid | None = None
        self._question: Choice | None = None
        bar.confirmed.connect(self._on_confirmed)

    def ask_new_group(self, jid: Jid, choice: Choice) -> None:
        """Ask for the name of a new group, to move or copy somebody into it."""
        self._subject, self._question = jid, choice
        self._bar.ask_for_text(
            translate("ContactListPanel", "Name of the new group"),
            translate("ContactListPanel", "Create group"),
        )

    def ask_group_name(self, choice: Choice) -> None:
        """Ask for another name of a group."""
        self._question = choice
        name = isolated(shown_line(choice.group, 60))
        self._bar.ask_for_text(
            translate("ContactListPanel", "New name of the group {name}").format(name=name),
            translate("ContactListPanel", "Rename group"),
            choice.group,
        )

    def ask_group_end(self, choice: Choice) -> None:
        """Ask whether to delete a group."""
        self._question = choice
        name = isolated(shown_line(choice.group, 60))
        self._bar.ask(
            translate("ContactListPanel", "Delete the group {name}? Its people stay on your list.").format(
                name=name
            ),
            translate("ContactListPanel", "Delete group"),
            is_danger=True,
        )

    def ask_removal(self, jid: Jid) -> None:
        """Ask whether to remove somebody."""
        self._subject, self._question = jid, Choice(Verb.REMOVE)
        self._bar.ask(
            translate(
                "ContactListPanel", "Remove {name} from your list? You no longer see each other's presence."
            ).format(name=self._name_of(jid)),
            translate("ContactListPanel", "Remove"),
            is_danger=True,
        )

    def ask_block(self, jid: Jid) -> None:
        """Ask whether to block somebody."""
        self._subject, self._question = jid, Choice(Verb.BLOCK)
        self._bar.ask(
            translate("ContactListPanel", "Block {name}? They see you offline and can't reach you.").format(
                name=self._name_of(jid)
            ),
            translate("ContactListPanel", "Block"),
            is_danger=True,
        )

    def ask_block_domain(self, jid: Jid) -> None:
        """Ask whether to block everybody at somebody's domain."""
        self._subject, self._question = jid, Choice(Verb.BLOCK_DOMAIN)
        count = sum(1 for known in self._roster.contacts if known.domain == jid.domain)
        self._bar.ask(
            translate(
                "ContactListPanel",
                "Block everybody at {domain}? %n people on your list are there; "
                "they all see you offline and can't reach you.",
                "",
                count,
            )
            .replace("%n", str(count))
            .format(domain=isolated(shown_line(jid.domain))),
            translate("ContactListPanel", "Block all"),
            is_danger=True,
        )

    def _name_of(self, jid: Jid) -> str:
        person = self._model.people.get(jid)
        return isolated(person.name if person is not None else str(jid))

    def _rename_group(self, old: str, new: str) -> None:
        """Rename a group; it keeps its place among the others."""
        order = self._services.preferences.settings.group_order
        if old in order and new.strip() not in order:
            renamed = tuple(new.strip() if name == old else name for name in order)
            self._services.preferences.update(group_order=renamed)
        self._roster.rename_group(old, new)

    def _on_confirmed(self, text: str) -> None:
        question, self._question = self._question, None
        if question is None:
            return
        if question.verb is Verb.RENAME_GROUP:
            self._rename_group(question.group, text)
            return
        if question.verb is Verb.DELETE_GROUP:
            self._roster.delete_group(question.group)
            return
        jid = self._subject
        contact = self._roster.contacts.get(jid) if jid is not None else None
        if jid is None or contact is None:
            return
        if question.verb is Verb.REMOVE:
            self._roster.remove(jid)
        elif question.verb is Verb.BLOCK:
            self._services.requests.block(jid)
        elif question.verb is Verb.BLOCK_DOMAIN:
            self._services.requests.block(Jid("", jid.domain))
        elif question.verb is Verb.MOVE_TO_NEW:
            self._roster.set_groups(jid, (text,))
        elif question.verb is Verb.COPY_TO_NEW:
            self._roster.set_groups(jid, (*contact.groups, text))
