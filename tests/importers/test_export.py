from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from lyncfedclient.domain.contact import Contact
from lyncfedclient.domain.contact_file import ExportFormat, FileFormat
from lyncfedclient.domain.jid import Jid, JidError
from lyncfedclient.importers.export import export_contacts, format_for, write_contacts
from lyncfedclient.importers.findings import tidy
from lyncfedclient.importers.registry import read_contacts
from lyncfedclient.importers.source import BytesSource, PathSource
from lyncfedclient.importers.spreadsheet import harmless, joined, restored, split

if TYPE_CHECKING:
    from pathlib import Path

OWNER = Jid.parse_contact("ute@im.werk.example")


def _jid(parts: tuple[str, str]) -> Jid | None:
    try:
        return Jid.parse_contact("@".join(parts))
    except JidError:
        return None


DOMAINS = ["im.lieferant.example", "bücher.example", "例え.example", "пример.example", "[2001:db8::1]"]
JIDS = (
    st.tuples(st.text(min_size=1, max_size=12), st.sampled_from(DOMAINS))
    .map(_jid)
    .filter(lambda jid: jid is not None and Jid.parse_contact(str(jid)) == jid)
)
ANY_TEXT = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufffd"), max_size=40
) | st.sampled_from(
    [
        "=1+1",
        "+49",
        "-x",
        "@y",
        "\tz",
        "\r=q",
        "'=x",
        "'",
        "a;=b",
        "Kim, Min-su",
        '"',
        "\\",
        "\\;",
        "a\\nb",
        "김민수",
        "שלום",
    ]
)
NAMES = ANY_TEXT.map(tidy)


def contacts(names: st.SearchStrategy[str]) -> st.SearchStrategy[list[Contact]]:
    groups = st.lists(names.filter(bool), max_size=3, unique=True).map(tuple)
    contact = st.builds(Contact, jid=JIDS, name=names, groups=groups).filter(lambda c: c.name != str(c.jid))
    return st.lists(contact, max_size=5, unique_by=lambda c: c.jid)


def _read_back(content: bytes) -> list[tuple[Jid, str, tuple[str, ...]]]:
    contents = read_contacts(BytesSource(content))
    assert not contents.rejected
    return [(found.jid, found.name, found.groups) for found in contents.contacts]


def _told(of: list[Contact]) -> list[tuple[Jid, str, tuple[str, ...]]]:
    return [(contact.jid, contact.name, contact.groups) for contact in of]


@given(contacts(ANY_TEXT))
def test_csv_gives_back_the_same_contacts_letter_for_letter(of: list[Contact]) -> None:
    assert _read_back(export_contacts(of, ExportFormat.CSV)) == _told(of)


@given(contacts(NAMES))
def test_vcard_gives_back_the_same_contacts(of: list[Contact]) -> None:
    content = export_contacts(of, ExportFormat.VCARD)

    # A file without a single card has nothing to be known by.
    assert not of or _read_back(content) == _told(of)


@given(contacts(NAMES))
def test_xep_0227_gives_back_the_same_contacts(of: list[Contact]) -> None:
    assert _read_back(export_contacts(of, ExportFormat.XEP_0227, OWNER)) == _told(of)


@given(st.text())
def test_what_is_made_harmless_is_restored(cell: str) -> None:
    assert restored(harmless(cell)) == cell


@given(st.lists(st.text(), max_size=5).filter(lambda groups: groups != [""]))
def test_groups_joined_into_a_cell_come_apart_again(groups: list[str]) -> None:
    assert split(joined(groups)) == groups


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_begins_like_a_formula_whatever_the_spreadsheet_separates_by(
    separator: str, start: str
) -> None:
    evil = f"{start}cmd|x"
    contact = Contact(Jid.parse_contact("a@b.example"), f"N{separator}{evil}", (f"{evil}", f"G;{evil}"))
    lone = Contact(Jid.parse_contact("a@b.example"), evil)

    text = export_contacts([contact, lone], ExportFormat.CSV).decode("utf-8-sig")

    for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
        for cell in row:
            assert not cell.lstrip('"').startswith(("=", "+", "-", "@", "\t", "\r"))


def test_no_password_and_no_key_is_ever_exported() -> None:
    content = export_contacts([], ExportFormat.XEP_0227, OWNER)

    assert b"passw" not in content
    assert read_contacts(BytesSource(content)).owner == str(OWNER)


def test_another_program_reads_our_vcards() -> None:
    contact = Contact(
        Jid.parse_contact("iva@im.lieferant.example"), "Dvořáková, Iva; " + "ř" * 60, ("A,B", "C")
    )

    card = vobject.readOne(export_contacts([contact], ExportFormat.VCARD).decode())

    assert card.fn.value == contact.name
    assert card.impp.value == "xmpp:iva@im.lieferant.example"
    assert card.categories.value == ["A,B", "C"]


def test_no_vcard_line_is_longer_than_the_format_allows() -> None:
    contact = Contact(Jid.parse_contact("a@b.example"), "한" * 100, ("글" * 90,))

    lines = export_contacts([contact], ExportFormat.VCARD).split(b"\r\n")

    assert max(map(len, lines)) <= 75
    assert all(line.decode() is not None for line in lines)


def test_the_format_follows_the_name_of_the_file(tmp_path: Path) -> None:
    assert format_for(tmp_path / "a.VCF") is ExportFormat.VCARD
    assert format_for(tmp_path / "a.xml") is ExportFormat.XEP_0227
    assert format_for(tmp_path / "a.csv") is ExportFormat.CSV
    assert format_for(tmp_path / "a") is ExportFormat.CSV


def test_an_export_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    write_contacts(path, [Contact(Jid.parse_contact("a@b.example"))], ExportFormat.CSV)

    with pytest.raises(ValueError, match="whose list"):
        write_contacts(path, [], ExportFormat.XEP_0227)

    assert read_contacts(PathSource(path)).format is FileFormat.OWN_CSV
    assert list(tmp_path.iterdir()) == [path]
