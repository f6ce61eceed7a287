"""Cards and pictures: what is asked, what is believed, and what is too much."""

from __future__ import annotations

import asyncio
import base64
import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from lyncfedclient.domain.events import PresenceChanged, VisitingCardReceived
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.visiting_card import MAX_PICTURE_BYTES, Card, Phone, PhoneKind, Portrait
from lyncfedclient.gateway import namespaces as ns
from tests.support.scripted_server import Honest, Peer
from tests.support.waiting import until

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

    from tests.gateway.conftest import Lab, Line

BOB = Jid.parse("bob@fabrikam.test")
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
SHA1 = hashlib.sha1(PICTURE, usedforsecurity=False).hexdigest()
ENCODED = base64.encodebytes(PICTURE).decode()

OLD = (
    "<vCard xmlns='vcard-temp'><FN>Bob   Tan\n</FN><NICKNAME>Bobby</NICKNAME>"
    "<ORG><ORGNAME>Fabrikam</ORGNAME><ORGUNIT>Mill 3</ORGUNIT></ORG><TITLE>Miller</TITLE>"
    "<EMAIL><INTERNET/><USERID>bob@mail.example</USERID></EMAIL><EMAIL>b@x.example</EMAIL><EMAIL/>"
    "<TEL><WORK/><VOICE/><NUMBER>+420 1</NUMBER></TEL><TEL><CELL/><NUMBER>+420 2</NUMBER></TEL>"
    "<TEL><WORK/><FAX/><NUMBER>+420 3</NUMBER></TEL>"
    "<ADR><STREET>Hall 3</STREET><LOCALITY>Brno</LOCALITY><CTRY>CZ</CTRY></ADR>"
    "<URL>https://fabrikam.example</URL><DESC>Grinds</DESC>{photo}</vCard>"
)
PHOTO = f"<PHOTO><TYPE>image/png</TYPE><BINVAL>{ENCODED}</BINVAL></PHOTO>"
NEW = (
    f"<pubsub xmlns='{ns.PUBSUB}'><items node='{ns.VCARD4_NODE}'><item id='current'>"
    f"<vcard xmlns='{ns.VCARD4}'><fn><text>Robert Tan</text></fn>"
    "<group name='work'><title><text>Head miller</text></title></group>"
    "<org><text>Fabrikam</text><text>Mill 3</text></org>"
    "<tel><parameters><type><text>work</text></type></parameters><uri>tel:+4201</uri></tel>"
    "<email><parameters><pref><integer>1</integer></pref></parameters><text>bob@mail.example</text></email>"
    "<adr><street>Hall 3</street><locality>Brno</locality></adr>"
    "</vcard></item></items></pubsub>"
)


def metadata(*described: str) -> str:
    return (
        f"<pubsub xmlns='{ns.PUBSUB}'><items node='{ns.AVATAR_METADATA}'><item id='{SHA1}'>"
        f"<metadata xmlns='{ns.AVATAR_METADATA}'>{''.join(described)}</metadata></item></items></pubsub>"
    )


def info(size: int | str = len(PICTURE), kind: str = "image/png", name: str = SHA1, more: str = "") -> str:
    return f"<info id='{name}' bytes='{size}' type='{kind}' {more}/>"


def data(encoded: str = ENCODED) -> str:
    return (
        f"<pubsub xmlns='{ns.PUBSUB}'><items node='{ns.AVATAR_DATA}'><item id='{SHA1}'>"
        f"<data xmlns='{ns.AVATAR_DATA}'>{encoded}</data></item></items></pubsub>"
    )


@dataclass
class Album(Honest):
    """A server that answers for Bob; what it has nothing for is an error."""

    contents: dict[str, str] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    @override
    def answer(self, peer: Peer, iq: ET.Element) -> None:
        if iq.get("to") != str(BOB):
            super().answer(peer, iq)
            return
        items = iq[0].find(f"{{{ns.PUBSUB}}}items")
        what = items.get("node", "") if items is not None else "vcard"
        self.asked.append(what)
        found = self.contents.get(what)
        kind = "result" if found is not None else "error"
        error = f"<error type='cancel'><item-not-found xmlns='{ns.STANZA_ERRORS}'/></error>"
        self.say(
            peer,
            f"<iq type='{kind}' id='{iq.get('id')}' from='{BOB}'>{error if found is None else found}</iq>",
        )


async def looked(
    lab: Lab, album: Album, known: str = "", *, is_card_wanted: bool = True
) -> VisitingCardReceived:
    async with lab.line(album) as line:
        line.gateway.ask_visiting_card(BOB, known, is_card_wanted=is_card_wanted)
        return await line.ear.hear(VisitingCardReceived)


async def test_an_old_card_gives_its_texts_and_its_picture(lab: Lab) -> None:
    found = await looked(lab, Album(contents={"vcard": OLD.format(photo=PHOTO)}))

    assert found.portrait == Portrait(SHA1, PICTURE)
    assert found.card == Card(
        "Bob Tan",
        "Bobby",
        "Fabrikam",
        "Mill 3",
        "Miller",
        ("bob@mail.example", "b@x.example"),
        (Phone("+420 1", PhoneKind.WORK), Phone("+420 2", PhoneKind.MOBILE)),
        "Hall 3, Brno, CZ",
        "https://fabrikam.example",
        "Grinds",
    )


