from __future__ import annotations

import io
import os
import struct
import time
import tracemalloc
import zipfile
import zlib
from typing import TYPE_CHECKING, BinaryIO

import pytest
from typing_extensions import override

from lyncfedclient.domain.contact_file import FileFormat, ReadChoices, Remark, RowFault
from lyncfedclient.domain.jid import JidFault
from lyncfedclient.importers.errors import (
    ContactFileError,
    DamagedFileError,
    ImportCancelledError,
    TooLargeFileError,
    UnreadableFileError,
    UnrecognisedFileError,
    UnsafeFileError,
)
from lyncfedclient.importers.limits import MAX_FILE_BYTES, MAX_GROUPS, MAX_NAME_CHARACTERS, MAX_ROWS
from lyncfedclient.importers.registry import read_contacts
from lyncfedclient.importers.source import BytesSource, PathSource
from tests.importers.reading import FIXTURES, people, read_text, rejected

if TYPE_CHECKING:
    from pathlib import Path

EXPORT = (FIXTURES / "lync-2013.xml").read_bytes()


def _zip(**files: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("_", "."), content)
    return stream.getvalue()


def _zip_named(name: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("x" * len(name), EXPORT)
    return stream.getvalue().replace(b"x" * len(name), name.encode())


# --- XML


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE roster><roster/>",
        "<!DOCTYPE roster SYSTEM 'http://127.0.0.1:1/x.dtd'><roster/>",
        "<!DOCTYPE r [<!ENTITY a 'x'>]><roster><contact jid='&a;@b.example'/></roster>",
        "<!DOCTYPE r [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><roster><nick>&a;</nick></roster>",
        "<!DOCTYPE r [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/'> %p;]><roster/>",
        "<roster><contact jid='a@b.example'/><x:include xmlns:x='http://www.w3.org/2001/XInclude' href='/etc/passwd'/></roster>",
        "<server-data xmlns='urn:xmpp:pie:0'><include xmlns='http://www.w3.org/2001/XInclude' href='a'/></server-data>",
    ],
)
def test_xml_with_dtd_entities_or_xinclude_is_refused(text: str) -> None:
    with pytest.raises(UnsafeFileError):
        read_text(text)


@pytest.mark.parametrize(
    "text",
    [
        "<roster>" + "<a>" * 100,
        "<roster><contact jid='a@b.example'>",
        "<roster><contact jid='" + "a" * 3_000_000 + "'/></roster>",
        "<roster><!--" + "-a" * 2_000_000 + "--></roster>",
        "<roster>\0</roster>",
        "<roster>&unknown;</roster>",
    ],
    ids=["deep", "cut", "long tag", "long comment", "NUL", "entity"],
)
def test_broken_or_excessive_xml_is_refused_quickly(text: str) -> None:
    started = time.process_time()

    with pytest.raises(DamagedFileError):
        read_text(text)

    assert time.process_time() - started < 2


def test_an_error_about_xml_does_not_quote_the_file() -> None:
    with pytest.raises(DamagedFileError) as caught:
        read_text("<server-data xmlns='urn:xmpp:pie:0'><user password='hunter2'></server-data>")

    assert "hunter2" not in str(caught.value)


# --- zips


def test_a_zip_bomb_is_refused() -> None:
    bomb = _zip(DocItemSet_xml=b"<DocItemSet>" + b" " * 64 * 1024 * 1024)

    with pytest.raises(UnsafeFileError):
        read_contacts(BytesSource(bomb))


def test_a_zip_that_lies_about_its_sizes_is_refused_all_the_same() -> None:
    bomb = bytearray(_zip(DocItemSet_xml=b"<DocItemSet>" + b" " * 64 * 1024 * 1024))
    directory = bomb.rindex(b"PK\x01\x02")
    bomb[directory + 24 : directory + 28] = struct.pack("<I", 100)

    with pytest.raises(ContactFileError):
        read_contacts(BytesSource(bytes(bomb)))


@pytest.mark.parametrize(
    "name",
    [
        "../DocItemSet.xml",
        "/DocItemSet.xml",
        "..\\DocItemSet.xml",
        "C:\\DocItemSet.xml",
        "a/../../b.xml",
        "\\\\h\\s\\a.xml",
    ],
)
def test_a_zip_with_paths_that_lead_elsewhere_is_refused(name: str) -> None:
    with pytest.raises(UnsafeFileError):
        read_contacts(BytesSource(_zip_named(name)))


def test_a_zip_whose_table_of_contents_is_huge_is_refused_before_it_is_loaded() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for number in range(30_000):
            archive.writestr(f"{number}.xml", b"")

    with pytest.raises(TooLargeFileError):
        read_contacts(BytesSource(stream.getvalue()))


def test_a_zip_with_too_many_files_is_refused() -> None:
    with pytest.raises(TooLargeFileError):
        read_contacts(BytesSource(_zip(**{f"f{number}_xml": b"<a/>" for number in range(1001)})))


