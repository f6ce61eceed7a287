"""Items 15 to 19: XML that attacks the reader, and queries that attack the answerer."""

from __future__ import annotations

import asyncio
import ctypes
import resource
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from lyncfedclient.domain.link import LinkFault, LinkPhase
from tests.attack.stage import BOB, CAROL, DAVE, ROSTER, Scene, scene
from tests.support.scripted_server import Honest, Peer
from tests.support.waiting import until

if TYPE_CHECKING:
    from tests.gateway.conftest import Lab

GOOD = "<message from='bob@fabrikam.test/x' id='good'><body>good</body></message>"
MEGABYTE = 1024 * 1024
LAUGHS = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10 if n else 'lol'}'>" for n in range(12))


def used() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def resident() -> int:
    # After thousands of other tests the heap has room that would be filled first, unseen.
    getattr(ctypes.CDLL(None), "malloc_trim", int)(0)
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * resource.getpagesize()


async def refused(there: Scene, text: str, condition: str) -> None:
    """Send what no stream may hold: it is closed for that reason, and the session goes on without it."""
    before, peers = used(), len(there.server.peers)

    there.say(text)
    await until(lambda: LinkPhase.WAITING in there.ear.phases, "the stream closed")
    await until(lambda: len(there.server.peers) > peers, "another stream")

    link = next(link for link in there.ear.links if link.phase is LinkPhase.WAITING)
    assert link.fault is LinkFault.PROTOCOL_VIOLATION
    assert link.detail.startswith(condition), link.detail
    assert used() - before < 50 * MEGABYTE
    assert there.bodies(BOB) == []


# What CVE-2026-45186 needs: its cost grows with the square of the names that are declared.
ATTRIBUTES = " ".join(f'a{n} CDATA ""' for n in range(20_000))


@pytest.mark.parametrize(
    ("document", "inside"),
    [
        ("<!DOCTYPE x>", ""),
        ("<!DOCTYPE x [<!ENTITY a 'b'>]>", "<message><body>&a;</body></message>"),
        ("<!DOCTYPE x SYSTEM 'http://127.0.0.1:1/x.dtd'>", ""),
        ("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>", "<message><body>&e;</body></message>"),
        ("<!DOCTYPE x [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]>", ""),
        (f"<!DOCTYPE x [{LAUGHS}]>", "<message><body>&l11;</body></message>"),
        (f"<!DOCTYPE x [<!ENTITY q '{'q' * 50_000}'>]>", f"<message><body>{'&q;' * 50_000}</body></message>"),
        (f"<!DOCTYPE x [<!ATTLIST x {ATTRIBUTES}>]>", ""),
    ],
)
@pytest.mark.guard("no-doctype")
async def test_attack_15_a_document_type_is_refused(lab: Lab, document: str, inside: str) -> None:
    before, began = used(), time.thread_time()
    async with lab.attempt(Typed("<?xml version='1.0'?>" + document, inside)) as (ear, _):
        link = await ear.see(LinkPhase.WAITING)

    assert link.fault is LinkFault.PROTOCOL_VIOLATION
    assert link.detail.startswith("restricted-xml")
    assert used() - before < 50 * MEGABYTE
    assert time.thread_time() - began < 1


@pytest.mark.guard("no-standalone")
@pytest.mark.parametrize("said", ["yes", "no"])
async def test_attack_15_a_standalone_declaration_is_refused(lab: Lab, said: str) -> None:
    async with lab.attempt(Typed(f"<?xml version='1.0' standalone='{said}'?>")) as (ear, _):
        link = await ear.see(LinkPhase.WAITING)

    assert link.fault is LinkFault.PROTOCOL_VIOLATION
    assert link.detail.startswith("restricted-xml")


@pytest.mark.guard("xml-version")
async def test_attack_15_another_version_of_xml_is_refused(lab: Lab) -> None:
    async with lab.attempt(Typed("<?xml version='1.1'?>")) as (ear, _):
        link = await ear.see(LinkPhase.WAITING)

    assert link.fault is LinkFault.PROTOCOL_VIOLATION
    assert link.detail.startswith("bad-format")


class Typed(Honest):
    """A server that begins its streams with this, and says something within them."""

    def __init__(self, document: str, inside: str = "") -> None:
        super().__init__()
        self.document = document
        self.inside = inside

    @override
    async def __call__(self, peer: Peer) -> None:
        await peer.expect("stream")
        peer.send(
            f"{self.document}<stream:stream from='contoso.test' id='s' version='1.0'"
            f" xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>{self.inside}"
        )
        await peer.next()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "<message from='bob@fabrikam.test/x'><body>a<!-- c -->b</body></message>",
            marks=pytest.mark.guard("no-comment"),
        ),
        pytest.param("<!-- c -->", marks=pytest.mark.guard("no-comment")),
        pytest.param(
            "<message from='bob@fabrikam.test/x'><body>a<?p q?>b</body></message>",
            marks=pytest.mark.guard("no-instruction"),
        ),
    ],
)
async def test_attack_15_comments_and_instructions_are_refused(there: Scene, text: str) -> None:
    await refused(there, text, "restricted-xml")


