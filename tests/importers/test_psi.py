from __future__ import annotations

from lyncfedclient.domain.contact_file import FileFormat
from tests.importers.reading import people, read_fixture


def test_the_list_is_read_in_utf_8() -> None:
    contents = read_fixture("psi-utf8.xml")

    assert contents.format is FileFormat.PSI
    assert people(contents) == [
        ("iva@im.lieferant.example", "Iva Dvořáková", ("Praha", "Zulieferer"), "xmpp"),
        ("min@im.lieferant.example", "", (), "xmpp"),
    ]


def test_the_list_is_read_in_the_code_page_of_windows() -> None:
    contents = read_fixture("psi-ansi.xml")

    assert (contents.encoding, contents.is_encoding_sure) == ("cp1252", False)
    assert people(contents) == [("joerg@im.lieferant.example", "Jörg Müßig", ("Köln",), "xmpp")]