def test_a_zip_without_a_contact_list_is_not_recognised() -> None:
    with pytest.raises(UnrecognisedFileError):
        read_contacts(BytesSource(_zip(a_xml=b"<a/>", b_txt=b"a@b.example")))


def test_a_zip_with_two_files_of_one_name_is_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.xml", EXPORT)
        archive.writestr("b.xml", EXPORT)

    with pytest.raises(UnsafeFileError):
        read_contacts(BytesSource(stream.getvalue().replace(b"b.xml", b"a.xml")))


def test_damaged_and_encrypted_zips_are_said_to_be_damaged() -> None:
    sound = _zip(DocItemSet_xml=EXPORT)
    encrypted = bytearray(sound)
    encrypted[6] |= 1
    encrypted[sound.rindex(b"PK\x01\x02") + 8] |= 1
    broken = bytearray(sound)
    broken[60:70] = b"\xff" * 10

    for content in (sound[:-30], bytes(encrypted), bytes(broken)):
        with pytest.raises(DamagedFileError):
            read_contacts(BytesSource(content))


# --- size


def test_a_file_of_a_gigabyte_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(2**30)
    started = time.process_time()

    with pytest.raises(TooLargeFileError):
        read_contacts(PathSource(path))

    assert time.process_time() - started < 0.2


class _EndlessStream(io.BytesIO):
    @override
    def read(self, size: int | None = -1, /) -> bytes:
        return b"\n" * (size or 0)


class _Endless:
    """A file that grows while it is read."""

    def open(self) -> BinaryIO:
        return _EndlessStream()


