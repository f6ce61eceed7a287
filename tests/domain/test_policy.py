from __future__ import annotations

from pathlib import Path

import pytest

from lyncfedclient.domain.account import Account, TlsMode
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.partner import Partner, PartnerType, Reception
from lyncfedclient.domain.policy import (
    FALLBACK_POLICY,
    NO_POLICY,
    InstalledPolicy,
    PolicySetting,
    version_numbers,
)
from lyncfedclient.domain.settings import Settings

ALICE = Account(Jid.parse("alice@contoso.test"), host="own.test", port=5999, tls=TlsMode.DIRECT)
OWN = (Partner("own-choice.test", (), PartnerType.FEDERATED),)


def test_without_a_policy_nothing_is_locked_and_the_account_stays_as_it_is() -> None:
    rules = NO_POLICY.rules(OWN, Settings(is_partners_only=True), "contoso.test")

    assert NO_POLICY.locked == frozenset()
    assert NO_POLICY.applied(ALICE) == ALICE
    assert NO_POLICY.allows(ALICE)
    assert rules.partners == OWN
    assert rules.is_listed_only


def test_what_a_policy_sets_is_locked_and_takes_the_place_of_what_the_user_chose() -> None:
    policy = InstalledPolicy(
        partners=(), is_partners_only=False, unlisted_type=PartnerType.PUBLIC_VERIFIED, host="gate.test"
    )

    rules = policy.rules(OWN, Settings(is_partners_only=True), "contoso.test")
    applied = policy.applied(ALICE)

    assert policy.locked == {
        PolicySetting.PARTNERS,
        PolicySetting.IS_PARTNERS_ONLY,
        PolicySetting.UNLISTED_TYPE,
        PolicySetting.HOST,
    }
    assert rules.type_of("own-choice.test") is PartnerType.PUBLIC_VERIFIED
    assert (applied.host, applied.port, applied.tls) == ("gate.test", 0, TlsMode.DIRECT)


def test_every_part_of_the_way_to_the_gateway_can_be_set() -> None:
    policy = InstalledPolicy(
        host="gate.test",
        port=5223,
        tls=TlsMode.STARTTLS,
        ca_file=Path("/etc/ca.pem"),
        account_domain="contoso.test",
    )

    applied = policy.applied(ALICE)

    assert (applied.host, applied.port) == ("gate.test", 5223)
    assert (applied.tls, applied.ca_file) == (TlsMode.STARTTLS, Path("/etc/ca.pem"))
    assert policy.allows(ALICE)
    assert not policy.allows(Account(Jid.parse("alice@elsewhere.test")))


def test_while_the_policy_cannot_be_read_nobody_new_comes_near() -> None:
    rules = FALLBACK_POLICY.rules(OWN, Settings(unlisted_type=PartnerType.FEDERATED), "contoso.test")

    assert not rules.may_add("own-choice.test")
    assert rules.reception("own-choice.test") is Reception.HELD
    assert rules.is_seeing_note("contoso.test")
    assert FALLBACK_POLICY.allows(ALICE)


@pytest.mark.parametrize(
    ("newest", "own", "is_newer"),
    [
        ("1.2.3", "1.2.2", True),
        ("1.10.0", "1.9.9", True),
        ("1.2", "1.2.0", False),
        ("1.2.0", "1.2.0+next", False),
        ("1.2.0", "1.3.0", False),
    ],
)
def test_users_hear_of_a_version_only_if_it_is_newer_than_theirs(
    newest: str, own: str, *, is_newer: bool
) -> None:
    assert InstalledPolicy(newest_version=version_numbers(newest)).is_newer_than(own) is is_newer


def test_without_a_word_of_the_administrators_no_version_is_newer() -> None:
    assert not NO_POLICY.is_newer_than("0.0.0")