@pytest.mark.parametrize(
    "text", ["<message><body>&lol;</body></message>", "<?xml version='1.0' standalone='yes'?>"]
)
async def test_attack_15_entities_and_a_second_declaration_are_not_well_formed(
    there: Scene, text: str
) -> None:
    await refused(there, text, "not-well-formed")


SENDER = "<message from='bob@fabrikam.test/x'>"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            SENDER + "<a>" * 65 + "</a>" * 65 + "</message>",
            marks=pytest.mark.guard("depth", "forwarding-by-our-server"),
        ),
        pytest.param(SENDER + "<a>" * 300 + "</a>" * 300 + "</message>", marks=pytest.mark.guard("depth")),
        pytest.param(SENDER + "<a>" * 100_000, marks=pytest.mark.guard("depth")),
        SENDER + "<a>" * 1_000_000,
        SENDER + "<a " + " ".join(f"a{n}=''" for n in range(100_000)) + "/></message>",
        SENDER + "<a b='" + "x" * 10 * MEGABYTE + "'/></message>",
        pytest.param(SENDER + "<a" + "b" * 10 * MEGABYTE, marks=pytest.mark.guard("tag-size")),
        pytest.param(
            SENDER + "<a " + " ".join(f"a{n}='x'" for n in range(4000)) + "/></message>",
            marks=pytest.mark.guard("attributes"),
        ),
        pytest.param(SENDER + "<a/>" * 200_000 + "</message>", marks=pytest.mark.guard("stanza-size")),
        pytest.param(
            SENDER + "<body>" + "x" * 2 * MEGABYTE + "</body></message>",
            marks=pytest.mark.guard("stanza-size"),
        ),
        pytest.param(
            SENDER + "<a b='" + "x" * 400_000 + "'/></message>", marks=pytest.mark.guard("tag-size")
        ),
        pytest.param(SENDER + "<a" + "b" * 400_000, marks=pytest.mark.guard("tag-size")),
    ],
)
async def test_attack_16_what_is_out_of_proportion_is_refused(there: Scene, text: str) -> None:
    await refused(there, text, "policy-violation")


@pytest.mark.guard("names-forgotten")
async def test_attack_16_names_without_end_are_not_kept(there: Scene) -> None:
    await there.said(GOOD)
    before = resident()

    for turn in range(40):
        names = [f"n{turn}-{number}-{'x' * 8000}" for number in range(128)]
        await there.said(
            *(
                f"<message>{''.join(f'<{name}/>' for name in names[at : at + 8])}</message>"
                for at in range(0, 128, 8)
            )
        )
        # The server of the tests remembers what it has sent, in this same memory.
        there.honest.sent[:] = [""] * len(there.honest.sent)
    await there.said(GOOD.replace("good", "after"))

    assert there.ear.phases[-1] is LinkPhase.ONLINE
    assert there.bodies(BOB) == ["good", "after"]
    assert resident() - before < 40 * MEGABYTE