async def test_what_is_published_comes_before_the_old_card(lab: Lab) -> None:
    album = Album(
        contents={ns.VCARD4_NODE: NEW, ns.AVATAR_METADATA: metadata(info()), ns.AVATAR_DATA: data()}
    )

    found = await looked(lab, album)

    assert found.portrait == Portrait(SHA1, PICTURE)
    assert found.card == Card(
        "Robert Tan",
        company="Fabrikam",
        department="Mill 3",
        title="Head miller",
        emails=("bob@mail.example",),
        phones=(Phone("+4201", PhoneKind.WORK),),
        place="Hall 3, Brno",
    )
    assert "vcard" not in album.asked


async def test_a_picture_that_is_known_is_not_fetched_again(lab: Lab) -> None:
    album = Album(contents={ns.AVATAR_METADATA: metadata(info())})

    found = await looked(lab, album, SHA1, is_card_wanted=False)

    assert found == VisitingCardReceived(BOB, None, Portrait(SHA1))
    assert album.asked == [ns.AVATAR_METADATA]


async def test_a_picture_that_is_taken_back_is_none(lab: Lab) -> None:
    found = await looked(lab, Album(contents={ns.AVATAR_METADATA: metadata()}), is_card_wanted=False)

    assert found.portrait == Portrait()


@pytest.mark.parametrize(
    "described",
    [
        info(kind="image/svg+xml"),
        info(kind="image/webp"),
        info(kind="text/html"),
        info(size=MAX_PICTURE_BYTES + 1),
        info(size="-1"),
        info(size="9" * 400),
        info(size=""),
        info(name="../../etc/passwd"),
        info(more="url='https://tracker.example/bob.png'"),
    ],
)
async def test_a_picture_that_is_unsafe_or_elsewhere_is_never_asked_for(lab: Lab, described: str) -> None:
    album = Album(contents={ns.AVATAR_METADATA: metadata(described), ns.AVATAR_DATA: data()})

    found = await looked(lab, album, is_card_wanted=False)

    assert found.portrait == Portrait()
    assert album.asked == [ns.AVATAR_METADATA]


@pytest.mark.parametrize(
    "encoded",
    [
        base64.b64encode(b"another picture").decode(),
        "not base64 at all!",
        "",
        base64.b64encode(bytes(MAX_PICTURE_BYTES + 1)).decode(),
    ],
    ids=["other-bytes", "no-base64", "nothing", "too-much"],
)
async def test_bytes_that_are_not_those_that_were_named_are_dropped(lab: Lab, encoded: str) -> None:
    album = Album(contents={ns.AVATAR_METADATA: metadata(info()), ns.AVATAR_DATA: data(encoded)})

    found = await looked(lab, album, is_card_wanted=False)

    assert found.portrait is None


@pytest.mark.parametrize(
    "photo",
    [
        PHOTO.replace("image/png", "image/svg+xml"),
        "<PHOTO><EXTVAL>https://tracker.example/bob.png</EXTVAL></PHOTO>",
        "<PHOTO><TYPE>image/png</TYPE><BINVAL>%%%</BINVAL></PHOTO>",
    ],
    ids=["svg", "elsewhere", "no-base64"],
)
async def test_an_old_cards_picture_that_is_unsafe_is_none(lab: Lab, photo: str) -> None:
    found = await looked(lab, Album(contents={"vcard": OLD.format(photo=photo)}))

    assert found.portrait == Portrait()
    assert found.card is not None


async def test_a_card_of_any_size_is_cut_to_its_bounds(lab: Lab) -> None:
    mails = "".join(f"<EMAIL><USERID>{n}@x.example</USERID></EMAIL>" for n in range(1000))
    card = f"<vCard xmlns='vcard-temp'><FN>{'x' * 5000}</FN>{mails}</vCard>"

    found = await looked(lab, Album(contents={"vcard": card}))

    assert found.card is not None
    assert len(found.card.full_name) == 300
    assert len(found.card.emails) == 8


async def test_somebody_who_tells_nothing_is_told_as_unknown(lab: Lab) -> None:
    found = await looked(lab, Album())

    assert found == VisitingCardReceived(BOB)


async def _heard(line: Line, update: str) -> str | None:
    line.say(f"<presence from='bob@fabrikam.test/desk'>{update}</presence>")
    return (await line.ear.hear(PresenceChanged)).picture


@pytest.mark.parametrize(
    ("update", "expected"),
    [
        ("", None),
        (f"<x xmlns='{ns.VCARD_UPDATE}'/>", None),
        (f"<x xmlns='{ns.VCARD_UPDATE}'><photo/></x>", ""),
        (f"<x xmlns='{ns.VCARD_UPDATE}'><photo>{SHA1.upper()}</photo></x>", SHA1),
        (f"<x xmlns='{ns.VCARD_UPDATE}'><photo>../../x</photo></x>", None),
    ],
)
async def test_a_presence_names_the_picture(lab: Lab, update: str, expected: str | None) -> None:
    async with lab.line() as line:
        told = await _heard(line, update)

    assert told == expected


async def test_signing_out_waits_for_nobody_who_does_not_answer(lab: Lab) -> None:
    @dataclass
    class Silent(Album):
        @override
        def answer(self, peer: Peer, iq: ET.Element) -> None:
            if iq.get("to") != str(BOB):
                super().answer(peer, iq)
            self.asked.append(iq.get("to", ""))

    silent = Silent()
    async with lab.line(silent) as line:
        line.gateway.ask_visiting_card(BOB, "", is_card_wanted=True)
        await until(lambda: silent.asked.count(str(BOB)) == 2, "both are asked for")

        line.gateway.sign_out()
        async with asyncio.timeout(5):
            await line.gateway.finished()
