"""The partners that the user has added or imported.

They stand in the database rather than in the settings file: an import may bring hundreds, and the
command line can write them while the window runs, which rewrites its settings file whole.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from lyncfedclient.domain.partner import Partner, PartnerType
from lyncfedclient.storage.facts import FactStore
from lyncfedclient.storage.values import clean_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lyncfedclient.storage.database import Database

_FACT = "policy.partners"


class PartnerStore:
    """Partners in the order in which they were added."""

    def __init__(self, database: Database) -> None:
        self._facts = FactStore(database)
        self._text = ""
        self._partners: tuple[Partner, ...] = ()

    def all(self) -> tuple[Partner, ...]:
        """Give every partner, as stored now: another process may have changed them."""
        text = self._facts.get(_FACT) or "[]"
        if text != self._text:
            self._partners = tuple(
                Partner(row["domain"], tuple(row["additional"]), PartnerType(row["type"]), row["description"])
                for row in json.loads(text)
            )
            self._text = text
        return self._partners

    def replace_all(self, partners: Iterable[Partner]) -> None:
        """Store these and forget all others."""
        rows = [
            {
                "domain": partner.domain,
                "additional": list(partner.additional_domains),
                "type": partner.type.value,
                "description": clean_text(partner.description),
            }
            for partner in partners
        ]
        self._facts.put(_FACT, json.dumps(rows))
