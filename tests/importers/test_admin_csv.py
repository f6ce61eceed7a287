from __future__ import annotations

from lyncfedclient.domain.contact_file import FileFormat
from tests.importers.reading import people, read_fixture, rejected


def test_memberships_of_one_person_become_one_contact() -> None:
    contents = read_fixture("admin.csv")

    assert contents.format is FileFormat.ADMIN_CSV
    assert people(contents) == [
        ("iva@im.lieferant.example", "", ("Zulieferer", "Praha, Brno"), "sip"),
        ("min@im.lieferant.example", "", (), "sip"),
    ]
    assert rejected(contents) == [(6, "no-address")]
