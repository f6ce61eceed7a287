from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lyncfedclient.domain.contact import Contact, Subscription
from lyncfedclient.domain.events import PresenceFailed
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.partner import PartnerType
from lyncfedclient.domain.presence import OFFLINE, UNKNOWN, Availability, Presence
from lyncfedclient.domain.provider import Kind
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.domain.standing import Remedy, Standing, StandingKind, standing
from lyncfedclient.domain.stanza_fault import StanzaFault

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
ASKED_AT = NOW - timedelta(days=3)
BOB = Jid.parse("bob@fabrikam.test")
PLAIN = Contact(BOB)
TO = replace(PLAIN, subscription=Subscription.TO, has_been_seen=True)
FROM = replace(PLAIN, subscription=Subscription.FROM)
BOTH = replace(TO, subscription=Subscription.BOTH)
UNPROVEN = replace(BOTH, has_been_seen=False, asked_at=ASKED_AT)
ASKED = replace(PLAIN, is_asked=True, asked_at=ASKED_AT)
HERE = Presence(Availability.AVAILABLE, as_of=NOW - timedelta(minutes=5))
LOST = PresenceFailed(BOB, StanzaFault.SERVER_NOT_FOUND, "no route")


def judged(
    contact: Contact,
    presence: Presence = HERE,
    trouble: PresenceFailed | None = None,
    partner_type: PartnerType | None = PartnerType.FEDERATED,
    *,
    is_asking: bool = False,
) -> Standing:
    return standing(contact, presence, trouble, partner_type, NOW, is_asking=is_asking)


@pytest.mark.parametrize(
    ("contact", "presence", "trouble", "kind", "first"),
    [
        (BOTH, HERE, None, StandingKind.MUTUAL, None),
        (BOTH, OFFLINE, None, StandingKind.MUTUAL, None),
        (TO, HERE, None, StandingKind.SEEN_BY_US, Remedy.LET_THEM_SEE),
        (FROM, UNKNOWN, None, StandingKind.SEEING_US, Remedy.ASK),
        (PLAIN, UNKNOWN, None, StandingKind.NOT_ASKED, Remedy.ASK),
        (replace(PLAIN, is_ask_queued=True), UNKNOWN, None, StandingKind.QUEUED, Remedy.CANCEL_REQUEST),
        (ASKED, UNKNOWN, None, StandingKind.ASKED, Remedy.ASK_AGAIN),
        (replace(ASKED, subscription=Subscription.FROM), UNKNOWN, None, StandingKind.ASKED, Remedy.ASK_AGAIN),
        (replace(PLAIN, refused_at=ASKED_AT), UNKNOWN, None, StandingKind.REFUSED, Remedy.ASK_AGAIN),
        (replace(FROM, refused_at=ASKED_AT), UNKNOWN, None, StandingKind.REFUSED, Remedy.ASK_AGAIN),
        (UNPROVEN, UNKNOWN, None, StandingKind.NEVER_SEEN, Remedy.CHECK_DOMAIN),
        (UNPROVEN, OFFLINE, None, StandingKind.NEVER_SEEN, Remedy.CHECK_DOMAIN),
        (UNPROVEN, HERE, None, StandingKind.MUTUAL, None),
        (replace(BOTH, has_been_seen=False), OFFLINE, None, StandingKind.MUTUAL, None),
        (BOTH, UNKNOWN, LOST, StandingKind.UNREACHABLE, Remedy.CHECK_DOMAIN),
        (ASKED, UNKNOWN, LOST, StandingKind.UNREACHABLE, Remedy.CHECK_DOMAIN),
        (FROM, UNKNOWN, LOST, StandingKind.SEEING_US, Remedy.ASK),
        (replace(BOTH, relationship=Relationship.BLOCKED), HERE, LOST, StandingKind.BLOCKED, Remedy.UNBLOCK),
        (replace(PLAIN, kind=Kind.YAHOO), UNKNOWN, None, StandingKind.SERVICE_ENDED, Remedy.KEEP_AS_NOTE),
    ],
)
def test_each_state_has_its_standing_and_the_step_that_helps(
    contact: Contact,
    presence: Presence,
    trouble: PresenceFailed | None,
    kind: StandingKind,
    first: Remedy | None,
) -> None:
    found = judged(contact, presence, trouble)

    assert found.kind is kind
    assert (found.remedies[0] if found.remedies else None) is first
    assert found.is_fine is (first is None)


