"""Items 19, 23 and 33: queries that ask too much, and answers from whom was not asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from lyncfedclient.domain.jid import Jid
from tests.attack.stage import BOB, CAROL, DAVE, ROSTER, STRANGER, Scene, scene
from tests.support.scripted_server import Honest
from tests.support.waiting import until

if TYPE_CHECKING:
    from pathlib import Path
    from xml.etree import ElementTree as ET

    from tests.gateway.conftest import Lab
    from tests.support.scripted_server import Peer


GOOD = "<message from='bob@fabrikam.test/x' id='good'><body>good</body></message>"


@pytest.mark.parametrize("kind", ["get", "set"])
@pytest.mark.parametrize("sender", ["", " from='bob@fabrikam.test/x'", " from='mallory@attacker.test/x'"])
async def test_attack_19_an_unknown_query_gets_exactly_one_error(
    there: Scene, kind: str, sender: str
) -> None:
    await there.said(f"<iq type='{kind}' id='u1'{sender}><x xmlns='urn:unknown'/></iq>")
    await there.said(GOOD)

    assert [reply.get("type") for reply in there.replies("u1")] == ["error"]


@pytest.mark.parametrize(
    "query",
    [
        "<iq type='error' id='u1' from='bob@fabrikam.test/x'><error type='cancel'/></iq>",
        "<iq type='result' id='u1' from='bob@fabrikam.test/x'/>",
        *(
            pytest.param(query, marks=pytest.mark.guard("only-questions-answered"))
            for query in (
                "<iq type='get' from='bob@fabrikam.test/x'><ping xmlns='urn:xmpp:ping'/></iq>",
                "<iq type='wrong' id='u1' from='bob@fabrikam.test/x'/>",
                "<iq id='u1' from='bob@fabrikam.test/x'/>",
                "<iq type='get' id='u1' from='@@@'><ping xmlns='urn:xmpp:ping'/></iq>",
            )
        ),
    ],
)
async def test_attack_19_what_is_no_query_is_never_answered(there: Scene, query: str) -> None:
    before = len(there.server.peer.stanzas)

    await there.said(query)
    await there.said(GOOD)

    assert len(there.server.peer.stanzas) == before


async def test_attack_19_an_id_of_any_kind_comes_back_as_it_was(there: Scene) -> None:
    odd = "a&apos;b&lt;c&quot;&#x1F600;" + "x" * 2000

    await there.said(f"<iq type='get' id='{odd}' from='bob@fabrikam.test/x'><x xmlns='urn:unknown'/></iq>")

    wanted = "a'b<c\"😀" + "x" * 2000
    await until(lambda: there.replies(wanted), "the answer")


@pytest.mark.guard("answer-from")
@pytest.mark.parametrize("sender", [STRANGER, "bob@fabrikam.test", "fabrikam.test", "bob@fabrikam.test/x"])
@pytest.mark.parametrize("kind", ["result", "error"])
async def test_attack_23_an_answer_counts_only_from_whom_was_asked(
    lab: Lab, tmp_path: Path, qapp: object, sender: str, kind: str
) -> None:
    honest = Honest(roster=ROSTER)
    async with scene(lab, tmp_path, honest) as there:
        answered: list[object] = []
        session = there.gateway._upkeep.session
        assert session is not None
        session.queries.ask(
            "get", Jid("carol", "fabrikam.test", "y"), "<x xmlns='urn:x'/>", answered.append, query_id="guess"
        )

        await there.said(f"<iq type='{kind}' id='guess' from='{sender}'/>")

        assert answered == []


@pytest.mark.guard("answer-from")
@pytest.mark.parametrize("sender", [STRANGER, "fabrikam.test", "bob@fabrikam.test/x"])
async def test_attack_23_a_roster_by_anybody_else_is_none(
    lab: Lab, tmp_path: Path, qapp: object, sender: str
) -> None:
    class Outrun(Honest):
        """A server whose answer comes second."""

        @override
        def answer(self, peer: Peer, iq: ET.Element) -> None:
            if iq[0].tag == "{jabber:iq:roster}query":
                forged = "<item jid='mallory@attacker.test' subscription='both'/>"
                query = f"<query xmlns='jabber:iq:roster'>{forged}</query>"
                self.say(peer, f"<iq type='result' id='{iq.get('id')}' from='{sender}'>{query}</iq>")
            super().answer(peer, iq)

    async with scene(lab, tmp_path, Outrun(roster=ROSTER)) as there:
        assert there.contacts() == {str(BOB), str(CAROL), str(DAVE)}


PAYLOADS = (
    "<query xmlns='http://jabber.org/protocol/disco#items' node='http://jabber.org/protocol/commands'/>",
    "<command xmlns='http://jabber.org/protocol/commands' node='http://jabber.org/protocol/rc#set-status' action='execute'/>",
    "<query xmlns='jabber:iq:rpc'><methodCall><methodName>quit</methodName></methodCall></query>",
    "<query xmlns='jabber:iq:register'/>",
    "<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'/></query>",
    "<x xmlns='http://jabber.org/protocol/rosterx'><item action='add' jid='mallory@attacker.test'/></x>",
)


@pytest.mark.parametrize("payload", PAYLOADS)
@pytest.mark.parametrize("sender", [STRANGER, "carol@fabrikam.test/x"])
async def test_attack_33_remote_control_by_strangers_is_refused(
    there: Scene, payload: str, sender: str
) -> None:
    before = there.contacts()

    kind = "get" if "disco#items" in payload else "set"
    await there.said(f"<iq type='{kind}' id='r1' from='{sender}'>{payload}</iq>")
    await until(lambda: there.replies("r1"), "an answer")

    (reply,) = there.replies("r1")
    assert reply.get("type") == "error"
    assert len(reply) == 1, "the answer repeats what came"
    assert there.contacts() == before


async def test_attack_33_a_roster_exchange_adds_nobody(there: Scene) -> None:
    await there.said(
        "<message from='bob@fabrikam.test/x'><body>my friends</body><x xmlns='http://jabber.org/protocol/rosterx'>"
        "<item action='add' jid='mallory@attacker.test'/><item action='delete' jid='dave@fabrikam.test'/></x></message>"
    )

    assert there.contacts() == {str(BOB), str(CAROL), str(DAVE)}
