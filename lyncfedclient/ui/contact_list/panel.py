"""The Contacts page of the left pane: the list, its menus, its questions, and what stands there while it is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from lyncfedclient.domain.link import LinkPhase
from lyncfedclient.ui.ask_bar import AskBar
from lyncfedclient.ui.contact_card.steps import Steps
from lyncfedclient.ui.contact_list.delegate import ContactDelegate
from lyncfedclient.ui.contact_list.menu import Choice, ContactMenu, Verb
from lyncfedclient.ui.contact_list.model import ContactListModel
from lyncfedclient.ui.contact_list.nobody import say_why_empty
from lyncfedclient.ui.contact_list.people import PINNED, Person, Section
from lyncfedclient.ui.contact_list.questions import ContactQuestions
from lyncfedclient.ui.contact_list.search_preparation import SearchPreparation
from lyncfedclient.ui.contact_list.view import ContactListView
from lyncfedclient.ui.contact_list.words import RowAction
from lyncfedclient.ui.empty_state import EmptyState

if TYPE_CHECKING:
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.settings import Settings
    from lyncfedclient.services.bundle import Services
    from lyncfedclient.ui.avatars import Avatars
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look


class ContactListPanel(QWidget):
    """Shows the contacts and does what the user wants of them."""

    opened = Signal(object)
    """Talk to this :class:`Jid`."""
    card_wanted = Signal(object)
    """Show the card of this :class:`Jid`."""
    typed = Signal(str)
    """The user begins to type a name."""
    add_wanted = Signal()
    """The user wants to add a contact."""
    import_wanted = Signal()
    """The user wants to import contacts from a file."""

    def __init__(
        self, services: Services, look: Look, icons: Icons, avatars: Avatars, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._roster = services.roster
        self.model = ContactListModel(services, self)
        self._delegate = ContactDelegate(look, icons, avatars, self.model, self)
        self.view = ContactListView(self.model, self._delegate, self)
        self._empty = EmptyState(look, icons, "people", self)
        self._ask = AskBar(self)
        self._questions = ContactQuestions(self._ask, services, self.model, self)
        self._menu = ContactMenu(self)
        self._preparation = SearchPreparation(self.model, self)
        self._subject: Jid | None = None
        self._lay_out()
        self._connect()
        # "Away 5 min" grows older by itself.
        self._services.presences.grown_older.connect(self.model.grow_older)
        look.changed.connect(self._on_look_changed)
        avatars.changed.connect(self.view.viewport().update)
        self._take_settings(services.preferences.settings)
        self._show_empty()

    def _lay_out(self) -> None:
        self._pages = QStackedLayout()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._pages, 1)
        column.addWidget(self._ask)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.view.opened.connect(self.opened)
        self.view.typed.connect(self.typed)
        self.view.action_chosen.connect(self._on_action_chosen)
        self.view.removal_wanted.connect(self._questions.ask_removal)
        self.view.dropped.connect(self._on_dropped)
        self.view.group_moved.connect(self._move_group)
        self.view.menu_wanted.connect(self._on_menu_wanted)
        self._menu.chosen.connect(self._on_menu_chosen)
        self._ask.closed.connect(self._on_ask_closed)
        self._empty.clicked.connect(self.add_wanted)
        self._empty.other_clicked.connect(self.import_wanted)
        self.model.modelReset.connect(self._show_empty)
        self.model.rowsInserted.connect(self._show_empty)
        self.model.rowsRemoved.connect(self._show_empty)
        self._services.session.link_changed.connect(self._show_empty)
        self._services.preferences.changed.connect(self._take_settings)

    def prepare_search(self) -> None:
        """Take that the user is about to search."""
        self._preparation.begin()

    def set_filter(self, text: str) -> None:
        """Show only whom this text finds; the first of them becomes the current one."""
        held = self.view.current_jid
        self.model.set_filter(text)
        if held is not None:
            self.view.choose(held)
        if self.model.is_filtered and self.view.current_jid is None and self.model.rowCount() > 1:
            self.view.setCurrentIndex(self.model.index(1))

    def open_current(self) -> None:
        """Talk to whoever is the current one."""
        jid = self.view.current_jid
        if jid is not None:
            self.opened.emit(jid)

    def _take_settings(self, settings: Settings) -> None:
        if self._delegate.is_compact != settings.is_compact:
            self._delegate.set_compact(settings.is_compact)
            self.view.refresh_sizes()

    def _on_look_changed(self) -> None:
        self.view.refresh_sizes()

    # -- empty ---------------------------------------------------------------------------------

    def _show_empty(self) -> None:
        is_empty = self.model.rowCount() == 0
        self._pages.setCurrentWidget(self._empty if is_empty else self.view)
        if not is_empty:
            return
        is_known = self._services.session.link.phase is LinkPhase.ONLINE or bool(self._roster.contacts)
        say_why_empty(self._empty, is_filtered=self.model.is_filtered, is_known=is_known)

    # -- menus ---------------------------------------------------------------------------------

    def _on_menu_wanted(self, subject: object, point: QPoint) -> None:
        if isinstance(subject, Person):
            self._subject = subject.jid
            alert = self._services.alerts.of(subject.jid)
            self._menu.fill_for_person(subject, self._roster.group_names(), alert)
        elif isinstance(subject, Section):
            self._subject = None
            self._menu.fill_for_section(subject)
        self._menu.popup(point)

    def _on_menu_chosen(self, choice: Choice) -> None:
        if self._subject is None:
            self._do_for_groups(choice)
        else:
            self._do_for_person(self._subject, choice)

    def _do_for_person(self, jid: Jid, choice: Choice) -> None:  # noqa: C901, PLR0912 - one line per verb
        contact = self._roster.contacts.get(jid)
        if contact is None:
            return
        match choice.verb:
            case Verb.MESSAGE:
                self.opened.emit(jid)
            case Verb.CARD:
                self.card_wanted.emit(jid)
            case Verb.ALERT if choice.alert is not None:
                self._services.alerts.set(jid, choice.alert)
            case Verb.RELATE if choice.relationship is not None:
                self._roster.set_relationship(jid, choice.relationship)
            case Verb.RENAME:
                self._rename_in_place(jid)
            case Verb.MOVE:
                self._roster.set_groups(jid, (choice.group,))
            case Verb.COPY:
                self._roster.set_groups(jid, (*contact.groups, choice.group))
            case Verb.LEAVE_GROUP:
                self._roster.set_groups(jid, tuple(g for g in contact.groups if g != choice.group))
            case Verb.MOVE_TO_NEW | Verb.COPY_TO_NEW:
                self._questions.ask_new_group(jid, choice)
            case Verb.PIN:
                self._roster.set_pinned(jid, True)
            case Verb.UNPIN:
                self._roster.set_pinned(jid, False)
            case Verb.ASK:
                self._roster.ask_again(jid)
            case Verb.CANCEL_REQUEST:
                self._roster.cancel_request(jid)
            case Verb.COPY_ADDRESS:
                QGuiApplication.clipboard().setText(str(jid))
            case Verb.REMOVE:
                self._questions.ask_removal(jid)
            case Verb.BLOCK:
                self._questions.ask_block(jid)
            case Verb.BLOCK_DOMAIN:
                self._questions.ask_block_domain(jid)
            case Verb.UNBLOCK:
                Steps(self._services, jid).unblock()
            case _:
                pass

    def _do_for_groups(self, choice: Choice) -> None:
        match choice.verb:
            case Verb.ADD_CONTACT:
                self.add_wanted.emit()
            case Verb.RENAME_GROUP:
                self._questions.ask_group_name(choice)
            case Verb.DELETE_GROUP:
                self._questions.ask_group_end(choice)
            case Verb.GROUP_UP:
                self._move_group(choice.group, -1)
            case Verb.GROUP_DOWN:
                self._move_group(choice.group, 1)
            case Verb.FOLD_ALL | Verb.UNFOLD_ALL:
                for section in tuple(self.model.rows.sections):
                    self.model.set_folded(section, is_folded=choice.verb is Verb.FOLD_ALL)
            case _:
                pass

    def _move_group(self, name: str, step: int) -> None:
        self.model.move_group(name, step)
        self.view.choose_section(name)

    def _rename_in_place(self, jid: Jid) -> None:
        self.view.choose(jid)
        index = self.view.currentIndex()
        if index.isValid():
            self.view.edit(index)

    def _on_action_chosen(self, action: RowAction, jid: Jid) -> None:
        if action in {RowAction.ASK, RowAction.ASK_AGAIN}:
            self._roster.ask_again(jid)
        elif action is RowAction.UNBLOCK:
            Steps(self._services, jid).unblock()

    def _on_dropped(self, jid: Jid, section: Section, is_copy: bool) -> None:  # noqa: FBT001 - a slot
        contact = self._roster.contacts.get(jid)
        if contact is None:
            return
        if section.name == PINNED:
            self._roster.set_pinned(jid, True)
            return
        if contact.is_pinned:
            self._roster.set_pinned(jid, False)
        group = (section.name,) if section.is_group else ()
        self._roster.set_groups(jid, (*contact.groups, *group) if is_copy else group)

    def _on_ask_closed(self) -> None:
        self.view.setFocus()
