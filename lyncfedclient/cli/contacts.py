"""``contacts``: who is on the list and how they were last seen, from the cache alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.cli.errors import DONE
from lyncfedclient.cli.output import say, say_json
from lyncfedclient.domain.presence import UNKNOWN, Activity
from lyncfedclient.storage.contacts import ContactStore
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.presence_cache import PresenceCache

if TYPE_CHECKING:
    from lyncfedclient.domain.contact import Contact
    from lyncfedclient.domain.presence import Presence
    from lyncfedclient.storage.places import Places


def list_contacts(places: Places, *, is_json: bool) -> int:
    """Print every contact."""
    contacts, presences = [], {}
    if places.database_file.exists():
        database = Database.open_existing(places.database_file)
        contacts = ContactStore(database).all()
        presences = PresenceCache(database).load()
        database.close()
    rows = [(contact, presences.get(contact.jid, UNKNOWN)) for contact in contacts]
    if is_json:
        say_json([_document(contact, presence) for contact, presence in rows])
        return DONE
    for contact, presence in rows:
        say(_line(contact, presence))
    if not rows:
        say("There are no contacts in this profile.")
    return DONE


def _document(contact: Contact, presence: Presence) -> dict[str, object]:
    return {
        "address": str(contact.jid),
        "name": contact.name,
        "groups": list(contact.groups),
        "relationship": contact.relationship.name.lower().replace("_", "-"),
        "subscription": contact.subscription.value,
        "kind": contact.kind.value,
        "availability": presence.availability.value,
        "activity": presence.activity.value,
        "note": presence.note,
        "as_of": None if presence.as_of is None else presence.as_of.isoformat(timespec="seconds"),
    }


def _line(contact: Contact, presence: Presence) -> str:
    who = f"{contact.name} <{contact.jid}>" if contact.name else str(contact.jid)
    state = presence.availability.value.replace("-", " ").capitalize()
    if presence.activity is not Activity.NONE:
        state = f"{state}, {presence.activity.value.replace('-', ' ')}"
    if presence.as_of is not None:
        state = f"{state}, last known {presence.as_of.astimezone():%Y-%m-%d %H:%M}"
    return f"{who}: {state}{f' - {presence.note}' if presence.note else ''}"
