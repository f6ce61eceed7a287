"""Activities as personal events: what goes out, what comes in, and from whom."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree as ET

import pytest

from lyncfedclient.domain.events import ActivityChanged, Event
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import Activity
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.activity import UserActivity, read_activity, write_activity
from lyncfedclient.gateway.personal_events import PersonalEvents
from lyncfedclient.gateway.queries import Queries

OWN = Jid("alice", "contoso.test", "desk")
BOB = Jid("bob", "fabrikam.test")
PUBLISHED = (Activity.IN_A_MEETING, Activity.IN_A_CALL, Activity.IN_A_CONFERENCE, Activity.PRESENTING)


class Desk:
    """The user's activity over a wire that only notes what is written."""

    def __init__(self) -> None:
        self.written: list[str] = []
        self.told: list[Event] = []
        queries = Queries(OWN, self.written.append)
        self.activity = UserActivity(OWN, queries, self.told.append)
        self.activity.is_possible = True
        self.events = PersonalEvents(OWN, nodes={ns.ACTIVITY: self.activity.take})

    def hear(self, payload: str, sender: str = "bob@fabrikam.test", **attributes: Any) -> bool:
        kind = "".join(f" {name}='{value}'" for name, value in attributes.items())
        return self.events.take(
            ET.fromstring(
                f"<message xmlns='jabber:client' from='{sender}'{kind}>"
                "<event xmlns='http://jabber.org/protocol/pubsub#event'>"
                f"<items node='http://jabber.org/protocol/activity'><item id='x'>{payload}</item></items>"
                "</event></message>"
            )
        )


@pytest.mark.parametrize("activity", [*PUBLISHED, Activity.NONE])
def test_what_goes_out_is_understood_by_another_client_of_ours(activity: Activity) -> None:
    assert read_activity(ET.fromstring(write_activity(activity))) is activity


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("<working><in_a_meeting/></working>", Activity.IN_A_MEETING),
        ("<talking><on_the_phone/></talking>", Activity.IN_A_CALL),
        ("<talking><on_video_phone/></talking><text>Präsentiert</text>", Activity.PRESENTING),
        ("<eating><having_lunch/></eating><text>noodles</text>", Activity.OUT_TO_LUNCH),
        ("<relaxing><fishing/></relaxing><text>in the sea</text>", Activity.NONE),
        ("<working/>", Activity.NONE),
        ("", Activity.NONE),
        (f"<text>{'x' * 70_000}</text>", Activity.NONE),
    ],
)
def test_activities_of_other_clients_mean_what_lync_has_a_word_for(inside: str, expected: Activity) -> None:
    payload = ET.fromstring(f"<activity xmlns='http://jabber.org/protocol/activity'>{inside}</activity>")

    assert read_activity(payload) is expected


async def test_only_what_changes_and_can_be_published_is_published() -> None:
    desk = Desk()

    for activity in (
        Activity.NONE,
        Activity.OFF_WORK,
        Activity.IN_A_CALL,
        Activity.IN_A_CALL,
        Activity.OFF_WORK,
    ):
        desk.activity.show(activity)

    assert [("<on_the_phone/>" in text, "<activity xmlns" in text) for text in desk.written] == [
        (True, True),
        (False, True),
    ]


async def test_without_personal_events_on_the_server_nothing_goes_out() -> None:
    desk = Desk()
    desk.activity.is_possible = False

    desk.activity.show(Activity.IN_A_CALL)

    assert desk.written == []


async def test_a_contacts_activity_is_told_and_its_end() -> None:
    desk = Desk()

    desk.hear(write_activity(Activity.IN_A_MEETING))
    desk.hear(write_activity(Activity.NONE))

    assert desk.told == [ActivityChanged(BOB, Activity.IN_A_MEETING), ActivityChanged(BOB, Activity.NONE)]


async def test_what_an_ended_run_has_left_published_is_taken_back() -> None:
    desk = Desk()
    left = write_activity(Activity.IN_A_CALL)

    desk.hear(left, sender="alice@contoso.test")
    desk.hear(left, sender="alice@contoso.test")

    assert len(desk.written) == 1
    assert "<activity xmlns='http://jabber.org/protocol/activity'/>" in desk.written[0]
    assert desk.told == []


async def test_nobody_speaks_for_anybody_with_errors_or_from_one_client_alone() -> None:
    desk = Desk()
    meeting = write_activity(Activity.IN_A_MEETING)

    assert desk.hear(meeting, sender="bob@fabrikam.test/desk")
    assert desk.hear(meeting, type="error")
    assert desk.hear("<nonsense/>")

    assert desk.told == [ActivityChanged(BOB, Activity.NONE)]


async def test_other_messages_are_left_to_others() -> None:
    assert not Desk().events.take(ET.fromstring("<message xmlns='jabber:client'><body>Hi</body></message>"))


async def test_words_that_come_with_a_notice_stay_a_message() -> None:
    desk = Desk()
    notice = ET.fromstring(
        "<message xmlns='jabber:client' from='bob@fabrikam.test'><body>Hi</body>"
        "<event xmlns='http://jabber.org/protocol/pubsub#event'>"
        f"<items node='{ns.ACTIVITY}'><item>{write_activity(Activity.IN_A_CALL)}</item></items></event></message>"
    )

    assert not desk.events.take(notice)
    assert desk.told == []
