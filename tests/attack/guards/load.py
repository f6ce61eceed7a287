"""Guards of files and floods (items 50 to 54)."""

from __future__ import annotations

from typing import Final

from tests.attack.removal import Bite, Cut, Guard

_STREAM = "gateway.stream"

GUARDS: Final = (
    Guard(
        "toast-beat",
        "the toast of one person is renewed every few seconds at most",
        (
            Cut(
                "services.toasts",
                "Toasts._on_beat",
                'now - self._told_at.get(peer, float("-inf")) >= REPEAT_S',
                "True",
            ),
        ),
    ),
    Guard(
        "known-time",
        "a clock that has jumped ahead deletes nothing before our server confirms it",
        (Cut("services.known_time", "KnownTime.now", "now - self._passed(self._known) > LEAP", "False"),),
    ),
    Guard(
        "file-no-doctype",
        "no document type in a contact file",
        (
            Cut(
                "importers.xml_stream",
                "read_elements",
                "forbid_dtd=True",
                "forbid_dtd=False, forbid_entities=False",
            ),
        ),
    ),
    Guard(
        "little-at-a-time",
        "a flood is read a little at a time",
        (Cut(_STREAM, "Stream._feed_next", "self._backlog and time.perf_counter() > end", "False"),),
    ),
    Guard(
        "answer-limit",
        "an answer is waited for a minute at most",
        (
            Cut(
                "gateway.queries",
                "Queries.ask",
                "self._loop.call_later(limit_s, self._expire, query_id)",
                "self._loop.call_later(3600, self._expire, query_id)",
            ),
        ),
        (Bite("gateway.queries", "Queries._expire", "question = self._open.pop"),),
    ),
    Guard(
        "answered-once",
        "an answer counts once",
        (Cut("gateway.queries", "Queries.take", "del self._open[query_id]", "pass"),),
        (Bite("gateway.queries", "Queries.take", "return\n    del self._open"),),
    ),
)
