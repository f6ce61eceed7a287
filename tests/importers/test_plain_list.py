from __future__ import annotations

from lyncfedclient.domain.contact_file import FileFormat
from tests.importers.reading import people, read_fixture, rejected


def test_a_list_of_addresses_is_read_with_names_beside_them() -> None:
    contents = read_fixture("addresses.txt")

    assert contents.format is FileFormat.ADDRESSES
    assert people(contents) == [
        ("iva@im.lieferant.example", "", (), "xmpp"),
        ("min@im.lieferant.example", "", (), "xmpp"),
        ("joerg@im.lieferant.example", "Jörg Müßig", (), "xmpp"),
    ]
    assert rejected(contents) == [(5, "no-address"), (6, "bad-address")]


def test_the_address_may_stand_in_any_cell() -> None:
    assert people(read_fixture("addresses.csv")) == [
        ("iva@im.lieferant.example", "Iva", (), "xmpp"),
        ("min@im.lieferant.example", "Min", (), "xmpp"),
    ]
