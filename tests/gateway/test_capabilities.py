from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from lyncfedclient.domain.capability import Capability
from lyncfedclient.domain.events import CapabilitiesReceived
from lyncfedclient.domain.jid import Jid
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.capabilities import UNREAD, Capabilities, verification_string
from lyncfedclient.gateway.queries import Queries
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.stream_session import StreamSessionStore

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncfedclient.domain.events import Event

OWN = Jid.parse("alice@contoso.test/here")
BOB = Jid.parse("bob@fabrikam.test")
DESK = BOB.with_resource("desk")
PHONE = BOB.with_resource("phone")

# The example of XEP-0115 section 5.2.
EXODUS = (
    "<identity category='client' type='pc' name='Exodus 0.9.1'/>"
    f"<feature var='{ns.CAPS}'/><feature var='{ns.DISCO_INFO}'/>"
    "<feature var='http://jabber.org/protocol/disco#items'/><feature var='http://jabber.org/protocol/muc'/>"
)
# The example of section 5.3, with a form and two languages.
PSI = f"""
    <identity xml:lang='en' category='client' name='Psi 0.11' type='pc'/>
    <identity xml:lang='el' category='client' name='Ψ 0.11' type='pc'/>
    <feature var='{ns.CAPS}'/><feature var='{ns.DISCO_INFO}'/>
    <feature var='http://jabber.org/protocol/disco#items'/><feature var='http://jabber.org/protocol/muc'/>
    <x xmlns='jabber:x:data' type='result'>
      <field var='FORM_TYPE' type='hidden'><value>urn:xmpp:dataforms:softwareinfo</value></field>
      <field var='ip_version' type='text-multi'><value>ipv4</value><value>ipv6</value></field>
      <field var='os'><value>Mac</value></field><field var='os_version'><value>10.5.1</value></field>
      <field var='software'><value>Psi</value></field>
      <field var='software_version'><value>0.11</value></field>
    </x>"""


def query(inside: str) -> ET.Element:
    return ET.fromstring(f"<query xmlns='{ns.DISCO_INFO}'>{inside}</query>")


def sha1(inside: str) -> str:
    text = verification_string(query(inside))
    assert text is not None
    return base64.b64encode(hashlib.sha1(text.encode(), usedforsecurity=False).digest()).decode()


def described(*capabilities: Capability) -> str:
    features = "".join(f"<feature var='{capability.value}'/>" for capability in capabilities)
    return f"<identity category='client' type='pc' name='Any'/>{features}"


class Talk:
    """Capabilities with a server's side: what is asked, and what a test answers."""

    def __init__(self, database: Database) -> None:
        self.written: list[ET.Element] = []
        self.open: list[ET.Element] = []
        self.told: list[Event] = []
        self.queries = Queries(OWN, self._write)
        self.capabilities = Capabilities(self.queries, StreamSessionStore(database), self.told.append)

    def _write(self, text: str) -> None:
        self.written.append(ET.fromstring(text.replace("<iq ", f"<iq xmlns='{ns.CLIENT}' ", 1)))
        self.open.append(self.written[-1])

    def presence(self, client: Jid, ver: str = "", kind: str = "") -> None:
        caps = f"<c xmlns='{ns.CAPS}' hash='sha-1' node='n' ver='{ver}'/>" if ver else ""
        given = f" type='{kind}'" if kind else ""
        text = f"<presence xmlns='{ns.CLIENT}' from='{client}'{given}>{caps}</presence>"
        self.capabilities.hear(ET.fromstring(text))

    def asked(self) -> list[str]:
        return [element.get("to", "") for element in self.written]

    def ask(self, answers: dict[str, str]) -> None:
        """Ask about Bob, and answer as given by address; others with an error."""
        self.capabilities.ask(BOB)
        self.answer(answers)

    def answer(self, answers: dict[str, str]) -> None:
        """Answer all that is asked, and what is asked in consequence."""
        while self.open:
            element = self.open.pop(0)
            to = element.get("to", "")
            inside = answers.get(to)
            payload = (
                f"<query xmlns='{ns.DISCO_INFO}'>{inside}</query>"
                if inside is not None
                else f"<error type='cancel'><service-unavailable xmlns='{ns.STANZA_ERRORS}'/></error>"
            )
            kind = "result" if inside is not None else "error"
            text = (
                f"<iq xmlns='{ns.CLIENT}' type='{kind}' id='{element.get('id')}' from='{to}'>{payload}</iq>"
            )
            self.queries.take(ET.fromstring(text))

    @property
    def understood(self) -> frozenset[Capability]:
        return self.capabilities.understood(BOB)


@pytest.fixture
def database() -> Iterator[Database]:
    database = Database.open(None)
    yield database
    database.close()


@pytest.mark.parametrize(
    ("inside", "ver"), [(EXODUS, "QgayPKawpkPSDYmwT/WM94uAlu0="), (PSI, "q07IKJEyjvHSyhy//CH0CxmKi8w=")]
)
def test_the_examples_of_the_standard_have_their_hash(inside: str, ver: str) -> None:
    assert sha1(inside) == ver


@pytest.mark.parametrize(
    "inside",
    [
        "<feature var='a'/><feature var='a'/>",
        "<identity category='c' type='t'/><identity category='c' type='t'/>",
        "<feature var='a&lt;b'/>",
        "<x xmlns='jabber:x:data'><field var='FORM_TYPE'><value>a</value></field></x>" * 2,
    ],
)
def test_what_could_pass_for_another_description_has_no_hash(inside: str) -> None:
    assert verification_string(query(inside)) is None


