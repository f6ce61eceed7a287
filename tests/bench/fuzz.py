"""Feeds mutated stanzas to the way in: guard and translation. Anything but a value or a refusal is a find.

``python -m tests.bench.fuzz MINUTES``; the suite runs it for a second.
"""

from __future__ import annotations

import logging
import random
import sys
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from lyncfedclient.domain.jid import Jid
from lyncfedclient.gateway.guard import StanzaParser, ViolationError
from lyncfedclient.gateway.translate.messages import read_messages
from lyncfedclient.gateway.translate.presences import read_presence
from lyncfedclient.gateway.translate.rosters import read_item
from lyncfedclient.gateway.translate.values import Reader
from tests.attack.corpus import CORPUS, HEADER

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

OWN = Jid("alice", "contoso.test", "desk")
READER = Reader(OWN, is_archive_id_trusted=True)
NOW = datetime(2026, 1, 2, tzinfo=UTC)
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


def feed(data: bytes, tally: Tally, chance: random.Random) -> None:
    """Give one input to the parser, in pieces, and all that it makes to the readers."""
    tally.inputs += 1

    def take(element: ET.Element) -> None:
        tally.stanzas += 1
        read_messages(element, READER)
        read_presence(element, READER, NOW)
        for item in element.iter("{jabber:iq:roster}item"):
            read_item(item, OWN)

    parser = StanzaParser(on_open=lambda _attributes: None, on_element=take, on_close=lambda: None)
    try:
        parser.feed(HEADER)
        cut = chance.randrange(len(data) + 1)
        parser.feed(data[:cut])
        parser.feed(data[cut:])
    except ViolationError:
        tally.refused += 1
    except Exception as error:  # noqa: BLE001 - this is what is looked for
        tally.finds.append((data, error))


def run(seconds: float, seed: int | None = None) -> Tally:
    """Go on for so long; the same seed gives the same inputs."""
    chance, tally = random.Random(seed), Tally()  # noqa: S311 - accidents, not secrets
    seeds = tuple(text.encode() for text in CORPUS)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        feed(mutate(chance, seeds), tally, chance)
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
