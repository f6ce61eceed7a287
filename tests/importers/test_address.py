from __future__ import annotations

import pytest

from lyncfedclient.domain.provider import Kind
from lyncfedclient.importers.address import ServiceAddress, from_uri, is_telephone, on_service, plain_address


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("a@b.example", "a@b.example"),
        (" <a@b.example> ", "a@b.example"),
        ("sip:a@b.example", "a@b.example"),
        ("SIP:sip:a@b.example", "a@b.example"),
        ("sip:a@b.example;transport=tls?x=y", "a@b.example"),
        ("xmpp:a@b.example", "a@b.example"),
        ("im: a@b.example", "a@b.example"),
        ("mailto:a@b.example", "a@b.example"),
        ("semi;colon@b.example", "semi;colon@b.example"),
    ],
)
def test_schemes_and_parameters_are_taken_off(text: str, plain: str) -> None:
    assert plain_address(text) == plain


@pytest.mark.parametrize(
    ("text", "service", "expected"),
    [
        ("xmpp:a@b.example", "", ServiceAddress("a@b.example", Kind.XMPP)),
        ("xmpp:a@b.example?message;body=x#y", "", ServiceAddress("a@b.example", Kind.XMPP)),
        ("xmpp://me@c.example/a@b.example", "", ServiceAddress("a@b.example", Kind.XMPP)),
        ("xmpp:a%2Bb@b.example", "", ServiceAddress("a+b@b.example", Kind.XMPP)),
        ("a@b.example", "Jabber", ServiceAddress("a@b.example", Kind.XMPP)),
        ("a@b.example", "", ServiceAddress("a@b.example", Kind.SIP)),
        ("sip:a@b.example", "", ServiceAddress("a@b.example", Kind.SIP)),
        ("aim:goim?screenname=some%20one", "", ServiceAddress("someone@aol.com", Kind.AOL)),
        ("icq:123456", "", ServiceAddress("123456@icq.com", Kind.AOL)),
        ("ymsgr:sendim?li", "", ServiceAddress("li@yahoo.com", Kind.YAHOO)),
        ("msnim:chat?contact=eva@b.example", "", ServiceAddress("eva(b.example)@msn.com", Kind.WINDOWS_LIVE)),
        ("skype:li?call", "", ServiceAddress("li@skypeids.net", Kind.SKYPE)),
        ("x-apple:a@b.example", "GoogleTalk", ServiceAddress("a@b.example", Kind.GOOGLE_TALK)),
        ("irc:li", "", None),
        ("li", "Facebook", None),
    ],
)
def test_uris_of_every_service_are_read(text: str, service: str, expected: ServiceAddress | None) -> None:
    assert from_uri(text, service=service) == expected


def test_a_name_that_cannot_be_an_address_is_left_for_the_check_to_reject() -> None:
    assert on_service(Kind.WINDOWS_LIVE, "a b@c.example") == ServiceAddress(
        "a b@c.example", Kind.WINDOWS_LIVE
    )
    assert on_service(Kind.AOL, "  ") == ServiceAddress("", Kind.AOL)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("tel:+420123456789", True),
        ("+420 (123) 456-789", True),
        ("a@b.example;user=phone", True),
        (";user=phone@b.example", False),
        ("1234", False),
        ("12345@icq.com", False),
        ("", False),
    ],
)
def test_telephone_numbers_are_told_from_addresses(text: str, is_one: bool) -> None:  # noqa: FBT001
    assert is_telephone(text) is is_one
