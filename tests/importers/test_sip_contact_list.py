from __future__ import annotations

from lyncfedclient.domain.contact_file import FileFormat, Notice, Remark
from tests.importers.reading import people, read_fixture, read_text, rejected


def test_the_list_from_a_trace_is_read() -> None:
    contents = read_fixture("sip-contact-list.xml")

    assert contents.format is FileFormat.SIP_CONTACT_LIST
    assert people(contents) == [
        ("iva@im.lieferant.example", "Iva", ("Zulieferer",), "sip"),
        ("min@im.lieferant.example", "", (), "sip"),
    ]
    assert contents.contacts[1].remarks == (Remark.UNKNOWN_GROUP,)
    assert rejected(contents) == [(2, "distribution-group")]


def test_a_list_that_moved_to_exchange_says_so() -> None:
    contents = read_fixture("sip-contact-list-exchange.xml")

    assert contents.notices == {Notice.LIST_IN_EXCHANGE}
    assert contents.contacts == ()


def test_the_list_is_found_inside_what_the_trace_put_around_it() -> None:
    contents = read_text(
        "<notify><body><contactList><contact uri='a@b.example'/></contactList></body></notify>"
    )

    assert people(contents) == [("a@b.example", "", (), "sip")]
