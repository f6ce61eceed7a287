from __future__ import annotations

from datetime import UTC, datetime

import pytest

from lyncfedclient.domain.contact import Contact
from lyncfedclient.domain.contact_file import FileContact, FileContents, FileFormat
from lyncfedclient.domain.contact_import import ImportPlan, PlannedContact, Reason, Verdict
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.partner import PartnerRules, make_partner
from lyncfedclient.domain.provider import Kind
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.importers.errors import ImportCancelledError
from lyncfedclient.services.import_plan import joined_plan, plan_import, prepare

OWN = Jid.parse_contact("jana@im.contoso.example")
PARTNERS = PartnerRules((make_partner("partner.example"),), own_domain="im.contoso.example")
ANY = PartnerRules(own_domain="im.contoso.example")
NOW = datetime(2026, 11, 22, tzinfo=UTC)


def _found(address: str, name: str = "", *groups: str, kind: Kind = Kind.XMPP, line: int = 1) -> FileContact:
    return FileContact(Jid.parse_contact(address), address, name, groups, kind, line)


def _plan(
    *found: FileContact,
    known: tuple[Contact, ...] = (),
    rules: PartnerRules = PARTNERS,
    owner: str = "",
    group_names: dict[str, str] | None = None,
) -> ImportPlan:
    contents = FileContents(
        FileFormat.LYNC_EXPORT, "utf-8", is_encoding_sure=True, owner=owner, contacts=found
    )
    by_jid = {contact.jid: contact for contact in known}
    return plan_import(contents, by_jid, rules, OWN, group_names=group_names)


def _verdicts(plan: ImportPlan) -> list[tuple[Verdict, Reason, str]]:
    return [(planned.verdict, planned.reason, planned.detail) for planned in plan.contacts]


def _one(
    *found: FileContact, known: tuple[Contact, ...] = (), rules: PartnerRules = PARTNERS, owner: str = ""
) -> PlannedContact:
    return _plan(*found, known=known, rules=rules, owner=owner).contacts[0]


@pytest.mark.parametrize(
    ("found", "rules", "expected"),
    [
        (_found("a@partner.example", kind=Kind.SIP), PARTNERS, (Verdict.ADD, Reason.NEW, "")),
        (_found("a@partner.example"), PARTNERS, (Verdict.ADD, Reason.NEW, "")),
        (
            _found("a@other.example", kind=Kind.SIP),
            PARTNERS,
            (Verdict.NOT_A_PARTNER, Reason.UNLISTED_DOMAIN, "other.example"),
        ),
        (
            _found("a@sub.partner.example", kind=Kind.SIP),
            PARTNERS,
            (Verdict.NOT_A_PARTNER, Reason.UNLISTED_DOMAIN, "sub.partner.example"),
        ),
        (_found("a@other.example"), PARTNERS, (Verdict.ADD, Reason.NEW, "")),
        (
            _found("a@other.example"),
            PartnerRules(is_listed_only=True),
            (Verdict.NOT_A_PARTNER, Reason.UNLISTED_DOMAIN, "other.example"),
        ),
        (_found("a@other.example", kind=Kind.SIP), ANY, (Verdict.ADD, Reason.NEW_UNLISTED, "")),
        (
            _found("a@contoso.example", kind=Kind.SIP),
            ANY,
            (Verdict.NOT_A_PARTNER, Reason.OWN_ORGANISATION, "contoso.example"),
        ),
        (_found("a@im.contoso.example", kind=Kind.SIP), PARTNERS, (Verdict.ADD, Reason.NEW, "")),
        (
            _found("a@aol.com", kind=Kind.AOL),
            PARTNERS,
            (Verdict.SERVICE_ENDED, Reason.SERVICE_ENDED, "2014-06-30"),
        ),
        (
            _found("a@skypeids.net", kind=Kind.SKYPE),
            ANY,
            (Verdict.SERVICE_ENDED, Reason.SERVICE_ENDED, "2025-05-05"),
        ),
        (_found("JANA@im.contoso.example"), PARTNERS, (Verdict.SELF, Reason.OWN_ADDRESS, "")),
    ],
)
def test_each_contact_gets_its_verdict_and_reason(
    found: FileContact, rules: PartnerRules, expected: tuple[Verdict, Reason, str]
) -> None:
    plan = _plan(found, rules=rules, owner="jana@contoso.example")

    assert _verdicts(plan) == [expected]


def test_a_lync_address_on_a_partners_domain_turns_out_to_be_xmpp() -> None:
    assert _one(_found("a@partner.example", kind=Kind.SIP)).kind is Kind.XMPP
    assert _one(_found("a@other.example", kind=Kind.SIP)).kind is Kind.SIP


@pytest.mark.parametrize(
    ("found", "verdict", "reason", "name", "groups"),
    [
        (
            _found("a@partner.example", "Anna", "Team"),
            Verdict.DUPLICATE,
            Reason.ALREADY_THERE,
            "Anna",
            ("Team",),
        ),
        (_found("A@PARTNER.example"), Verdict.DUPLICATE, Reason.ALREADY_THERE, "Anna", ("Team",)),
        (_found("a@partner.example", " Anna "), Verdict.DUPLICATE, Reason.ALREADY_THERE, "Anna", ("Team",)),
        (_found("a@partner.example", "Anne"), Verdict.UPDATE, Reason.NEW_NAME, "Anne", ("Team",)),
        (_found("a@partner.example", "", "New"), Verdict.UPDATE, Reason.NEW_GROUPS, "Anna", ("Team", "New")),
        (
            _found("a@partner.example", "B", "N"),
            Verdict.UPDATE,
            Reason.NEW_NAME_AND_GROUPS,
            "B",
            ("Team", "N"),
        ),
    ],
)
def test_a_known_contact_is_updated_only_with_what_is_new(
    found: FileContact, verdict: Verdict, reason: Reason, name: str, groups: tuple[str, ...]
) -> None:
    anna = Contact(Jid.parse_contact("a@partner.example"), "Anna", ("Team",))

    planned = _one(found, known=(anna,))

    assert (planned.verdict, planned.reason, planned.name, planned.groups) == (verdict, reason, name, groups)


