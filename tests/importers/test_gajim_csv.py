from __future__ import annotations

from lyncfedclient.domain.contact_file import FileFormat
from tests.importers.reading import people, read_fixture, rejected


def test_the_list_is_read_and_rows_of_another_width_are_listed() -> None:
    contents = read_fixture("gajim.csv")

    assert contents.format is FileFormat.GAJIM_CSV
    assert people(contents) == [
        ("iva@im.lieferant.example", "Iva Dvořáková", ("Praha", "Zulieferer"), "xmpp"),
        ("min@im.lieferant.example", "Kim, Min-su", (), "xmpp"),
    ]
    assert rejected(contents) == [(3, "wrong-columns")]
