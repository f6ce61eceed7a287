"""What people are doing besides how they are, by personal events (XEP-0108, XEP-0163).

A meeting, a call and a presentation are published beside the presence that already says so, for clients
that show activities and not status texts; those of contacts refine what their presence says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.events import ActivityChanged
from lyncfedclient.domain.presence import Activity
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.compose import content
from lyncfedclient.gateway.personal_events import ITEM
from lyncfedclient.gateway.queries import no_matter
from lyncfedclient.gateway.status_words import understand
from lyncfedclient.gateway.translate.values import MAX_STATUS, short_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from xml.etree.ElementTree import Element

    from lyncfedclient.domain.events import Event
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.gateway.queries import Queries

PUBLISHING = f"{ns.PUBSUB}#publish"
"""The account's server lets us publish."""

_PREFIX = f"{{{ns.ACTIVITY}}}"
_TEXT = f"{_PREFIX}text"

_PUBLISHED = {
    Activity.IN_A_MEETING: ("working", "in_a_meeting", "In a meeting"),
    Activity.IN_A_CALL: ("talking", "on_the_phone", "In a call"),
    Activity.IN_A_CONFERENCE: ("talking", "on_the_phone", "In a conference call"),
    Activity.PRESENTING: ("working", "other", "Presenting"),
}
"""General and specific activity, and the words for who knows neither."""
_MEANT = {
    "in_a_meeting": Activity.IN_A_MEETING,
    "on_the_phone": Activity.IN_A_CALL,
    "on_video_phone": Activity.IN_A_CALL,
    "having_lunch": Activity.OUT_TO_LUNCH,
}


class UserActivity:
    """Publishes the user's activity, and takes those of contacts, for one session."""

    def __init__(self, own: Jid, queries: Queries, emit: Callable[[Event], None]) -> None:
        self.is_possible = False
        self._own = own
        self._queries = queries
        self._emit = emit
        self._wanted = self._published = Activity.NONE
        self._has_heard_own = False

    def show(self, activity: Activity) -> None:
        """Publish this from now on, where the server lets us and it is one to publish."""
        self._wanted = activity if activity in _PUBLISHED else Activity.NONE
        if self.is_possible and self._wanted is not self._published:
            self._published = self._wanted
            payload = write_activity(self._wanted)
            publish = f"<publish node='{ns.ACTIVITY}'><item id='current'>{payload}</item></publish>"
            self._queries.ask("set", None, f"<pubsub xmlns='{ns.PUBSUB}'>{publish}</pubsub>", no_matter)

    def take(self, account: Jid, items: Element) -> None:
        """Take what a notice of an account says of its activity."""
        item = items.find(ITEM)
        activity = read_activity(item[0]) if item is not None and len(item) else Activity.NONE
        if not account.is_bare:
            return
        if account != self._own.bare:
            self._emit(ActivityChanged(account, activity))
        elif not self._has_heard_own:
            # What a run that ended suddenly has left there.
            self._has_heard_own = True
            if activity in _PUBLISHED:
                self._published = activity
                self.show(self._wanted)


def write_activity(activity: Activity) -> str:
    """Write an activity, or that there is none."""
    words = _PUBLISHED.get(activity)
    if words is None:
        return f"<activity xmlns='{ns.ACTIVITY}'/>"
    general, specific, text = words
    return (
        f"<activity xmlns='{ns.ACTIVITY}'><{general}><{specific}/></{general}>"
        f"<text>{content(text)}</text></activity>"
    )


def read_activity(payload: Element) -> Activity:
    """Read an activity as far as Lync has a word for it, by its names or else by its text."""
    if payload.tag != f"{_PREFIX}activity":
        return Activity.NONE
    said = understand(short_text(payload, _TEXT, MAX_STATUS))
    if said.is_whole and isinstance(said.meaning, Activity):
        return said.meaning
    for general in payload:
        for specific in general:
            found = _MEANT.get(specific.tag.removeprefix(_PREFIX))
            if found is not None:
                return found
    return Activity.NONE
