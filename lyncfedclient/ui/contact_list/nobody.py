"""What stands in the contact list's place while it shows nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from lyncfedclient.ui.empty_state import EmptyState

translate = QCoreApplication.translate


def say_why_empty(place: EmptyState, *, is_filtered: bool, is_known: bool) -> None:
    """Say why there is nobody, and what can be done; ``is_known`` is whether there might be somebody yet."""
    add = translate("ContactListPanel", "Add a contact…")
    if is_filtered:
        place.set_icon_name("search")
        place.say(
            translate("ContactListPanel", "Nobody found"),
            translate(
                "ContactListPanel",
                "Nobody on your list has this in their name or address. You can add them as a new contact.",
            ),
            add,
        )
        return
    place.set_icon_name("people")
    title = translate("ContactListPanel", "No contacts yet")
    other = translate("ContactListPanel", "Import contacts from a file…")
    if is_known:
        text = translate(
            "ContactListPanel",
            "Add somebody by their address, such as name@partner.example. They are asked whether you may see them.",
        )
        place.say(title, text, add, is_primary=True, other=other)
    else:
        text = translate("ContactListPanel", "Your contacts appear here as soon as you are signed in.")
        place.say(title, text, other=other)
