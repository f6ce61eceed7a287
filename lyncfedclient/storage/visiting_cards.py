"""What people tell of themselves, as last fetched: a store with an upper end, the least looked at going first."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from lyncfedclient.domain.visiting_card import Card, Phone, PhoneKind
from lyncfedclient.storage.values import jid_from_column, moment_to_column

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.visiting_card import Portrait
    from lyncfedclient.storage.database import Database

MAX_KEPT = 500
MAX_KEPT_BYTES = 24 * 1024 * 1024


class VisitingCardStore:
    """Cards and pictures by bare JID."""

    def __init__(
        self, database: Database, *, max_kept: int = MAX_KEPT, max_bytes: int = MAX_KEPT_BYTES
    ) -> None:
        self._database = database
        self._max_kept = max_kept
        self._max_bytes = max_bytes

    def pictures(self) -> dict[Jid, str]:
        """Give the name of everybody's picture, empty for those who have none."""
        rows = self._database.rows("SELECT jid, picture_name FROM visiting_card")
        return {jid_from_column(jid): name for jid, name in rows}

    def picture(self, jid: Jid) -> bytes:
        """Give the bytes of somebody's picture."""
        rows = self._database.rows("SELECT picture FROM visiting_card WHERE jid = ?", (str(jid),))
        return bytes(rows[0][0]) if rows else b""

    def card(self, jid: Jid) -> Card | None:
        """Give somebody's card, None where it was never fetched."""
        rows = self._database.rows("SELECT card FROM visiting_card WHERE jid = ?", (str(jid),))
        return _card(rows[0][0]) if rows and rows[0][0] else None

    def put(self, jid: Jid, card: Card | None, portrait: Portrait | None, at: datetime) -> list[Jid]:
        """Store what was found out, None leaving what is there; gives who had to make room."""
        moment = moment_to_column(at)
        with self._database.transaction():
            self._database.run(
                "INSERT INTO visiting_card VALUES (?, ?, '', x'', '') "
                "ON CONFLICT (jid) DO UPDATE SET looked_at = excluded.looked_at",
                (str(jid), moment),
            )
            if card is not None:
                text = json.dumps(_document(card), ensure_ascii=False)
                self._database.run("UPDATE visiting_card SET card = ? WHERE jid = ?", (text, str(jid)))
            if portrait is not None and (portrait.data or not portrait.sha1):
                self._database.run(
                    "UPDATE visiting_card SET picture_name = ?, picture = ? WHERE jid = ?",
                    (portrait.sha1, portrait.data, str(jid)),
                )
            return self._make_room()

    def remove(self, jids: Iterable[Jid]) -> None:
        """Forget these people."""
        self._database.run_many("DELETE FROM visiting_card WHERE jid = ?", [(str(jid),) for jid in jids])

    def _make_room(self) -> list[Jid]:
        rows = self._database.rows(
            "SELECT jid, length(picture) FROM visiting_card ORDER BY looked_at DESC, jid"
        )
        total = 0
        gone: list[Jid] = []
        for place, (jid, size) in enumerate(rows):
            total += size
            if place and (place >= self._max_kept or total > self._max_bytes):
                gone.append(jid_from_column(jid))
        if gone:
            self.remove(gone)
        return gone


def _document(card: Card) -> dict[str, object]:
    document = asdict(card)
    document["phones"] = [[phone.number, phone.kind.value] for phone in card.phones]
    return document


def _card(text: str) -> Card | None:
    """Read a card; one that is damaged counts as never fetched."""
    try:
        document = json.loads(text)
        document["emails"] = tuple(document["emails"])
        document["phones"] = tuple(Phone(number, PhoneKind(kind)) for number, kind in document["phones"])
        return Card(**document)
    except (ValueError, LookupError, TypeError):
        return None