@pytest.mark.guard("stanza-size")
async def test_attack_16_thirty_megabytes_are_not_kept(there: Scene) -> None:
    before, peer = used(), there.server.peer

    peer.send(SENDER + "<body>")
    for _ in range(30 * 16):
        peer.send("x" * (MEGABYTE // 16))
        await asyncio.sleep(0)
    link = await there.ear.see(LinkPhase.WAITING)

    assert link.detail.startswith("policy-violation")
    assert used() - before < 50 * MEGABYTE


@pytest.mark.parametrize(
    "octets",
    [
        b"\xff\xfe",
        b"\xc0\xaf",
        b"\xed\xa0\x80",
        b"\x00",
        b"\xef\xbf\xbe",
        b"\x01",
        b"&#0;",
        b"&#xFFFE;",
        b"<x:y/>",
        b"<a b='1' b='2'/>",
    ],
)
async def test_attack_17_what_is_no_xml_is_refused(there: Scene, octets: bytes) -> None:
    before = len(there.server.peers)

    there.server.peer.send(SENDER.encode() + b"<body>" + octets + b"</body></message>")
    await until(lambda: len(there.server.peers) > before, "another stream")

    assert there.bodies(BOB) == []


@pytest.mark.parametrize(
    ("stanza", "bodies"),
    [
        (SENDER + "<body xmlns='urn:other'>x</body></message>", []),
        ("<message xmlns='urn:other' from='bob@fabrikam.test/x'><body>x</body></message>", []),
        (
            "<c:message xmlns:c='jabber:client' from='bob@fabrikam.test/x'><c:body>x</c:body></c:message>",
            ["x"],
        ),
        (SENDER + "<body>first</body><body>second</body></message>", ["first"]),
        ("<message xmlns='jabber:server' from='bob@fabrikam.test/x'><body>x</body></message>", []),
        (
            "<message xmlns:f='urn:f' f:from='dave@fabrikam.test' from='bob@fabrikam.test/x'><body>x</body></message>",
            ["x"],
        ),
        ("<x xmlns='jabber:client'><message from='bob@fabrikam.test/x'><body>x</body></message></x>", []),
    ],
)
async def test_attack_17_only_our_own_namespace_speaks(there: Scene, stanza: str, bodies: list[str]) -> None:
    there.server.peer.send(stanza)
    there.server.peer.send("<message from='carol@fabrikam.test/x' id='end'><body>end</body></message>")
    await until(lambda: there.bodies(CAROL), "the end")

    assert there.bodies(BOB) == bodies


@pytest.mark.guard("nothing-between")
@pytest.mark.parametrize("text", ["x", "<![CDATA[<message/>]]>", "&lt;"])
async def test_attack_17_text_between_stanzas_is_refused(there: Scene, text: str) -> None:
    await refused(there, text, "bad-format")


async def test_attack_17_a_separator_in_a_name_makes_no_namespace(there: Scene) -> None:
    before = len(there.server.peers)

    there.server.peer.send(
        "<a xmlns='jabber:client}message'/>" + "<x xmlns='a}b' from='bob@fabrikam.test/x'/>"
    )
    there.server.peer.send("<message from='carol@fabrikam.test/x' id='end'><body>end</body></message>")
    await until(lambda: there.bodies(CAROL) or len(there.server.peers) > before, "the end")

    assert there.bodies(BOB) == []


async def test_attack_17_of_two_archive_ids_one_counts(there: Scene) -> None:
    ids = "".join(f"<stanza-id xmlns='urn:xmpp:sid:0' by='alice@contoso.test' id='{name}'/>" for name in "ab")
    said = "<message from='{}@fabrikam.test/x' type='chat'><body>{}</body>{}</message>"
    second = "<stanza-id xmlns='urn:xmpp:sid:0' by='alice@contoso.test' id='b'/>"

    await there.said(said.format("bob", "first", ids), said.format("dave", "not suppressed", second))

    assert there.bodies(BOB) == ["first"]
    assert there.bodies(DAVE) == ["not suppressed"]


async def test_attack_17_two_stanza_ids_and_two_copies_are_one_at_most(there: Scene) -> None:
    inner = (
        "<forwarded xmlns='urn:xmpp:forward:0'><message xmlns='jabber:client' from='bob@fabrikam.test/x'"
        " to='alice@contoso.test/x'><body>{}</body></message></forwarded>"
    )
    first, second = inner.format("first"), inner.format("second")
    copies = "".join(f"<received xmlns='urn:xmpp:carbons:2'>{one}</received>" for one in (first, second))
    nested = f"<received xmlns='urn:xmpp:carbons:2'>{first.replace('<body>', second + '<body>')}</received>"

    await there.said(
        f"<message from='alice@contoso.test'>{copies}</message>",
        f"<message from='alice@contoso.test'>{nested}</message>",
    )

    assert set(there.bodies(BOB)) == {"first"}


@pytest.mark.parametrize("step", [1, 7])
async def test_attack_18_crumbs_make_the_same_as_the_whole(
    lab: Lab, tmp_path: Path, qapp: object, step: int
) -> None:
    class Crumbling(Honest):
        @override
        async def __call__(self, peer: Peer) -> None:
            send = peer.send

            def crumbs(text: str | bytes) -> None:
                data = text.encode() if isinstance(text, str) else text
                for place in range(0, len(data), step):
                    send(data[place : place + step])

            peer.send = crumbs  # type: ignore[method-assign]
            await super().__call__(peer)

    async with scene(lab, tmp_path, Crumbling(roster=ROSTER)) as there:
        await there.said(GOOD.replace("good<", "gööd 👍<"))

        assert there.bodies(BOB) == ["gööd 👍"]


async def test_attack_18_half_a_stanza_is_none(there: Scene) -> None:
    there.server.peer.send(GOOD[:-3])
    there.server.peer.close()
    await until(lambda: len(there.server.peers) > 1, "another stream")

    assert there.bodies(BOB) == []
