from __future__ import annotations

import pytest

from lyncfedclient.importers.encodings import checked_encoding, find_encoding
from lyncfedclient.importers.errors import WrongEncodingError
from lyncfedclient.importers.source import BytesSource, never
from tests.importers.reading import read_fixture


def _guess(content: bytes, locale_encoding: str = "") -> tuple[str, bool]:
    found = find_encoding(BytesSource(content), never, locale_encoding=locale_encoding)
    return found.name, found.is_sure


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Jürgen Müßig, Köln\n", "cp1252"),
        ("Hélène Lefèvre, Noël, François\n", "cp1252"),
        ("Íñigo Muñoz, compañía, ¿qué?\n", "cp1252"),
        ("Sørensen, Ærø, Åse\n", "cp1252"),
        ("김민수, 거래처, 서울\n", "cp949"),
        ("Dvořáková, Němec, Žižka, Tůma\n", "cp1250"),
        ("Łukasz Wójcik, Żółć\n", "cp1250"),
        ("Павел Новак, Москва\n", "cp1251"),
        ("Γιώργος Παπαδόπουλος\n", "cp1253"),
        ("İbrahim Yılmaz, Ağrı, Şanlıurfa\n", "cp1254"),  # noqa: RUF001 - Turkish has two i
    ],
)
def test_the_code_page_of_each_language_is_guessed_and_called_a_guess(text: str, encoding: str) -> None:
    assert _guess(text.encode(encoding)) == (encoding, False)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_is_known_for_sure_with_and_without_a_mark(encoding: str) -> None:
    text = "Name,Vorname\n" + "Dvořáková,Iva;김민수\n" * 10

    found, is_sure = _guess(text.encode(encoding))

    assert is_sure
    assert found == encoding.removesuffix("-sig")


def test_characters_split_between_two_blocks_do_not_make_utf_8_doubtful() -> None:
    assert _guess(b"x" * 65535 + "ř".encode() * 70000) == ("utf-8", True)


def test_a_broken_character_in_much_utf_8_does_not_make_it_a_code_page() -> None:
    assert _guess(("김민수 Dvořáková\n" * 20).encode() + b"\xff\n") == ("utf-8", False)


def test_an_xml_declaration_is_believed_unless_the_bytes_say_otherwise() -> None:
    declared = "<?xml version='1.0' encoding='windows-1250'?><a>Němec</a>"

    assert _guess(declared.encode("cp1250")) == ("cp1250", True)
    assert _guess(declared.encode("utf-8")) == ("utf-8", True)


def test_the_computers_own_code_page_wins_where_nothing_speaks_against_it() -> None:
    shared = "Novák, Šímová\n".encode("cp1250")

    assert _guess(shared, "cp1250")[0] == "cp1250"
    assert _guess("김민수\n".encode("cp949"), "cp1252")[0] == "cp949"


@pytest.mark.parametrize("name", ["zip", "unicode_escape", "idna", "no-such", "", "a\0b", "rot13"])
def test_only_encodings_of_text_can_be_chosen(name: str) -> None:
    with pytest.raises(WrongEncodingError):
        checked_encoding(name)


def test_the_user_may_choose_another_encoding() -> None:
    contents = read_fixture("outlook-de.csv", encoding="cp1250")

    assert (contents.encoding, contents.is_encoding_sure) == ("cp1250", True)
