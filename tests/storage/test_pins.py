from __future__ import annotations

from lyncfedclient.storage.database import Database
from lyncfedclient.storage.facts import FactStore
from lyncfedclient.storage.pins import PinnedMechanisms


def test_the_mechanism_of_an_account_outlives_the_run() -> None:
    facts = FactStore(Database.open(None))

    PinnedMechanisms(facts)["alice@contoso.test"] = "SCRAM-SHA-256"

    assert dict(PinnedMechanisms(facts)) == {"alice@contoso.test": "SCRAM-SHA-256"}


def test_a_forgotten_pin_stays_forgotten() -> None:
    facts = FactStore(Database.open(None))
    pins = PinnedMechanisms(facts)
    pins["alice@contoso.test"] = "SCRAM-SHA-256"

    del pins["alice@contoso.test"]

    assert len(PinnedMechanisms(facts)) == 0