async def test_nobody_is_asked_before_a_conversation_opens(database: Database) -> None:
    talk = Talk(database)

    for number in range(50):
        talk.presence(Jid.parse(f"person{number}@fabrikam.test/desk"), "any")

    assert talk.written == []


async def test_a_checked_description_counts_for_all_who_announce_it_also_after_a_restart(
    database: Database,
) -> None:
    inside = described(Capability.CORRECTIONS, Capability.RECEIPTS)
    talk = Talk(database)
    talk.presence(DESK, sha1(inside))
    assert talk.understood == UNREAD
    talk.ask({str(DESK): inside})

    again = Talk(database)
    again.presence(PHONE, sha1(inside))
    again.ask({})

    both = frozenset({Capability.CORRECTIONS, Capability.RECEIPTS})
    assert (talk.understood, again.understood) == (both, both)
    assert again.asked() == ["fabrikam.test"]


async def test_a_lie_about_a_hash_counts_for_the_liar_alone(database: Database) -> None:
    ver = sha1(described(Capability.RECEIPTS))
    talk = Talk(database)
    talk.presence(DESK, ver)
    talk.ask({str(DESK): described(Capability.CORRECTIONS)})

    again = Talk(database)
    again.presence(DESK, ver)

    assert talk.understood == {Capability.CORRECTIONS}
    assert again.understood == UNREAD


async def test_who_announces_nothing_and_answers_nothing_gets_plain_text(database: Database) -> None:
    talk = Talk(database)
    talk.presence(DESK)
    assert talk.understood == frozenset()

    talk.ask({})

    assert talk.understood == frozenset()


async def test_of_two_clients_one_that_understands_is_enough(database: Database) -> None:
    old, new = described(Capability.RECEIPTS), described(Capability.MARKERS)
    talk = Talk(database)
    talk.presence(DESK, sha1(old))
    talk.presence(PHONE, sha1(new))
    talk.ask({str(DESK): old, str(PHONE): new})
    assert talk.understood == {Capability.RECEIPTS, Capability.MARKERS}

    talk.presence(PHONE, kind="unavailable")

    assert talk.understood == {Capability.RECEIPTS}


async def test_who_is_offline_is_written_to_as_when_last_seen(database: Database) -> None:
    inside = described(Capability.RECEIPTS)
    talk = Talk(database)
    talk.presence(DESK, sha1(inside))
    talk.ask({str(DESK): inside})

    again = Talk(database)

    assert again.understood == {Capability.RECEIPTS}


async def test_changes_are_told_while_the_conversation_is_open(database: Database) -> None:
    inside = described(Capability.CORRECTIONS)
    talk = Talk(database)
    talk.presence(DESK, sha1(inside))
    talk.ask({str(DESK): inside, "fabrikam.test": "<feature var='msgoffline'/>"})

    last = talk.told[-1]

    assert last == CapabilitiesReceived(BOB, frozenset({Capability.CORRECTIONS}), keeps_messages=True)


@pytest.mark.parametrize(
    ("inside", "is_kept"),
    [("<feature var='urn:xmpp:mam:2'/>", True), ("<feature var='urn:xmpp:ping'/>", False), (None, None)],
)
async def test_what_a_server_announces_of_keeping_messages_is_told_honestly(
    database: Database, inside: str | None, *, is_kept: bool | None
) -> None:
    talk = Talk(database)

    talk.ask({"fabrikam.test": inside} if inside is not None else {})

    last = talk.told[-1]
    assert isinstance(last, CapabilitiesReceived)
    assert last.keeps_messages is is_kept


async def test_of_a_person_with_a_thousand_clients_few_are_asked(database: Database) -> None:
    talk = Talk(database)
    for number in range(1000):
        talk.presence(BOB.with_resource(f"r{number}"))

    talk.ask({})

    assert len(talk.written) <= 6


async def test_an_answer_that_comes_when_the_client_is_gone_changes_nothing(database: Database) -> None:
    talk = Talk(database)
    talk.presence(DESK, "any")
    talk.capabilities.ask(BOB)
    talk.presence(DESK, kind="unavailable")

    talk.answer({str(DESK): described(Capability.MARKERS)})

    assert talk.understood == frozenset()


async def test_a_client_that_comes_online_while_the_conversation_is_open_is_asked(database: Database) -> None:
    inside = described(Capability.CORRECTIONS)
    talk = Talk(database)
    talk.ask({})

    talk.presence(DESK, sha1(inside))
    talk.answer({str(DESK): inside})

    assert talk.understood == {Capability.CORRECTIONS}


async def test_who_announces_something_else_every_moment_is_not_asked_for_ever(database: Database) -> None:
    talk = Talk(database)
    talk.ask({})

    for number in range(500):
        talk.presence(DESK, f"ver {number}")
        talk.answer({})

    assert len(talk.written) <= 30


async def test_a_lost_answer_is_asked_for_again_when_the_user_comes_back_to_the_conversation(
    database: Database,
) -> None:
    inside = described(Capability.CORRECTIONS)
    talk = Talk(database)
    talk.presence(DESK, sha1(inside))
    talk.ask({})
    asked = len(talk.written)
    assert talk.understood == UNREAD

    talk.ask({str(DESK): inside})

    assert asked <= 3
    assert talk.understood == {Capability.CORRECTIONS}
