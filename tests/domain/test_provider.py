from __future__ import annotations

import re

import pytest

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.provider import (
    Capability,
    Kind,
    from_shown_address,
    kind_of,
    msn_address,
    provider_of,
    providers,
    shown_address,
)


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("bob@aol.com", Kind.AOL),
        ("12345@icq.com", Kind.AOL),
        ("li@Yahoo.com", Kind.YAHOO),
        ("jana@hotmail.com", Kind.WINDOWS_LIVE),
        ("jana@live.co.kr", Kind.WINDOWS_LIVE),
        ("eva(contoso.com)@msn.com", Kind.WINDOWS_LIVE),
        ("jana.k@skypeids.net", Kind.SKYPE),
        ("pavel@gmail.com", Kind.GOOGLE_TALK),
        ("pavel@im.partner.example", Kind.XMPP),
        ("pavel@not-aol.com", Kind.XMPP),
        ("user\\40hotmail.com@msn.example", Kind.WINDOWS_LIVE),
        ("user%hotmail.com@msn.example", Kind.WINDOWS_LIVE),
        ("user\\40partner.example@sip.example", Kind.XMPP),
    ],
)
def test_an_address_tells_its_service(address: str, kind: Kind) -> None:
    assert kind_of(Jid.parse_contact(address)) is kind


def test_every_ended_service_has_its_facts_and_every_domain_its_source() -> None:
    for kind in Kind:
        provider = provider_of(kind)
        assert (provider is not None) == kind.has_ended
    for provider in providers().values():
        assert re.fullmatch(r"\d{4}(-\d\d){0,2}", provider.ended_on)
        assert provider.source
        assert {Capability.IM, Capability.PRESENCE} <= provider.capabilities
        assert all(domain.source for domain in provider.domains)


def test_no_domain_belongs_to_two_services() -> None:
    names = [domain.name for provider in providers().values() for domain in provider.domains]

    assert len(names) == len(set(names))


def test_a_microsoft_account_on_a_foreign_domain_is_shown_as_people_know_it_and_read_back() -> None:
    jid = Jid.parse_contact("eva(contoso.com)@msn.com")

    assert shown_address(jid) == "eva@contoso.com (MSN)"
    assert from_shown_address("eva@contoso.com (MSN)") == jid
    assert from_shown_address("eva(contoso.com)@msn.com") == jid


def test_other_addresses_are_shown_as_they_are() -> None:
    assert shown_address(Jid.parse_contact("eva@msn.com")) == "eva@msn.com"
    assert shown_address(Jid.parse_contact("eva(x)@partner.example")) == "eva(x)@partner.example"


def test_only_foreign_domains_go_into_brackets() -> None:
    assert str(msn_address("eva", "contoso.com")) == "eva(contoso.com)@msn.com"
    assert str(msn_address("eva", "hotmail.com")) == "eva@hotmail.com"
