"""Feeds mutated stanzas to the way in: guard, translation and session. Anything but a value or a refusal is a find.

``python -m tests.bench.fuzz MINUTES``; the suite runs it for a second.
"""

from __future__ import annotations

import asyncio
import logging
import random
import sys
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from xml.etree import ElementTree as ET

from lyncfedclient.domain.contact import RosterItem, Subscription
from lyncfedclient.domain.jid import Jid
from lyncfedclient.gateway.capabilities import verification_string
from lyncfedclient.gateway.forgetful import Forgetful
from lyncfedclient.gateway.guard import StanzaParser
from lyncfedclient.gateway.kept import Kept
from lyncfedclient.gateway.limits import ViolationError
from lyncfedclient.gateway.negotiation import Signed
from lyncfedclient.gateway.session import Session
from lyncfedclient.gateway.translate import visiting_cards as cards
from lyncfedclient.gateway.translate.messages import read_messages
from lyncfedclient.gateway.translate.presences import read_presence
from lyncfedclient.gateway.translate.rosters import read_item
from lyncfedclient.gateway.translate.values import Reader
from lyncfedclient.gateway.translate.wishes import read_wishes
from tests.attack.corpus import CORPUS, HEADER, RECORDED

OWN = Jid("alice", "contoso.test", "desk")
READER = Reader(OWN, is_archive_id_trusted=True)
NOW = datetime(2026, 1, 2, tzinfo=UTC)
_BOB = RosterItem(Jid("bob", "fabrikam.test"), "Bob", (), Subscription.BOTH)
_TOKENS = (
    b"<", b">", b"/>", b"'", b'"', b"&amp;", b"&#0;", b"&#x202e;", b"]]>", b"<![CDATA[", b"\x00", b"\xff", b"\xed\xa0\x80",
    b"xmlns='jabber:client'", b" from='alice@contoso.test'", b" type='error'", b" id=''", b"9" * 40, b"-1", b"<body>", b"</body>",
    b"</message>", b"<message>", b"@", b"/", b"2026-02-30T25:61:61Z", b"0000-00-00T00:00:00Z", "\N{COMBINING GRAVE ACCENT}".encode() * 50,
)  # fmt: skip


@dataclass
class Tally:
    """What came of it: how many inputs, how many refused, and every input that broke something."""

    inputs: int = 0
    stanzas: int = 0
    refused: int = 0
    finds: list[tuple[bytes, Exception]] = field(default_factory=list)


def mutate(chance: random.Random, seeds: tuple[bytes, ...]) -> bytes:
    """Give a stanza of the corpus after some accidents."""
    data = bytearray(chance.choice(seeds))
    for _ in range(chance.randint(0, 6)):
        place = chance.randrange(len(data) + 1)
        match chance.randrange(6):
            case 0:
                data[place:place] = chance.choice(_TOKENS)
            case 1:
                del data[place : place + chance.randint(1, 20)]
            case 2 if data:
                data[min(place, len(data) - 1)] = chance.randrange(256)
            case 3:
                other = chance.choice(seeds)
                start = chance.randrange(len(other))
                data[place:place] = other[start : start + chance.randint(1, 200)]
            case 4:
                data[place:place] = data[place : place + 60]
            case _:
                data += chance.choice(seeds)
    return bytes(data)


_TEXTS = (
    "", " ", "0", "-1", "9" * 40, "2026-02-30T25:61:61Z", "0000-00-00T00:00:00Z", "@", "/", "a@b/c", "bob@fabrikam.test/x",
    "alice@contoso.test", "error", "set", "result", "\u202e\u2069", "x" * 5000, "\N{COMBINING GRAVE ACCENT}" * 50, "===", "AAAA",
)  # fmt: skip


def _parsed(seed: bytes) -> ET.Element:
    names = b"xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'"
    return ET.fromstring(b"<s " + names + b">" + seed + b"</s>")[0]


