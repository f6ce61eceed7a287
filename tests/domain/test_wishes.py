from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.domain.wishes import MAX_WISHES, Wish, Wishes, merged, worth_keeping

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
PEOPLE = [Jid.parse(f"p{n}@fabrikam.test") for n in range(4)]
BOB = PEOPLE[0]

_wishes = st.dictionaries(
    st.sampled_from(PEOPLE),
    st.builds(
        Wish,
        st.sampled_from([kept for kept in Relationship if kept is not Relationship.BLOCKED]),
        st.booleans(),
        st.integers(0, 3).map(lambda hours: NOON + timedelta(hours=hours)),
    ),
)


@given(_wishes, _wishes, _wishes)
def test_it_does_not_matter_who_hears_of_whom_first(one: Wishes, two: Wishes, three: Wishes) -> None:
    assert merged(one, two) == merged(two, one)
    assert merged(merged(one, two), three) == merged(one, merged(two, three))
    assert merged(one, one) == one


def test_the_later_decision_counts() -> None:
    early = {BOB: Wish(Relationship.FRIENDS_AND_FAMILY, is_pinned=True, at=NOON)}
    late = {BOB: Wish(Relationship.EXTERNAL, is_pinned=False, at=NOON + timedelta(seconds=1))}

    assert merged(early, late) == late


def test_what_was_given_up_is_forgotten_in_time_and_what_is_wanted_is_not() -> None:
    usual = {BOB: Wish(Relationship.EXTERNAL, is_pinned=False, at=NOON)}
    wanted = {PEOPLE[1]: Wish(Relationship.WORKGROUP, is_pinned=False, at=NOON)}
    gone = {PEOPLE[2]: Wish(Relationship.WORKGROUP, is_pinned=False, at=NOON)}

    soon = worth_keeping({**usual, **wanted, **gone}, PEOPLE[:2], NOON + timedelta(days=1))
    late = worth_keeping({**usual, **wanted, **gone}, PEOPLE[:2], NOON + timedelta(days=100))

    assert soon == {**usual, **wanted, **gone}
    assert late == wanted


def test_of_very_many_the_latest_roam() -> None:
    people = [Jid.parse(f"q{n}@fabrikam.test") for n in range(MAX_WISHES + 10)]
    wishes = {
        jid: Wish(Relationship.WORKGROUP, is_pinned=False, at=NOON + timedelta(seconds=place))
        for place, jid in enumerate(people)
    }

    kept = worth_keeping(wishes, people, NOON)

    assert set(kept) == set(people[10:])
