from __future__ import annotations

import pytest

from lyncfedclient.domain.contact_file import FileFormat, Remark
from lyncfedclient.importers.outlook_csv import full_name
from tests.importers.reading import people, read_fixture, rejected


def test_the_csv_of_outlook_on_the_web_is_read() -> None:
    contents = read_fixture("outlook-web.csv")

    assert contents.format is FileFormat.OUTLOOK_CSV
    assert people(contents) == [("iva@im.lieferant.example", "Iva Dvořáková", ("Praha", "Zulieferer"), "sip")]
    assert rejected(contents) == [(4, "email-only"), (5, "telephone"), (6, "telephone")]


@pytest.mark.parametrize(
    ("name", "encoding", "expected"),
    [
        ("outlook-de.csv", "cp1252", ("joerg@im.lieferant.example", "Jörg Müßig", ("Zulieferer", "Köln"))),
        ("outlook-fr.csv", "cp1252", ("helene@im.lieferant.example", "Hélène Lefèvre", ("Été", "Noël"))),
        ("outlook-es.csv", "cp1252", ("inigo@im.lieferant.example", "Íñigo Muñoz", ("Compañía",))),
        ("outlook-ko.csv", "cp949", ("minsu@im.lieferant.example", "김민수", ("거래처", "서울"))),
    ],
)
def test_localised_columns_and_code_pages_are_understood(
    name: str, encoding: str, expected: tuple[str, str, tuple[str, ...]]
) -> None:
    contents = read_fixture(name)

    assert contents.format is FileFormat.OUTLOOK_CSV
    assert (contents.encoding, contents.is_encoding_sure) == (encoding, False)
    assert people(contents) == [(*expected, "sip")]


def test_the_email_address_serves_where_the_user_allows_it() -> None:
    contents = read_fixture("outlook-web.csv", is_email_used=True)

    assert people(contents)[1] == ("otto@lieferant.example", "Otto Mail", (), "xmpp")
    assert contents.contacts[1].remarks == (Remark.EMAIL_USED,)


def test_the_family_name_leads_in_east_asia() -> None:
    assert full_name("민수", "", "김") == "김민수"
    assert full_name("Iva", "", "Dvořáková") == "Iva Dvořáková"
    assert full_name("", "", "김") == "김"
