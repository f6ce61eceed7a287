"""Presences as they were until now: what a lost link makes of all of them at once."""

from __future__ import annotations

from dataclasses import fields
from operator import attrgetter
from typing import TYPE_CHECKING

from lyncfedclient.domain.presence import Availability, Presence

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

_FIELDS = tuple(field.name for field in fields(Presence))
_values = attrgetter(*_FIELDS)


def last_known(presences: Iterable[Presence], now: datetime) -> list[Presence]:
    """Give live presences in their last-known form, in the same order.

    Column by column: there are thousands, and the window waits.
    """
    live = list(presences)
    if not live:
        return []
    columns = dict(zip(_FIELDS, zip(*map(_values, live), strict=True), strict=True))
    # Until this moment we would have heard of a change; of Offline, keep since when it is so.
    columns["as_of"] = tuple(
        known.as_of if known.availability is Availability.OFFLINE else now for known in live
    )
    columns["is_live"] = (False,) * len(live)
    return list(map(Presence, *columns.values()))
