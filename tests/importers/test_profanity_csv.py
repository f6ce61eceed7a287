from __future__ import annotations

from lyncfedclient.domain.contact_file import FileFormat
from tests.importers.reading import people, read_fixture


def test_the_list_is_read() -> None:
    contents = read_fixture("profanity.csv")

    assert contents.format is FileFormat.PROFANITY_CSV
    assert people(contents) == [
        ("iva@im.lieferant.example", 'Iva "Ivka" Dvořáková', (), "xmpp"),
        ("min@im.lieferant.example", "", (), "xmpp"),
    ]
