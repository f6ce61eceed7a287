"""Items 36 to 40: what nobody is to learn."""

from __future__ import annotations

import base64
import hashlib
import logging
import re
import socket
import zipfile
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QDesktopServices
from typing_extensions import override

from lyncfedclient import diagnostics
from lyncfedclient.cli.report import write_report
from lyncfedclient.domain.capability import Capability
from lyncfedclient.domain.events import BlockListReceived
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import LinkPhase
from lyncfedclient.domain.message_events import ChatState
from lyncfedclient.domain.presence import OwnState
from lyncfedclient.gateway.capabilities import verification_string
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.places import find_places
from lyncfedclient.ui.conversation.links import find_links
from tests.attack.stage import BOB, CAROL, DAVE, ROSTER, STRANGER, Scene, scene
from tests.support.scripted_server import PASSWORD, Honest, Peer
from tests.support.waiting import until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gateway.conftest import Lab

ANSWERED = (
    "<ping xmlns='urn:xmpp:ping'/>",
    "<query xmlns='jabber:iq:version'/>",
    "<query xmlns='http://jabber.org/protocol/disco#info'/>",
)
UNANSWERED = (
    "<time xmlns='urn:xmpp:time'/>",
    "<query xmlns='jabber:iq:last'/>",
    "<query xmlns='http://jabber.org/protocol/disco#items'/>",
    "<vCard xmlns='vcard-temp'/>",
)
"""Nobody at all gets another answer to these: there is no guard that could be missing."""
QUESTIONS = ANSWERED + UNANSWERED


@pytest.mark.parametrize(
    "question",
    [
        *(pytest.param(question, marks=pytest.mark.guard("answers-only-friends")) for question in ANSWERED),
        *UNANSWERED,
    ],
)
@pytest.mark.parametrize(
    "sender", [STRANGER, "carol@fabrikam.test/x", "fabrikam.test", "somebody@contoso.test/x"]
)
async def test_attack_36_strangers_get_the_answer_of_an_empty_house(
    there: Scene, question: str, sender: str
) -> None:
    await there.said(f"<iq type='get' id='q1' from='{sender}'>{question}</iq>")
    await until(lambda: there.replies("q1"), "an answer")

    (reply,) = there.replies("q1")
    assert reply.get("type") == "error"
    assert [child.tag for child in reply[0]] == ["{urn:ietf:params:xml:ns:xmpp-stanzas}service-unavailable"]


@pytest.mark.guard("offline-for-all")
async def test_attack_36_who_appears_offline_is_not_here_for_friends_either(there: Scene) -> None:
    there.services.myself.choose(OwnState.APPEAR_OFFLINE)

    await there.said("<iq type='get' id='q1' from='bob@fabrikam.test/x'><ping xmlns='urn:xmpp:ping'/></iq>")
    await until(lambda: there.replies("q1"), "an answer")

    assert there.replies("q1")[0].get("type") == "error"


@pytest.mark.parametrize(
    "sender",
    [STRANGER, pytest.param("carol@fabrikam.test/x", marks=pytest.mark.guard("receipts-only-friends"))],
)
async def test_attack_36_a_stranger_gets_no_receipt(there: Scene, sender: str) -> None:
    before = len(there.server.peer.stanzas)

    await there.said(
        f"<message from='{sender}' id='m1' type='chat'><body>are you there</body>"
        "<request xmlns='urn:xmpp:receipts'/><markable xmlns='urn:xmpp:chat-markers:0'/></message>"
    )
    await there.said()

    assert len(there.server.peer.stanzas) == before


@pytest.mark.guard("typing-only-friends", "answers-only-friends")
async def test_attack_36_a_stranger_does_not_see_us_typing(there: Scene) -> None:
    # Her client understands what typing is; else it would not be told for that alone.
    await there.said(COMES.format("carol@fabrikam.test/x", CAPS.format("sha-1", "x")))
    before = len(there.server.peer.stanzas)

    there.services.conversations.set_typing(CAROL, is_typing=True)
    there.gateway.send_chat_state(CAROL, ChatState.COMPOSING)
    await there.said()

    assert len(there.server.peer.stanzas) == before


