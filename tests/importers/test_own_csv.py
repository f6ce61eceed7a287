from __future__ import annotations

from lyncfedclient.domain.contact_file import FileFormat
from tests.importers.reading import people, read_fixture


def test_what_was_made_harmless_for_spreadsheets_is_restored() -> None:
    contents = read_fixture("own.csv")

    assert contents.format is FileFormat.OWN_CSV
    assert people(contents) == [
        ("iva@im.lieferant.example", "=Iva", ("Praha", "a;b"), "xmpp"),
        ("min@im.lieferant.example", "", (), "xmpp"),
    ]
