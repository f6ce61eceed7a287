from __future__ import annotations

from lyncfedclient.domain.contact_file import FileFormat, Notice
from tests.importers.reading import people, read_fixture, rejected

IVA = "iva@im.lieferant.example"


def test_the_old_header_with_several_values_in_a_cell_is_read() -> None:
    contents = read_fixture("google-old.csv")

    assert contents.format is FileFormat.GOOGLE_CSV
    assert people(contents) == [
        (IVA, "Iva Dvořáková", ("Praha", "Zulieferer"), "xmpp"),
        ("ivachat@aol.com", "Iva Dvořáková", ("Praha", "Zulieferer"), "aol"),
        ("gustav@gmail.com", "Gustav", (), "google-talk"),
    ]
    assert rejected(contents) == [(4, "other-service"), (5, "email-only"), (6, "telephone")]
    assert Notice.SYSTEM_LABELS_LEFT_OUT in contents.notices


def test_the_new_header_is_read() -> None:
    assert people(read_fixture("google-new.csv")) == [(IVA, "Iva Dvořáková", ("Praha",), "xmpp")]


def test_utf_16_is_read() -> None:
    contents = read_fixture("google-old-utf16.csv")

    assert (contents.encoding, contents.is_encoding_sure) == ("utf-16", True)
    assert people(contents) == [("minsu@im.lieferant.example", "김민수", ("서울",), "xmpp")]