class Blocking(Honest):
    """A server that has been told to block somebody, and lets them through all the same."""

    def __init__(self, blocked: str) -> None:
        super().__init__(roster=ROSTER)
        self.blocked = blocked

    @override
    def answer(self, peer: Peer, iq: ET.Element) -> None:
        if iq[0].tag == "{urn:xmpp:blocking}blocklist":
            listed = f"<blocklist xmlns='urn:xmpp:blocking'><item jid='{self.blocked}'/></blocklist>"
            self.say(peer, f"<iq type='result' id='{iq.get('id')}'>{listed}</iq>")
        else:
            super().answer(peer, iq)


@pytest.mark.guard("blocked-learn-nothing")
@pytest.mark.parametrize("blocked", ["bob@fabrikam.test", "bob@fabrikam.test/x", "fabrikam.test"])
async def test_attack_36_the_blocked_learn_nothing(
    lab: Lab, tmp_path: Path, qapp: object, blocked: str
) -> None:
    async with scene(lab, tmp_path, Blocking(blocked)) as there:
        await there.said(COMES.format("bob@fabrikam.test/x", CAPS.format("sha-1", "x")))
        before = len(there.server.peer.stanzas)
        await there.said(
            *(
                f"<iq type='get' id='q{number}' from='bob@fabrikam.test/x'>{question}</iq>"
                for number, question in enumerate(QUESTIONS)
            ),
            "<message from='bob@fabrikam.test/x' id='m1' type='chat'><body>are you there</body>"
            "<request xmlns='urn:xmpp:receipts'/></message>",
        )
        there.gateway.send_chat_state(BOB.with_resource("x"), ChatState.COMPOSING)
        await there.said()

        answers = there.server.peer.stanzas[before:]
        assert [answer.get("type") for answer in answers] == ["error"] * len(QUESTIONS)
        assert {child.tag for answer in answers for child in answer[0]} == {
            "{urn:ietf:params:xml:ns:xmpp-stanzas}service-unavailable"
        }


@pytest.mark.guard("blocked-learn-nothing")
async def test_attack_36_who_is_blocked_now_learns_nothing_from_now_on(there: Scene) -> None:
    await there.said(COMES.format("bob@fabrikam.test/x", CAPS.format("sha-1", "x")))
    there.services.requests.block(BOB)
    await there.said()
    before = len(there.server.peer.secret)

    there.gateway.send_chat_state(BOB, ChatState.COMPOSING)
    await there.said("<iq type='get' id='q1' from='bob@fabrikam.test/x'><ping xmlns='urn:xmpp:ping'/></iq>")

    assert [answer.get("type") for answer in there.replies("q1")] == ["error"]
    assert "chatstates" not in there.server.peer.secret[before:]


class NotBlocking(Honest):
    """A server that knows no blocking."""

    @override
    def answer(self, peer: Peer, iq: ET.Element) -> None:
        if "urn:xmpp:blocking" in iq[0].tag:
            fault = "<error type='cancel'><service-unavailable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>"
            self.say(peer, f"<iq type='error' id='{iq.get('id')}'>{fault}</iq>")
        else:
            super().answer(peer, iq)


@pytest.mark.guard("blocked-learn-nothing", "blocked-over-restarts")
@pytest.mark.parametrize("blocked", [BOB, Jid("", BOB.domain)], ids=str)
async def test_attack_36_the_blocked_learn_nothing_after_a_restart_either(
    lab: Lab, tmp_path: Path, qapp: object, blocked: Jid
) -> None:
    file = tmp_path / "data.sqlite3"
    async with scene(lab, tmp_path, NotBlocking(roster=ROSTER), database=Database.open(file)) as there:
        there.services.requests.block(blocked)
        await there.hear(BlockListReceived)

    async with scene(lab, tmp_path, NotBlocking(roster=ROSTER), database=Database.open(file)) as there:
        await there.said(
            "<iq type='get' id='q1' from='bob@fabrikam.test/x'><ping xmlns='urn:xmpp:ping'/></iq>"
        )

        assert [answer.get("type") for answer in there.replies("q1")] == ["error"]
        assert there.services.requests.blocked == {blocked}


CAPS = "<c xmlns='http://jabber.org/protocol/caps' hash='{}' node='urn:x' ver='{}'/>"
COMES = "<presence from='{}'>{}</presence>"
FEATURES = (
    "<query xmlns='http://jabber.org/protocol/disco#info'><identity category='client' type='pc'/>"
    "<feature var='urn:xmpp:message-correct:0'/></query>"
)