def test_dates_and_reasons_come_along() -> None:
    assert judged(ASKED).since == ASKED_AT
    assert judged(replace(PLAIN, refused_at=ASKED_AT)).since == ASKED_AT
    unreachable = judged(BOTH, UNKNOWN, LOST)
    assert (unreachable.fault, unreachable.fault_text) == (StanzaFault.SERVER_NOT_FOUND, "no route")
    assert judged(replace(PLAIN, kind=Kind.YAHOO)).ended_on.startswith("20")


def test_a_domain_that_is_no_partner_is_said_before_anything_that_follows_from_it() -> None:
    assert judged(BOTH, UNKNOWN, LOST, None).kind is StandingKind.NOT_A_PARTNER
    assert judged(replace(PLAIN, kind=Kind.AOL), UNKNOWN, None, None).kind is StandingKind.SERVICE_ENDED


@pytest.mark.parametrize(
    ("age_h", "availability", "is_live", "kind"),
    [
        (7.9, Availability.AVAILABLE, True, StandingKind.MUTUAL),
        (8, Availability.AVAILABLE, True, StandingKind.SILENT),
        (8, Availability.AVAILABLE, False, StandingKind.MUTUAL),
        (800, Availability.OFFLINE, True, StandingKind.MUTUAL),
        (9, Availability.UNKNOWN, True, StandingKind.SILENT),
        (9, Availability.UNKNOWN, False, StandingKind.MUTUAL),
    ],
)
def test_eight_hours_of_silence_are_said_unless_the_contact_is_offline_or_we_are(
    age_h: float, availability: Availability, kind: StandingKind, *, is_live: bool
) -> None:
    heard_at = NOW - timedelta(hours=age_h)

    found = judged(BOTH, Presence(availability, as_of=heard_at, is_live=is_live))

    assert found.kind is kind
    assert found.since == (heard_at if kind is StandingKind.SILENT else None)


def test_a_request_of_theirs_is_offered_first_whatever_else_is_wrong() -> None:
    assert judged(PLAIN, is_asking=True).kind is StandingKind.ASKING
    assert judged(TO, is_asking=True).remedies == (Remedy.ACCEPT,)
    refused = judged(replace(PLAIN, refused_at=ASKED_AT), is_asking=True)
    assert refused.remedies == (Remedy.ACCEPT, Remedy.ASK_AGAIN)
    blocked = judged(replace(PLAIN, relationship=Relationship.BLOCKED), is_asking=True)
    assert Remedy.ACCEPT not in blocked.remedies


moments = st.none() | st.datetimes(datetime(2020, 1, 1), datetime(2026, 3, 2), timezones=st.just(UTC))  # noqa: DTZ001 - the strategy adds the zone
contacts = st.builds(
    Contact,
    jid=st.just(BOB),
    subscription=st.sampled_from(Subscription),
    is_asked=st.booleans(),
    asked_at=moments,
    refused_at=moments,
    relationship=st.sampled_from(Relationship),
    kind=st.sampled_from(Kind),
    is_queued=st.booleans(),
    is_ask_queued=st.booleans(),
    has_been_seen=st.booleans(),
)
presences = st.builds(
    Presence, availability=st.sampled_from(Availability), as_of=moments, is_live=st.booleans()
)
troubles = st.none() | st.builds(PresenceFailed, jid=st.just(BOB), fault=st.sampled_from(StanzaFault))


@given(contacts, presences, troubles, st.none() | st.sampled_from(PartnerType), st.booleans())
def test_no_state_whatever_is_without_a_standing_or_without_a_step_where_one_is_needed(
    contact: Contact,
    presence: Presence,
    trouble: PresenceFailed | None,
    partner_type: PartnerType | None,
    is_asking: bool,  # noqa: FBT001 - drawn
) -> None:
    found = judged(contact, presence, trouble, partner_type, is_asking=is_asking)

    assert found.is_fine or found.remedies
    assert len(set(found.remedies)) == len(found.remedies)
    assert (found.fault is not None) == (found.kind is StandingKind.UNREACHABLE)
    assert not (found.is_fine and contact.subscription is not Subscription.BOTH)