def reshape(chance: random.Random, seeds: tuple[bytes, ...]) -> bytes:
    """Give a well-formed stanza of the corpus whose parts have changed places and values."""
    root = _parsed(chance.choice(seeds))
    for _ in range(chance.randint(1, 5)):
        target = chance.choice(list(root.iter()))
        match chance.randrange(5):
            case 0:
                target.text = chance.choice(_TEXTS)
            case 1 if target.attrib:
                target.set(chance.choice(list(target.attrib)), chance.choice(_TEXTS))
            case 2 if target.attrib:
                del target.attrib[chance.choice(list(target.attrib))]
            case 3 if len(target):
                target.remove(chance.choice(list(target)))
            case _:
                other = _parsed(chance.choice(seeds))
                # Copied, since the two trees must not grow into each other.
                target.append(ET.fromstring(ET.tostring(chance.choice(list(other.iter())))))
    return ET.tostring(root)


class Way:
    """The way in, from the bytes of a stream to the events of a session that nobody listens to."""

    def __init__(self, tally: Tally) -> None:
        self._tally = tally
        self._broken: list[Exception] = []
        signed = Signed(OWN, ET.Element("features"), "SCRAM-SHA-256")
        kept = Kept(roster={Jid("bob", "fabrikam.test"): _BOB})
        self._session = Session(
            signed,
            kept,
            Forgetful("fuzz"),
            emit=lambda _event: None,
            store=lambda _event: None,
            report=lambda _what, error: self._broken.append(error),
            now=lambda: NOW,
            software=("fuzz", "0"),
        )

    def close(self) -> None:
        """Give the session up."""
        self._session.end()

    def feed(self, data: bytes, chance: random.Random) -> None:
        """Give one input to the parser, in pieces, and all that it makes to the session and the readers."""
        self._tally.inputs += 1
        parser = StanzaParser(on_open=lambda _attributes: None, on_element=self._take, on_close=lambda: None)
        try:
            parser.feed(HEADER)
            cut = chance.randrange(len(data) + 1)
            parser.feed(data[:cut])
            parser.feed(data[cut:])
        except ViolationError:
            self._tally.refused += 1
        except Exception as error:  # noqa: BLE001 - this is what is looked for
            self._tally.finds.append((data, error))
        self._tally.finds += [(data, error) for error in self._broken]
        self._broken.clear()

    def _take(self, element: ET.Element) -> None:
        self._tally.stanzas += 1
        self._session.reception.receive(element)
        read_messages(element, READER)
        read_presence(element, READER, NOW)
        for item in element.iter("{jabber:iq:roster}item"):
            read_item(item, OWN)
        for child in element.iter():
            read_wishes(child, NOW)
        # As if it answered a question of ours.
        cards.read_metadata(element)
        cards.read_vcard_temp(element)
        cards.read_vcard4(element)
        cards.read_picture(element, "")
        verification_string(element)


_EACH = 500
"""So many inputs does one session get; what they leave in it is part of the test."""


def run(seconds: float, seed: int | None = None) -> Tally:
    """Go on for so long; the same seed gives the same inputs."""
    return asyncio.run(_run(seconds, random.Random(seed)))  # noqa: S311 - accidents, not secrets


async def _run(seconds: float, chance: random.Random) -> Tally:
    tally = Tally()
    seeds = tuple(text.encode() for text in (*CORPUS, *RECORDED))
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        way = Way(tally)
        for _ in range(_EACH):
            way.feed(chance.choice((mutate, reshape))(chance, seeds), chance)
        # What the session has put off until the next turn of the loop.
        await asyncio.sleep(0)
        way.close()
    return tally


def main(minutes: float) -> int:
    """Run and tell; gives the exit status."""
    logging.disable(logging.CRITICAL)
    seed = random.SystemRandom().randrange(2**32)
    tally = run(minutes * 60, seed)
    came = (
        f"{tally.inputs} inputs, {tally.stanzas} stanzas, {tally.refused} refused, {len(tally.finds)} finds"
    )
    print(f"fuzz: {came} (seed {seed})")  # noqa: T201 - a program of its own
    for data, error in tally.finds[:20]:
        print(f"  {error!r}: {data[:500]!r}")  # noqa: T201
    return 1 if tally.finds else 0


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 10))
