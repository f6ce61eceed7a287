"""Times of messages that are to be doubted (XEP-0203 section 8)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from lyncfedclient.domain.message_events import MessageReceived

CLAIM_TOLERANCE = timedelta(minutes=5)
"""So far may clocks of two computers be apart."""
SERVER_TOLERANCE = timedelta(days=1)
"""So far ahead may our own server's times be: whoever mistakes a time zone is off by less."""


def doubted_time(event: MessageReceived, at: datetime, now: datetime) -> datetime | None:
    """Give what the sender says instead of ``at``, or ``at`` itself where that is yet to come; None where neither."""
    claimed = event.claimed_at
    if claimed is not None and abs(claimed - at) > CLAIM_TOLERANCE:
        return claimed
    return at if at - now > SERVER_TOLERANCE else None
