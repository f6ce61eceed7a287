"""What others ask of our client; that strangers are not told is in ``test_session``."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from lyncfedclient.domain.jid import Jid
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.answers import Answers
from lyncfedclient.gateway.queries import Queries

if TYPE_CHECKING:
    from collections.abc import Callable

_INFO = f"{{{ns.DISCO_INFO}}}"


@pytest.fixture
async def ask() -> Callable[[str], ET.Element]:
    written: list[str] = []
    queries = Queries(Jid.parse("alice@contoso.test/desk"), written.append)
    answers = Answers(queries, ("The <Client>", "1 & 2"))

    def ask(payload: str, kind: str = "get") -> ET.Element:
        question = f"<iq xmlns='jabber:client' type='{kind}' id='q' from='bob@fabrikam.test/x'>{payload}</iq>"
        answers.take(ET.fromstring(question))
        return ET.fromstring(written.pop())

    ask.caps = ET.fromstring(answers.caps)  # type: ignore[attr-defined]
    return ask


async def test_our_caps_are_the_hash_of_what_we_answer(ask: Callable[[str], ET.Element]) -> None:
    caps: ET.Element = ask.caps  # type: ignore[attr-defined]
    node = f"{caps.get('node')}#{caps.get('ver')}"

    query = ask(f"<query xmlns='{ns.DISCO_INFO}' node='{node}'/>")[0]

    # XEP-0115 section 5.1.
    identities = sorted(
        f"{one.get('category')}/{one.get('type')}//{one.get('name')}<"
        for one in query.findall(f"{_INFO}identity")
    )
    features = sorted(f"{one.get('var')}<" for one in query.findall(f"{_INFO}feature"))
    digest = hashlib.sha1("".join(identities + features).encode(), usedforsecurity=False).digest()
    assert len(identities) == 1
    assert len(features) > 5
    assert caps.get("ver") == base64.b64encode(digest).decode()
    assert query.get("node") == node


async def test_without_a_node_the_same_is_answered(ask: Callable[[str], ET.Element]) -> None:
    answer = ask(f"<query xmlns='{ns.DISCO_INFO}'/>")

    assert (answer.get("type"), answer.get("id"), answer.get("to")) == ("result", "q", "bob@fabrikam.test/x")
    assert answer[0].get("node") is None
    assert answer[0].find(f"{_INFO}feature[@var='{ns.PING}']") is not None


async def test_a_node_that_is_not_ours_is_not_found(ask: Callable[[str], ET.Element]) -> None:
    answer = ask(f"<query xmlns='{ns.DISCO_INFO}' node='http://evil.test#x'/>")

    assert answer.get("type") == "error"
    assert answer.find(f".//{{{ns.STANZA_ERRORS}}}item-not-found") is not None


async def test_name_and_version_are_told_and_no_system(ask: Callable[[str], ET.Element]) -> None:
    answer = ask(f"<query xmlns='{ns.VERSION}'/>")

    assert {child.tag.rpartition("}")[2]: child.text for child in answer[0]} == {
        "name": "The <Client>",
        "version": "1 & 2",
    }


async def test_a_ping_is_answered_with_nothing_in_it(ask: Callable[[str], ET.Element]) -> None:
    answer = ask(f"<ping xmlns='{ns.PING}'/>")

    assert (answer.get("type"), len(answer)) == ("result", 0)


@pytest.mark.parametrize(
    ("payload", "kind"),
    [
        ("<query xmlns='urn:unheard-of'/>", "get"),
        ("", "get"),
        (f"<ping xmlns='{ns.PING}'/>", "set"),
        (f"<query xmlns='{ns.VERSION}'/>", "set"),
        ("<query xmlns='http://jabber.org/protocol/disco#items'/>", "get"),
        (f"<other xmlns='{ns.DISCO_INFO}'/>", "get"),
    ],
)
async def test_whatever_else_is_asked_is_refused(
    ask: Callable[[str, str], ET.Element], payload: str, kind: str
) -> None:
    answer = ask(payload, kind)

    assert answer.get("type") == "error"
    assert answer.find(f".//{{{ns.STANZA_ERRORS}}}service-unavailable") is not None
