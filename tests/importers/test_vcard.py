from __future__ import annotations

import pytest

from lyncfedclient.domain.contact_file import FileFormat
from tests.importers.reading import people, read_fixture, read_text, rejected


def test_vcard_21_with_quoted_printable_nested_cards_and_pictures_is_read() -> None:
    contents = read_fixture("outlook-21.vcf")

    assert contents.format is FileFormat.VCARD
    assert people(contents) == [
        ("joerg@im.lieferant.example", "Jörg Müßig", ("Köln", "Zulieferer"), "sip"),
        ("minsu@im.lieferant.example", "김민수", (), "xmpp"),
    ]
    assert not contents.rejected


def test_vcard_30_with_folds_escapes_and_property_groups_is_read() -> None:
    contents = read_fixture("apple-30.vcf")

    groups = ("Praha, Brno", "Zulieferer")
    assert people(contents) == [
        ("iva@im.lieferant.example", "Iva Dvořáková", groups, "xmpp"),
        ("ivad@aol.com", "Iva Dvořáková", groups, "aol"),
        ("doubled@im.lieferant.example", "CardBook", (), "sip"),
        ("scheme@im.lieferant.example", "Doubled scheme", (), "sip"),
    ]
    assert rejected(contents) == [(11, "no-address"), (25, "email-only"), (30, "distribution-group")]


def test_vcard_40_is_read() -> None:
    assert people(read_fixture("rfc6350-40.vcf")) == [
        ("min+su@im.lieferant.example", "김민수", ("서울", "거래처, 큰"), "xmpp")
    ]


def test_every_messaging_property_becomes_a_contact_of_its_kind() -> None:
    contents = read_fixture("every-property-30.vcf")

    assert [(name, address, kind) for address, name, _, kind in people(contents)] == [
        ("X-JABBER", "jabber@im.lieferant.example", "xmpp"),
        ("X-SIP", "sip@im.lieferant.example", "sip"),
        ("X-AIM", "aimname@aol.com", "aol"),
        ("X-MSN", "eva(werkstatt.example)@msn.com", "windows-live"),
        ("X-YAHOO", "yahooname@yahoo.com", "yahoo"),
        ("X-ICQ", "123456@icq.com", "aol"),
        ("X-SKYPE", "skype.name@skypeids.net", "skype"),
        ("X-SKYPE-USERNAME", "skype.two@skypeids.net", "skype"),
        ("X-GTALK", "talk@gmail.com", "google-talk"),
        ("X-GOOGLE-TALK", "talk2@gmail.com", "google-talk"),
        ("X-KADDRESSBOOK-X-IMADDRESS", "kde@im.lieferant.example", "xmpp"),
        ("X-MS-IMADDRESS", "exchange@im.lieferant.example", "sip"),
        ("X-MS-RM-IMACCOUNT", "rm@im.lieferant.example", "sip"),
        ("IMPP;TYPE=work", "otto@hotmail.com", "windows-live"),
        ("IMPP", "yahootwo@yahoo.com", "yahoo"),
        ("IMPP", "skype.three@skypeids.net", "skype"),
    ]
    assert rejected(contents) == [(69, "other-service"), (89, "other-service")]


@pytest.mark.parametrize(
    ("card", "expected"),
    [
        ("FN:A\nIM\n", [(3, "not-a-property")]),
        ("FN:A\nX-JABBER:a@b.example\nBEGIN:VCARD\nFN:B\n", [(1, "card-not-closed"), (4, "no-address")]),
    ],
)
def test_what_breaks_a_card_is_listed(card: str, expected: list[tuple[int, str]]) -> None:
    contents = read_text(f"BEGIN:VCARD\n{card}END:VCARD\n")

    assert set(expected) <= set(rejected(contents))


def test_a_file_that_ends_within_a_card_says_so() -> None:
    assert rejected(read_text("BEGIN:VCARD\nX-JABBER:a@b.example\n")) == [(1, "card-not-closed")]


def test_a_picture_by_address_is_not_fetched_and_a_huge_one_costs_nothing() -> None:
    picture = "PHOTO;VALUE=uri:http://lieferant.example/me.jpg\nPHOTO;ENCODING=b:" + "A" * 400_000
    contents = read_text(f"BEGIN:VCARD\nVERSION:3.0\nFN:A\n{picture}\nX-JABBER:a@b.example\nEND:VCARD\n")

    assert people(contents) == [("a@b.example", "A", (), "xmpp")]
    assert not contents.rejected


def test_a_wanted_property_that_is_too_long_is_listed() -> None:
    contents = read_text(f"BEGIN:VCARD\nFN:{'A' * 400_000}\nX-JABBER:a@b.example\nEND:VCARD\n")

    assert rejected(contents) == [(2, "line-too-long")]
    assert people(contents) == [("a@b.example", "", (), "xmpp")]


def test_folds_may_stand_within_the_parameters() -> None:
    contents = read_text("BEGIN:VCARD\nVERSION:3.0\nIMPP;TYPE=ho\n me:xmpp:a@b.exa\n mple\nEND:VCARD\n")

    assert people(contents) == [("a@b.example", "", (), "xmpp")]
