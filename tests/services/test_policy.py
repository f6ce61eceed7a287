from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.account import Account, TlsMode
from lyncfedclient.domain.domain_check import DomainFinding, DomainStep
from lyncfedclient.domain.events import DomainAnswered
from lyncfedclient.domain.jid import Jid, JidError
from lyncfedclient.domain.link import LinkFault, LinkPhase
from lyncfedclient.domain.partner import Partner, PartnerType
from lyncfedclient.domain.policy import InstalledPolicy, PolicySetting
from lyncfedclient.services.policy import PartnerFileError, PolicyLockedError
from lyncfedclient.storage.partners import PartnerStore
from tests.support.services import ALICE, BOB, make_rig

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_partners_are_added_replaced_and_removed_and_outlive_a_restart(qtbot: QtBot) -> None:
    rig = make_rig()
    policy = rig.services.policy
    told: list[None] = []
    policy.changed.connect(lambda: told.append(None))

    policy.add("Fabrikam.TEST", PartnerType.PUBLIC_VERIFIED)
    policy.add("fabrikam.test", PartnerType.FEDERATED, ["fabrikam.example"], "Supplier")
    policy.add("other.test", PartnerType.FEDERATED)
    was_there = policy.remove("OTHER.test")

    assert was_there
    assert not policy.remove("fabrikam.example")
    assert policy.partners == (
        Partner("fabrikam.test", ("fabrikam.example",), PartnerType.FEDERATED, "Supplier"),
    )
    assert policy.type_of(BOB) is PartnerType.FEDERATED
    assert len(told) == 4
    assert make_rig(rig.database).services.policy.partners == policy.partners


def test_what_is_no_domain_is_no_partner(qtbot: QtBot) -> None:
    with pytest.raises(JidError):
        make_rig().services.policy.add("bob@fabrikam.test", PartnerType.FEDERATED)


def test_a_file_of_lyncs_is_imported_over_what_is_there(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "partners.csv"
    file.write_text("Domain,PartnerType\nfabrikam.test,Federated\nbad domain,Federated\n", encoding="utf-8")
    policy = make_rig().services.policy
    policy.add("fabrikam.test", PartnerType.PUBLIC_UNVERIFIED)
    policy.add("other.test", PartnerType.PUBLIC_UNVERIFIED)

    found = policy.import_file(file)

    assert len(found.rejected) == 1
    assert {partner.domain: partner.type for partner in policy.partners} == {
        "fabrikam.test": PartnerType.FEDERATED,
        "other.test": PartnerType.PUBLIC_UNVERIFIED,
    }
    file.write_text("nothing of the kind", encoding="utf-8")
    with pytest.raises(PartnerFileError):
        policy.import_file(file)


def test_what_the_command_line_adds_meanwhile_is_kept_and_seen(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.services.policy.add("a.test", PartnerType.FEDERATED)
    store = PartnerStore(rig.database)
    store.replace_all((*store.all(), Partner("b.test")))

    rig.services.policy.add("c.test", PartnerType.FEDERATED)

    assert [partner.domain for partner in rig.services.policy.partners] == ["a.test", "b.test", "c.test"]


def test_mode_and_type_of_unlisted_domains_are_settings_told_once(qtbot: QtBot) -> None:
    rig = make_rig()
    told: list[None] = []
    rig.services.policy.changed.connect(lambda: told.append(None))

    rig.services.preferences.update(unlisted_type=PartnerType.FEDERATED)
    rig.services.preferences.update(own_note="no matter")
    rig.services.preferences.update(is_partners_only=True)

    assert len(told) == 2
    assert rig.services.policy.type_of(BOB) is None


def test_the_users_own_organisation_is_federated_always(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.services.preferences.update(is_partners_only=True)

    assert rig.services.policy.rules.type_of("contoso.test") is PartnerType.FEDERATED


def test_what_an_administrator_set_is_locked(qtbot: QtBot, tmp_path: Path) -> None:
    installed = InstalledPolicy(
        partners=(Partner("fabrikam.test", (), PartnerType.FEDERATED),), is_partners_only=True
    )
    policy = make_rig(installed=installed).services.policy

    for attempt in (
        lambda: policy.add("a.test", PartnerType.FEDERATED),
        lambda: policy.remove("fabrikam.test"),
        lambda: policy.import_file(tmp_path / "any.csv"),
    ):
        with pytest.raises(PolicyLockedError):
            attempt()

    assert policy.locked == {PolicySetting.PARTNERS, PolicySetting.IS_PARTNERS_ONLY}
    assert policy.type_of(BOB) is PartnerType.FEDERATED


def test_signing_in_goes_where_the_policy_says_and_keeps_the_account_as_the_user_wrote_it(
    qtbot: QtBot,
) -> None:
    rig = make_rig(
        installed=InstalledPolicy(host="gate.test", port=5223, tls=TlsMode.DIRECT, ca_file=Path("/ca.pem"))
    )

    rig.services.session.sign_in(ALICE, "secret")

    ((account, password, _presence),) = rig.gateway.commands("sign_in")
    assert account == Account(ALICE.jid, ALICE.name, "gate.test", 5223, TlsMode.DIRECT, Path("/ca.pem"))
    assert password == "secret"
    assert rig.services.session.account == ALICE


def test_an_account_of_another_domain_than_allowed_never_connects(qtbot: QtBot) -> None:
    rig = make_rig(installed=InstalledPolicy(account_domain="elsewhere.test"))

    rig.services.session.sign_in(ALICE, "secret")

    assert rig.gateway.commands("sign_in") == []
    link = rig.services.session.link
    assert (link.phase, link.fault) == (LinkPhase.REFUSED, LinkFault.ACCOUNT_NOT_ALLOWED)
    rig.services.session.sign_in(Account(Jid.parse("a@elsewhere.test")), "secret")
    assert len(rig.gateway.commands("sign_in")) == 1


@pytest.mark.parametrize(("is_partners_only", "is_good"), [(False, True), (True, False)])
def test_asking_a_domain_begins_with_our_own_rules(
    qtbot: QtBot, *, is_partners_only: bool, is_good: bool
) -> None:
    rig = make_rig()
    rig.services.preferences.update(is_partners_only=is_partners_only)
    answers: list[DomainAnswered] = []
    rig.services.session.domain_answered.connect(answers.append)
    found = DomainFinding(DomainStep.SRV, is_good=True)

    rig.gateway.tell(DomainAnswered("fabrikam.test", (found,)))

    policy, other = answers[0].findings
    assert (policy.step, policy.is_good) == (DomainStep.POLICY, is_good)
    assert other == found
