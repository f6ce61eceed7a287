"""The table of section "Partner types" of the reference on Lync, row by row."""

from __future__ import annotations

import pytest

from lyncfedclient.domain.jid import Jid, JidError
from lyncfedclient.domain.partner import (
    Partner,
    PartnerRules,
    PartnerType,
    Reception,
    make_partner,
    partner_domain,
)

FEDERATED = Partner("fabrikam.test", ("fabrikam.example",), PartnerType.FEDERATED)
VERIFIED = Partner("verified.test", (), PartnerType.PUBLIC_VERIFIED)
UNVERIFIED = Partner("public.test", (), PartnerType.PUBLIC_UNVERIFIED)
RULES = PartnerRules((FEDERATED, VERIFIED, UNVERIFIED), is_listed_only=True, own_domain="contoso.test")


@pytest.mark.parametrize(
    ("domain", "may_add", "may_come_first", "is_seeing_note", "reception"),
    [
        ("fabrikam.test", True, True, True, Reception.WELCOME),
        ("verified.test", True, True, False, Reception.WELCOME),
        ("public.test", True, False, False, Reception.HELD),
        ("nobody.test", False, False, False, Reception.HELD),
        ("contoso.test", True, True, True, Reception.WELCOME),
    ],
)
def test_each_type_allows_what_lync_allows(
    domain: str, *, may_add: bool, may_come_first: bool, is_seeing_note: bool, reception: Reception
) -> None:
    assert RULES.may_add(domain) is may_add
    assert RULES.may_write_first(domain) is may_come_first
    assert RULES.may_ask_first(domain) is may_come_first
    assert RULES.is_seeing_note(domain) is is_seeing_note
    assert RULES.reception(domain) is reception


@pytest.mark.parametrize("kind", PartnerType)
def test_in_the_open_mode_an_unlisted_domain_has_the_type_the_user_chose(kind: PartnerType) -> None:
    rules = PartnerRules((), unlisted_type=kind)

    assert rules.type_of("anything.test") is kind


def test_additional_domains_count_and_subdomains_do_not() -> None:
    assert RULES.type_of("fabrikam.example") is PartnerType.FEDERATED
    assert RULES.type_of("sales.fabrikam.test") is None
    assert RULES.type_of("abrikam.test") is None


@pytest.mark.parametrize("text", ["BÜCHER.Test", "xn--bcher-kva.test", "bücher.test.", " bücher.test "])
def test_a_domain_is_found_in_whatever_form_it_is_written(text: str) -> None:
    rules = PartnerRules(
        (make_partner("xn--bcher-kva.TEST", type=PartnerType.FEDERATED),), is_listed_only=True
    )

    assert rules.type_of(text) is PartnerType.FEDERATED
    assert rules.type_of(Jid.parse("jana@xn--bcher-kva.test").domain) is PartnerType.FEDERATED


def test_what_is_no_domain_is_no_partner_even_in_the_open_mode() -> None:
    assert PartnerRules().type_of("not a domain") is None


def test_the_first_partner_that_has_a_domain_gives_its_type() -> None:
    rules = PartnerRules((VERIFIED, Partner("other.test", ("verified.test",), PartnerType.FEDERATED)))

    assert rules.type_of("verified.test") is PartnerType.PUBLIC_VERIFIED


@pytest.mark.parametrize(
    "text", ["", "  ", "bob@fabrikam.test", "fabrikam.test/x", "two words.test", "-a.test"]
)
def test_a_partners_domain_is_a_domain_and_nothing_else(text: str) -> None:
    with pytest.raises(JidError):
        partner_domain(text)


def test_a_partner_is_made_with_each_domain_once_in_its_normal_form() -> None:
    partner = make_partner("Fabrikam.Test", ["FABRIKAM.test", "b.test", "B.TEST."], description=" a \n b ")

    assert partner == Partner("fabrikam.test", ("b.test",), PartnerType.PUBLIC_UNVERIFIED, "a b")
