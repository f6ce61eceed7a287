from __future__ import annotations

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import TrustedKey
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.facts import FactStore
from lyncfedclient.storage.pins import PinnedMechanisms, TrustedKeys, forget_pins


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


def test_several_agree_on_what_is_pinned() -> None:
    facts = FactStore(Database.open(None))
    pins, other = PinnedMechanisms(facts), PinnedMechanisms(facts)

    pins["alice@contoso.test"] = "SCRAM-SHA-256"

    assert other["alice@contoso.test"] == "SCRAM-SHA-256"


def test_an_account_that_is_forgotten_begins_anew() -> None:
    facts = FactStore(Database.open(None))
    for name in ("alice@contoso.test", "bob@contoso.test"):
        PinnedMechanisms(facts)[name] = "SCRAM-SHA-256"
        TrustedKeys(facts)[name] = TrustedKey("xmpp.contoso.test", "00")

    forget_pins(facts, Jid("alice", "contoso.test", "desk"))

    assert dict(PinnedMechanisms(facts)) == {"bob@contoso.test": "SCRAM-SHA-256"}
    assert dict(TrustedKeys(facts)) == {"bob@contoso.test": TrustedKey("xmpp.contoso.test", "00")}
