from __future__ import annotations

import pytest

from lyncfedclient.domain.contact_file import FileFormat, Notice
from tests.importers.reading import people, read_fixture, rejected


def test_an_xep_0227_file_is_read_for_one_account_only() -> None:
    contents = read_fixture("xep0227.xml", owner="ute@im.werk.example")

    assert contents.format is FileFormat.XEP_0227
    assert contents.owners == ("ute@im.werk.example", "otto@im.werk.example")
    assert people(contents) == [("iva@im.lieferant.example", "Iva", ("Praha", "Zulieferer"), "xmpp")]
    assert rejected(contents) == [(7, "server")]


def test_passwords_and_keys_are_left_out_and_it_is_said() -> None:
    contents = read_fixture("xep0227.xml", owner="otto@im.werk.example")

    assert Notice.PASSWORDS_LEFT_OUT in contents.notices
    assert "invented" not in repr(contents)


@pytest.mark.parametrize("file_format", [None, FileFormat.ADDRESSES, FileFormat.GAJIM_CSV, FileFormat.VCARD])
def test_no_password_shows_even_when_the_file_is_read_as_something_else(
    file_format: FileFormat | None,
) -> None:
    contents = read_fixture("xep0227.xml", format=file_format)

    assert "also-invented" not in repr(contents)
    assert "aW52ZW50ZWQ" not in repr(contents)


@pytest.mark.parametrize("name", ["roster.xml", "roster-iq.xml"])
def test_a_raw_roster_is_read_alone_and_inside_its_stanza(name: str) -> None:
    contents = read_fixture(name)

    assert contents.format is FileFormat.ROSTER_XML
    assert people(contents)[0][0] == "iva@im.lieferant.example"
