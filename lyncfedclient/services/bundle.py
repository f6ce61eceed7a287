"""All services in one value: what the screen receives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lyncfedclient.services.conversations import Conversations
    from lyncfedclient.services.notices import Notices
    from lyncfedclient.services.preferences import Preferences
    from lyncfedclient.services.presence import Presences
    from lyncfedclient.services.requests import Requests
    from lyncfedclient.services.roster import Roster
    from lyncfedclient.services.session import Session
    from lyncfedclient.services.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Services:
    """What the user can do, by subject."""

    session: Session
    roster: Roster
    requests: Requests
    presences: Presences
    conversations: Conversations
    preferences: Preferences
    notices: Notices
    tasks: Tasks