class Describing(Honest):
    """A server whose people describe their clients as the test wants; ``asked`` has who was asked."""

    def __init__(self, description: str) -> None:
        super().__init__(roster=ROSTER)
        self.description = description
        self.asked: list[str] = []

    @override
    def answer(self, peer: Peer, iq: ET.Element) -> None:
        to = iq.get("to", "")
        if not to.endswith("fabrikam.test/x"):
            super().answer(peer, iq)
            return
        self.asked.append(to)
        self.say(peer, f"<iq type='result' id='{iq.get('id')}' from='{to}'>{self.description}</iq>")


def verified(description: str) -> str:
    """Hash a description as XEP-0115 section 5.1 does."""
    text = verification_string(ET.fromstring(description))
    assert text is not None
    return base64.b64encode(hashlib.sha1(text.encode(), usedforsecurity=False).digest()).decode()


async def test_attack_37_capabilities_alone_cause_no_question(there: Scene) -> None:
    before = len(there.server.peer.stanzas)

    await there.said(
        *(
            COMES.format(f"bob@fabrikam.test/{number % 3}", CAPS.format(kind, f"{number}{'x' * 500}"))
            for number in range(500)
            for kind in ("sha-1", "md5", "")
        )
    )

    assert len(there.server.peer.stanzas) == before
    assert there.services.presences.of(BOB).is_live


@pytest.mark.guard("caps-verified")
@pytest.mark.parametrize("kind", ["sha-1", "md5"])
async def test_attack_37_a_lie_about_a_hash_counts_for_the_liar_alone(
    lab: Lab, tmp_path: Path, qapp: object, kind: str
) -> None:
    truth = verified(FEATURES.replace("message-correct", "something-else"))
    honest = Describing(FEATURES)
    async with scene(lab, tmp_path, honest) as there:
        await there.said(
            COMES.format("bob@fabrikam.test/x", CAPS.format(kind, truth)),
            COMES.format("dave@fabrikam.test/y", CAPS.format(kind, truth)),
        )
        there.gateway.ask_capabilities(BOB)
        await until(lambda: honest.asked, "the question")
        await there.said()
        session = there.gateway._upkeep.session
        assert session is not None

        assert Capability.CORRECTIONS in session.capabilities.understood(BOB)
        assert Capability.CORRECTIONS not in session.capabilities.understood(DAVE)


@pytest.mark.guard("caps-bounded")
async def test_attack_37_ten_thousand_hashes_are_not_kept(there: Scene) -> None:
    await there.said(
        *(
            COMES.format("bob@fabrikam.test/x", CAPS.format("sha-1", f"{number}{'x' * 200}"))
            for number in range(10_000)
        )
    )

    session = there.gateway._upkeep.session
    assert session is not None
    assert len(session.capabilities._shared) <= 5000
    assert len(session.capabilities._clients) == 1


@pytest.mark.guard("stanza-size")
async def test_attack_37_an_enormous_description_ends_with_its_stream(
    lab: Lab, tmp_path: Path, qapp: object
) -> None:
    many = "".join(f"<feature var='urn:x:{number}:{'y' * 90}'/>" for number in range(10_000))
    honest = Describing(FEATURES.replace("</query>", many + "</query>"))
    async with scene(lab, tmp_path, honest) as there:
        await there.said(COMES.format("bob@fabrikam.test/x", CAPS.format("sha-1", "x")))
        there.gateway.ask_capabilities(BOB)

        link = await there.ear.see(LinkPhase.WAITING)
        await until(lambda: len(there.server.peers) > 1, "another stream")

        assert link.detail.startswith("policy-violation")


@pytest.mark.parametrize(
    "text",
    [
        "file:///etc/passwd",
        "smb://attacker.test/share",
        r"\\attacker.test\share",
        "//attacker.test/share",
        "ms-msdt:/id",
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://attacker.test/x",
        "vbscript:x",
        "sip:bob@fabrikam.test;x",
        "search-ms:query=x",
        pytest.param("http://bank.test@attacker.test/", marks=pytest.mark.guard("link-schemes")),
        pytest.param("https://user:secret@attacker.test/", marks=pytest.mark.guard("link-schemes")),
    ],
)
def test_attack_38_a_dangerous_address_is_no_link(text: str) -> None:
    schemes = {link.target.partition(":")[0] for link in find_links(f"see {text} now")}

    assert schemes <= {"mailto"}
    assert not any("attacker.test/" in link.target for link in find_links(f"see {text} now"))


