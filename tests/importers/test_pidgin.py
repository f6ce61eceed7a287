from __future__ import annotations

from lyncfedclient.domain.contact_file import FileFormat, Remark
from tests.importers.reading import people, read_fixture, rejected


def test_buddies_of_every_protocol_are_read_and_one_in_two_groups_is_one_contact() -> None:
    contents = read_fixture("pidgin.xml")

    assert contents.format is FileFormat.PIDGIN
    assert people(contents) == [
        ("iva@im.lieferant.example", "Iva D.", ("Praha", "Zulieferer"), "xmpp"),
        ("min@im.lieferant.example", "Min", ("Praha",), "sip"),
        ("ivachat@aol.com", "", ("Praha",), "aol"),
        ("123456@icq.com", "", ("Praha",), "aol"),
        ("eva(werkstatt.example)@msn.com", "", ("Praha",), "windows-live"),
    ]
    assert contents.contacts[0].remarks == (Remark.RESOURCE_LEFT_OUT,)
    assert rejected(contents) == [(10, "other-service")]
