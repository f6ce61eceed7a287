from __future__ import annotations

from lyncfedclient.domain.contact_file import FileFormat
from tests.importers.reading import people, read_fixture


def test_the_dead_contacts_of_messenger_are_accounted_for() -> None:
    contents = read_fixture("messenger.ctt")

    assert contents.format is FileFormat.MESSENGER
    assert people(contents) == [
        ("otto@hotmail.com", "", (), "windows-live"),
        ("eva(werkstatt.example)@msn.com", "", (), "windows-live"),
    ]
