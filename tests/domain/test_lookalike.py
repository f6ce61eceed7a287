from __future__ import annotations

# ruff: noqa: RUF001 - letters that look alike are the subject
import pytest

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.lookalike import has_mixed_alphabets, skeleton


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("pavel@partner.example", "раvеl@partner.example"),  # Cyrillic er, a, ie
        ("pavel@partner.example", "pavel@pаrtner.example"),
        ("anna@modern.example", "anna@modem.example"),
        ("bill@partner.example", "bi11@partner.example"),
        ("info@partner.example", "inf0@partner.example"),
        ("nora@partner.example", "nοra@partner.example"),  # Greek omicron
    ],
)
def test_addresses_that_are_drawn_alike_have_one_skeleton(one: str, other: str) -> None:
    assert Jid.parse_contact(one) != Jid.parse_contact(other)
    assert skeleton(Jid.parse_contact(one)) == skeleton(Jid.parse_contact(other))


def test_different_addresses_keep_different_skeletons() -> None:
    addresses = [
        "anna@partner.example",
        "hanna@partner.example",
        "김민수@partner.example",
        "павел@partner.example",
    ]

    assert len({skeleton(Jid.parse_contact(address)) for address in addresses}) == len(addresses)


@pytest.mark.parametrize(
    ("address", "is_mixed"),
    [
        ("pаvel@partner.example", True),
        ("павел@partner.example", False),
        ("min김@partner.example", False),
        ("jürgen@bücher.example", False),
        ("pavel@partner.example", False),
    ],
)
def test_only_alphabets_that_no_language_mixes_count_as_mixed(address: str, is_mixed: bool) -> None:  # noqa: FBT001
    assert has_mixed_alphabets(Jid.parse_contact(address)) is is_mixed