async def test_attack_38_nothing_that_is_received_makes_us_ask_a_third_party(
    there: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached: list[object] = []

    def connect(_self: object, place: object) -> None:
        reached.append(place)
        raise OSError

    monkeypatch.setattr(socket.socket, "connect", connect)
    monkeypatch.setattr(QDesktopServices, "openUrl", reached.append)

    await there.said(
        "<message from='bob@fabrikam.test/x' id='m1'><body>http://127.0.0.1:1/a.png</body>"
        "<x xmlns='jabber:x:oob'><url>http://127.0.0.1:1/b.png</url></x>"
        "<html xmlns='http://jabber.org/protocol/xhtml-im'><body xmlns='http://www.w3.org/1999/xhtml'>"
        "<img src='http://127.0.0.1:1/c.png'/></body></html></message>",
        "<presence from='bob@fabrikam.test/x'><x xmlns='vcard-temp:x:update'><photo>abc</photo></x></presence>",
        "<message from='bob@fabrikam.test' type='headline'><event xmlns='http://jabber.org/protocol/pubsub#event'>"
        "<items node='urn:xmpp:avatar:metadata'><item id='a'><metadata xmlns='urn:xmpp:avatar:metadata'>"
        "<info bytes='1' id='a' type='image/png' url='http://127.0.0.1:1/d.png'/></metadata></item></items></event></message>",
    )

    assert there.bodies(BOB) == ["http://127.0.0.1:1/a.png"]
    assert reached == []


@pytest.mark.guard("redaction")
@pytest.mark.parametrize("level", [logging.INFO, logging.DEBUG])
async def test_attack_40_no_file_of_a_profile_holds_the_password_and_no_log_a_body(
    lab: Lab, tmp_path: Path, qapp: object, level: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = find_places(tmp_path / "profile")
    level_before = logging.getLogger().level
    # What pytest keeps of the log would be found in memory by the tests after this one.
    monkeypatch.setattr(logging.getLogger(), "handlers", [])
    diagnostics.start_log(places.log_dir, logging.getLevelName(level))
    try:
        async with scene(lab, tmp_path / "profile", database=Database.open(places.database_file)) as there:
            await there.sent(BOB, "sesame from us")
            await there.said(
                "<message from='bob@fabrikam.test/x' id='m1'><body>sesame from them</body></message>",
                "<iq type='set' id='x' from='bob@fabrikam.test/x'><x xmlns='urn:x'>sesame in a query</x></iq>",
                "<presence from='bob@fabrikam.test/x'><status>sesame as a note</status></presence>",
            )
            logging.getLogger("lyncfedclient.gateway.session").error(
                "stanza <message from='bob@fabrikam.test/x'><body>sesame at large</body></message> password='%s'",
                PASSWORD,
            )
            crash = ValueError("<message from='bob@fabrikam.test/x'><body>sesame in a crash</body></message>")
            diagnostics._LastResort(None).on_exception(type(crash), crash, None)
            there.say("<message from='bob@fabrikam.test/x'><body>sesame in &poison;</body></message>")
            await until(lambda: len(there.server.peers) > 1, "another stream")
            said = "".join(peer.secret for peer in there.server.peers)
    finally:
        diagnostics.stop_log()
        logging.getLogger().setLevel(level_before)

    files = {path: path.read_bytes() for path in (tmp_path / "profile").rglob("*") if path.is_file()}
    assert [path for path in files if path.suffix == ".log"]
    assert [path.name for path, data in files.items() if PASSWORD.encode() in data] == []
    assert [path.name for path, data in files.items() if b"sesame" in data and ".log" in path.name] == []
    payloads = re.findall(r"<(?:auth|response)[^>]*>([^<]+)<", said)
    assert len(payloads) > 1
    assert [path.name for path, data in files.items() for one in payloads if one.encode() in data] == []
    write_report(str(tmp_path / "report.zip"), places)
    with zipfile.ZipFile(tmp_path / "report.zip") as bundle:
        told = b"".join(bundle.read(name) for name in bundle.namelist())
    assert b"ValueError" in told
    assert [one for one in (PASSWORD, "sesame", *payloads) if one.encode() in told] == []