def test_a_file_that_never_ends_is_refused() -> None:
    with pytest.raises(TooLargeFileError, match=str(MAX_FILE_BYTES // 2**20)):
        read_contacts(_Endless())


@pytest.mark.parametrize("kind", ["folder", "pipe", "missing", "unreadable name"])
def test_what_is_no_file_is_an_error(kind: str, tmp_path: Path) -> None:
    path = tmp_path / ("a\0b" if kind == "unreadable name" else "thing")
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)

    with pytest.raises(UnreadableFileError):
        read_contacts(PathSource(path))


def test_a_line_of_100_mb_is_rejected_with_little_memory() -> None:
    content = b"a@b.example\n" + b"x" * 100_000_000 + b"\nc@d.example\n"
    tracemalloc.start()

    contents = read_contacts(BytesSource(content))

    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert [address for address, *_ in people(contents)] == ["a@b.example", "c@d.example"]
    assert rejected(contents) == [(2, "line-too-long")]
    assert peak < 10_000_000


@pytest.mark.parametrize("file_format", [FileFormat.VCARD, FileFormat.OWN_CSV])
def test_long_lines_are_bounded_in_every_reader(file_format: FileFormat) -> None:
    start = {FileFormat.VCARD: "BEGIN:VCARD\nFN:", FileFormat.OWN_CSV: "jid,name,groups\n"}[file_format]
    contents = read_text(start + "x" * 3_000_000 + "\n", format=file_format)

    assert RowFault.LINE_TOO_LONG in {row.fault for row in contents.rejected}
    assert all(len(row.text) <= 80 for row in contents.rejected)


def test_a_million_rows_are_refused_whole() -> None:
    content = "".join(f"u{number}@b.example\n" for number in range(1_000_000)).encode()

    with pytest.raises(TooLargeFileError, match=str(MAX_ROWS)):
        read_contacts(BytesSource(content))


@pytest.mark.parametrize(
    "content",
    [
        "<roster><contact jid='a@b.example'>" + "<group>g</group>" * 300_000 + "</contact></roster>",
        "<contactList>" + "<contact/>" * (MAX_ROWS + 2) + "</contactList>",
        "<contactList>" + "".join(f"<group id='{n}'/>" for n in range(MAX_ROWS + 2)) + "</contactList>",
    ],
    ids=["groups of one", "contacts", "groups"],
)
def test_endless_lists_within_xml_are_bounded(content: str) -> None:
    try:
        contents = read_text(content)
    except TooLargeFileError:
        return
    assert len(contents.contacts[0].groups) <= MAX_GROUPS


# --- rows


def test_a_quote_never_closed_costs_one_line() -> None:
    text = 'jid,name,groups\n"a@b.example","open\n' + "".join(f"u{n}@b.example,N,\n" for n in range(500))

    contents = read_text(text)

    assert rejected(contents) == [(2, "quote-not-closed")]
    assert len(contents.contacts) == 500
    assert contents.contacts[0].line == 3


def test_a_quote_left_open_on_the_last_line_is_listed() -> None:
    contents = read_text('jid,name,groups\na@b.example,A,\n"c@d.example,C\n')

    assert rejected(contents) == [(3, "quote-not-closed")]
    assert len(contents.contacts) == 1


def test_quotes_that_open_on_every_line_take_no_quadratic_time() -> None:
    started = time.process_time()

    read_text("jid,name,groups\n" + '"x\n"y\n,\n' * 60_000)

    assert time.process_time() - started < 5


def test_nuls_and_bytes_of_another_encoding_reject_their_rows_only() -> None:
    rows = ["jid,name,groups", "a@b.example,Ž" + "ř" * 20 + ",", "n\0@b.example,N,", "c@d.example,C,"]
    content = "\n".join(rows).encode() + b"\nbad@b.example,J\xf6rg,\n"

    contents = read_contacts(BytesSource(content))

    assert [address for address, *_ in people(contents)] == ["a@b.example", "c@d.example"]
    assert rejected(contents) == [(3, "unreadable-characters"), (5, "unreadable-characters")]


@pytest.mark.parametrize(
    ("address", "fault", "jid_fault"),
    [
        ("tel:+420123456789", RowFault.TELEPHONE, None),
        ("+420 123 456 789", RowFault.TELEPHONE, None),
        ("sip:+420123456789@b.example;user=phone", RowFault.TELEPHONE, None),
        ("msn.b.example", RowFault.SERVER, None),
        ("", RowFault.NO_ADDRESS, None),
        ("two@at@b.example", RowFault.BAD_ADDRESS, JidFault.TWO_AT),
        ("a b@c.example", RowFault.BAD_ADDRESS, JidFault.SPACE),
        ("a@" + "x" * 4000, RowFault.BAD_ADDRESS, JidFault.TOO_LONG),
        ("a@b..example", RowFault.BAD_ADDRESS, JidFault.BAD_DOMAIN),
        ("/o=org/cn=recipients/cn=ute", RowFault.BAD_ADDRESS, JidFault.NO_AT),
    ],
)
def test_addresses_of_other_kinds_are_listed_with_their_reason(
    address: str, fault: RowFault, jid_fault: JidFault | None
) -> None:
    contents = read_text(f"<contactList><contact uri='{address}'/></contactList>")

    assert [(row.fault, row.jid_fault) for row in contents.rejected] == [(fault, jid_fault)]


def test_names_and_groups_beyond_the_limits_are_shortened_and_it_is_said() -> None:
    groups = ";".join(f"g{n}" for n in range(MAX_GROUPS + 5))
    contents = read_text(f"jid,name,groups\na@b.example,{'N' * 1000},{groups}\n")

    found = contents.contacts[0]
    assert (len(found.name), len(found.groups)) == (MAX_NAME_CHARACTERS, MAX_GROUPS)
    assert found.remarks == (Remark.NAME_SHORTENED, Remark.GROUPS_LEFT_OUT)


def test_text_that_turns_the_direction_around_is_taken_out_of_names() -> None:
    contents = read_text("jid,name\na@b.example,\u202egpj.exe\u2066\n")

    assert contents.contacts[0].name == "gpj.exe"


# --- cancelling


@pytest.mark.parametrize("name", ["lync", "vcard", "csv"])
def test_whether_to_cancel_is_asked_every_few_hundred_contacts(name: str) -> None:
    """How long that takes is measured in the bench, where nothing else runs."""
    many = range(60_000)
    text = {
        "lync": "<contactList>"
        + "".join(f"<contact uri='u{n}@b.example' name='N'/>" for n in many)
        + "</contactList>",
        "vcard": "".join(f"BEGIN:VCARD\nFN:N\nX-JABBER:u{n}@b.example\nEND:VCARD\n" for n in many),
        "csv": "jid,name,groups\n" + "".join(f"u{n}@b.example,N,G\n" for n in many),
    }[name]
    asked = 0

    def is_cancelled() -> bool:
        nonlocal asked
        asked += 1
        return False

    read_contacts(BytesSource(text.encode()), is_cancelled=is_cancelled)

    assert asked >= len(many) / 500


def test_cancelling_gives_nothing() -> None:
    with pytest.raises(ImportCancelledError):
        read_contacts(BytesSource(b"a@b.example\n"), is_cancelled=lambda: True)


# --- figures


def test_fifty_thousand_contacts_take_little_memory() -> None:
    text = "".join(
        f"BEGIN:VCARD\nVERSION:3.0\nFN:Nováková {n}\nIMPP:xmpp:u{n}@b{n % 50}.example\nEND:VCARD\n"
        for n in range(50_000)
    ).encode()
    tracemalloc.start()

    contents = read_contacts(BytesSource(text), ReadChoices())

    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(contents.contacts) == 50_000
    assert peak < 100 * 2**20


def test_deflated_streams_that_are_cut_are_damage_not_a_crash() -> None:
    packed = zlib.compress(EXPORT)[2:-4]
    content = _zip(DocItemSet_xml=EXPORT)
    cut = content.replace(packed[len(packed) // 2 :], b"") if packed in content else content[:-50]

    with pytest.raises(DamagedFileError):
        read_contacts(BytesSource(cut))
