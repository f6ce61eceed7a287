"""Damages contact files at random: each gives a result or one sort of error, and stays small."""

from __future__ import annotations

import random
import resource
from pathlib import Path

from lyncfedclient.domain.contact_file import ReadChoices
from lyncfedclient.importers.errors import ContactFileError
from lyncfedclient.importers.registry import read_contacts
from lyncfedclient.importers.source import BytesSource
from tests.bench.figures import Figure

COUNT = 20_000
_FIXTURES = Path(__file__).parents[1] / "importers" / "fixtures"
_PIECES = [
    b"\x00",
    b"<",
    b">",
    b"&",
    b'"',
    b"'",
    b",",
    b";",
    b"\n",
    b"\r",
    b"\xff\xfe",
    b"\xed\xa0\x80",
    b"]]>",
    b"<!DOCTYPE x[",
]
_MOST_CHANGES = 8
_MOST_BYTES = 12


def damage(content: bytes, chance: random.Random) -> bytes:
    """Cut, repeat, replace and insert at random places."""
    damaged = bytearray(content)
    for _ in range(chance.randint(1, _MOST_CHANGES)):
        place = chance.randint(0, len(damaged))
        length = chance.randint(0, _MOST_BYTES)
        kind = chance.randrange(4)
        if kind == 0:
            damaged[place : place + length] = chance.choice(_PIECES)
        elif kind == 1:
            damaged[place : place + length] = chance.randbytes(chance.randint(0, _MOST_BYTES))
        elif kind == 2:
            damaged[place:place] = damaged[place : place + length] * chance.randint(1, 50)
        else:
            del damaged[place : place + chance.randint(0, max(1, len(damaged) // 2))]
    return bytes(damaged)


def measure(count: int = COUNT, seed: int | None = None) -> list[Figure]:
    """Read ``count`` damaged fixtures. Raises what no reader may raise, with the seed that shows it."""
    seed = random.SystemRandom().randrange(2**32) if seed is None else seed
    chance = random.Random(seed)  # noqa: S311 - repeatable on purpose
    originals = [path.read_bytes() for path in sorted(_FIXTURES.iterdir())]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    results = 0
    for number in range(count):
        content = damage(originals[number % len(originals)], chance)
        try:
            read_contacts(BytesSource(content), ReadChoices(is_email_used=True))
            results += 1
        except ContactFileError:
            continue
        except Exception as error:
            raise RuntimeError(f"seed {seed}, file {number}: {content[:200]!r}") from error
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    return [
        Figure(f"damaged contact files read (seed {seed})", results, ""),
        Figure("damaged contact files refused", count - results, ""),
        Figure("memory grown by them", grown, "MiB", 50),
    ]
