from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lyncfedclient.domain.contact_file import ENCODINGS, FileContents, FileFormat, ReadChoices
from lyncfedclient.importers.errors import ContactFileError, DamagedFileError, UnrecognisedFileError
from lyncfedclient.importers.registry import read_contacts
from lyncfedclient.importers.source import BytesSource, PathSource
from tests.importers.reading import FIXTURES, people, read_fixture, read_text

if TYPE_CHECKING:
    from pathlib import Path

NAMES = sorted(path.name for path in FIXTURES.iterdir() if not path.name.startswith("."))
CONTENTS = {name: (FIXTURES / name).read_bytes() for name in NAMES}
# Words that lead a reader deep into its format more often than chance would.
WORDS = [
    b"BEGIN:VCARD\r\n", b"END:VCARD\r\n", b"IMPP:xmpp:", b"N;ENCODING=QUOTED-PRINTABLE:=", b"AGENT:\r\n", b"=\r\n",
    b"jid,name,groups\n", b"jid,name\n", b"Key,Group,SIP\n", b"First Name,IMAddress\n", b"Name,IM 1 - Value\n", b'"',
    b"'", b"\r", b"\n", b";", b",", b"\t", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"<?xml version='1.0' encoding='utf-16'?>",
    b"<DocItemSet>", b"<DocItem Name='urn:lcd:a@b'>", b"<HomedResource>", b"<Contact Buddy='a@b' DisplayName='",
    b"'/>", b"</", b"<!DOCTYPE a>", b"<roster><contact jid='a@b'>", b"<purple><buddy proto='prpl-jabber'><name>",
    b"<query xmlns='jabber:iq:roster'><item jid='", b"a@b.example", b"xmpp:", b"sip:sip:", b"PK\x03\x04", b"PK\x05\x06",
    b"\xb1\xe8\xb9\xce", b"\xc3\xa9", b"]]>", b"&#0;", b"&a;", "김민수".encode(), b"::: ", b"tel:+420123456",
]  # fmt: skip
FORMATS = st.none() | st.sampled_from(FileFormat)
CHOSEN = st.just("") | st.sampled_from(ENCODINGS)
MOSTLY_TEXT = st.lists(st.sampled_from(WORDS) | st.binary(max_size=6), max_size=30).map(b"".join)


def _read(content: bytes, file_format: FileFormat | None, encoding: str, owner: str) -> FileContents | None:
    choices = ReadChoices(format=file_format, encoding=encoding, owner=owner, is_email_used=True)
    try:
        return read_contacts(BytesSource(content), choices)
    except ContactFileError:
        return None


@pytest.mark.parametrize("name", NAMES)
def test_a_format_is_known_by_its_content_whatever_the_file_is_called(name: str, tmp_path: Path) -> None:
    disguised = tmp_path / "picture.jpg"
    disguised.write_bytes(CONTENTS[name])

    assert read_contacts(PathSource(disguised)) == read_fixture(name)


def test_the_user_may_choose_another_format() -> None:
    text = "a@b.example,Anna,Friends\nc@d.example,Carl,Work\n"

    assert read_text(text).format is FileFormat.GAJIM_CSV
    chosen = read_text(text, format=FileFormat.ADDRESSES)
    assert chosen.format is FileFormat.ADDRESSES
    assert [address for address, *_ in people(chosen)] == ["a@b.example", "c@d.example"]


@pytest.mark.parametrize(
    "content", [b"", b"\0" * 100, b"\x89PNG\r\n\x1a\n" * 50, b"Dear all,\nhello.\n", b"<a/>"]
)
def test_what_is_no_contact_file_is_said_to_be_none(content: bytes) -> None:
    with pytest.raises(UnrecognisedFileError):
        read_contacts(BytesSource(content))


def test_a_chosen_format_that_does_not_fit_is_an_error_not_an_empty_list() -> None:
    with pytest.raises(UnrecognisedFileError):
        read_text("a@b.example\n", format=FileFormat.OUTLOOK_CSV)
    with pytest.raises(DamagedFileError):
        read_text("a@b.example\n", format=FileFormat.PIDGIN)


@given(st.binary(max_size=400) | MOSTLY_TEXT, FORMATS, CHOSEN, st.sampled_from(["", "a@b"]))
@settings(max_examples=400, deadline=None)
def test_any_bytes_give_a_result_or_one_sort_of_error(
    content: bytes, file_format: FileFormat | None, encoding: str, owner: str
) -> None:
    _read(content, file_format, encoding, owner)


@pytest.mark.parametrize("file_format", FileFormat)
@given(content=MOSTLY_TEXT)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_reader_bears_any_bytes(file_format: FileFormat, content: bytes) -> None:
    _read(content, file_format, "", "")


@given(st.sampled_from(NAMES), st.data())
@settings(max_examples=400, deadline=None)
def test_damaged_fixtures_give_a_result_or_one_sort_of_error(name: str, data: st.DataObject) -> None:
    content = bytearray(CONTENTS[name])
    for _ in range(data.draw(st.integers(1, 8))):
        place = data.draw(st.integers(0, len(content)))
        length = data.draw(st.integers(0, 12))
        content[place : place + length] = data.draw(st.sampled_from(WORDS) | st.binary(max_size=4))

    _read(bytes(content), None, "", "")