def test_pain_15_an_address_that_stands_twice_is_added_once_with_the_groups_of_both() -> None:
    plan = _plan(_found("ü@partner.example", "U", "A", line=2), _found("Ü@partner.example", "U", "B", line=9))

    assert [planned.verdict for planned in plan.contacts] == [Verdict.ADD, Verdict.DUPLICATE]
    assert plan.contacts[0].groups == ("A", "B")
    assert (plan.contacts[1].reason, plan.contacts[1].detail) == (Reason.SAME_AS_LINE, "2")


def test_addresses_that_look_like_others_are_left_for_the_user_to_tick() -> None:
    known = (Contact(Jid.parse_contact("paul@partner.example")),)

    plan = _plan(_found("pau1@partner.example"), _found("pаvel@partner.example"), known=known)  # noqa: RUF001

    assert _verdicts(plan) == [
        (Verdict.ADD, Reason.LOOKS_LIKE, "paul@partner.example"),
        (Verdict.ADD, Reason.MIXED_ALPHABETS, ""),
    ]
    assert not any(planned.is_taken for planned in plan.contacts)


def test_groups_are_mapped_or_left_out_as_the_user_says() -> None:
    plan = _plan(
        _found("a@partner.example", "", "Zulieferer", "Alt", "Rest"),
        group_names={"Zulieferer": "Suppliers", "Alt": ""},
    )

    assert plan.contacts[0].groups == ("Suppliers", "Rest")


def test_pain_15_only_what_is_ticked_is_prepared_and_ended_services_come_as_notes() -> None:
    plan = _plan(
        _found("a@partner.example"),
        _found("b@partner.example"),
        _found("c@aol.com", kind=Kind.AOL),
        _found("d@other.example", kind=Kind.SIP),
    )

    changes = prepare(plan, {}, "list.xml", NOW, taken={1, 2, 3})

    assert [(str(contact.jid), contact.is_ask_queued) for contact in changes.added] == [
        ("b@partner.example", True),
        ("c@aol.com", False),
    ]


def test_without_ticks_only_sure_contacts_are_prepared_and_keep_their_relationship() -> None:
    close = FileContact(
        Jid.parse_contact("a@partner.example"), "", relationship=Relationship.WORKGROUP, kind=Kind.SIP
    )

    changes = prepare(_plan(close, _found("c@aol.com", kind=Kind.AOL)), {}, "list.xml", NOW)

    assert [(contact.relationship, contact.kind) for contact in changes.added] == [
        (Relationship.WORKGROUP, Kind.XMPP)
    ]


def test_the_same_file_a_second_time_changes_nothing() -> None:
    found = (
        _found("a@partner.example", " A ", "G", line=1),
        _found("b@partner.example", "", "G", "H", line=2),
    )
    changes = prepare(_plan(*found), {}, "list.xml", NOW)

    again = _plan(*found, known=changes.added)

    assert {planned.verdict for planned in again.contacts} == {Verdict.DUPLICATE}
    assert prepare(again, {contact.jid: contact for contact in changes.added}, "list.xml", NOW).is_empty


def test_planning_can_be_cancelled() -> None:
    contents = FileContents(
        FileFormat.ADDRESSES, "utf-8", is_encoding_sure=True, contacts=(_found("a@b.example"),)
    )

    with pytest.raises(ImportCancelledError):
        plan_import(contents, {}, ANY, is_cancelled=lambda: True)


def test_who_is_in_two_files_is_taken_once_with_the_groups_of_both() -> None:
    first = _plan(_found("a@partner.example", "", "One"), _found("b@partner.example", "Bob"))
    second = _plan(_found("a@partner.example", "Ann", "Two"), _found("c@partner.example"))

    joined = joined_plan([first, second], ["one.csv", "two.csv"])

    assert _verdicts(joined) == [
        (Verdict.ADD, Reason.NEW, ""),
        (Verdict.ADD, Reason.NEW, ""),
        (Verdict.DUPLICATE, Reason.SAME_AS_FILE, "one.csv"),
        (Verdict.ADD, Reason.NEW, ""),
    ]
    assert (joined.contacts[0].name, joined.contacts[0].groups) == ("Ann", ("One", "Two"))
    changes = prepare(joined, {}, "one.csv", NOW)
    assert [str(contact.jid)[0] for contact in changes.added] == ["a", "b", "c"]


def test_a_file_that_knows_somebody_as_reachable_wins_over_one_that_does_not() -> None:
    ended = _plan(_found("a@partner.example", "Ann", "One", kind=Kind.YAHOO))
    reachable = _plan(_found("a@partner.example", "", "Two"))

    joined = joined_plan([ended, reachable], ["one.csv", "two.csv"])

    assert _verdicts(joined) == [
        (Verdict.DUPLICATE, Reason.SAME_AS_FILE, "two.csv"),
        (Verdict.ADD, Reason.NEW, ""),
    ]
    assert (joined.contacts[1].name, joined.contacts[1].groups) == ("Ann", ("Two", "One"))
