"""``export``: the contacts of the profile into a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lyncfedclient.cli.errors import DONE, CommandError
from lyncfedclient.cli.output import say
from lyncfedclient.cli.settings import load_settings
from lyncfedclient.domain.contact_file import ExportFormat
from lyncfedclient.importers.export import format_for, write_contacts
from lyncfedclient.storage.contacts import ContactStore
from lyncfedclient.storage.database import Database

if TYPE_CHECKING:
    from lyncfedclient.cli.actions import ExportContacts
    from lyncfedclient.domain.contact import Contact
    from lyncfedclient.storage.places import Places


def export_contacts(wish: ExportContacts, places: Places) -> int:
    """Write all contacts; without a format the name of the file says it, and CSV is the usual one."""
    path = Path(wish.file).expanduser()
    file_format = ExportFormat(wish.format) if wish.format else format_for(path)
    account = load_settings(places).account
    if file_format is ExportFormat.XEP_0227 and account is None:
        raise CommandError(
            "XEP-0227 names whose list it is, and no account is set up; 'lyncfedclient account set ADDRESS' does it."
        )
    contacts: list[Contact] = []
    if places.database_file.exists():
        database = Database.open_existing(places.database_file)
        contacts = ContactStore(database).all()
        database.close()
    try:
        write_contacts(path, contacts, file_format, account.jid if account is not None else None)
    except OSError as error:
        raise CommandError(f"{path} cannot be written ({error.strerror}); choose another place.") from None
    say(f"Wrote {len(contacts)} contacts to {path}.")
    return DONE
