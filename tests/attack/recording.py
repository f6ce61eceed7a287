"""Records what real servers send, for the corpus of the fuzzing.

``pytest tests/live -p tests.attack.recording`` writes ``streams.json``: of each kind of server the stanzas
that differ in more than their words, as they came through TLS, without all that belongs to signing in.
"""

from __future__ import annotations

import contextlib
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET
from xml.parsers import expat

from lyncfedclient.gateway.guard import StanzaParser

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

FILE: Final = Path(__file__).with_name("streams.json")
_LONGEST = 4000
_SECRET = (b"urn:ietf:params:xml:ns:xmpp-sasl", b"urn:xmpp:sasl:2")
_NUMBERED = re.compile(r"\b(alice|bob)\d+(?=@|&apos;|['\"/<])")
_ADDRESS = re.compile(r"\b127\.\d+\.\d+\.\d+\b")
_RESOURCE = re.compile(r"\blyncfedclient\.[0-9a-f]{8}\b")
_streams: dict[int, list[bytes]] = {}


def pytest_configure(config: pytest.Config) -> None:
    """Listen at the parser of every connection."""
    feed = StanzaParser.feed

    def listening(parser: StanzaParser, data: bytes) -> None:
        # By number, and the parser kept, so that no number is given twice.
        _kept.append(parser)
        _streams.setdefault(id(parser), []).append(data)
        feed(parser, data)

    StanzaParser.feed = listening  # type: ignore[assignment,method-assign]


_kept: list[StanzaParser] = []


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write down one stanza of each shape."""
    write([b"".join(pieces) for pieces in _streams.values()])


def write(streams: list[bytes]) -> None:
    """Write down one stanza of each shape, without numbers that only a lab has."""
    found: dict[str, dict[str, str]] = {}
    for data in streams:
        for stanza in stanzas(data):
            text = _RESOURCE.sub("desk", _ADDRESS.sub("127.0.0.1", _NUMBERED.sub(r"\1", stanza.decode())))
            found.setdefault(software(data), {}).setdefault(shape(stanza), text)
    kept = {name: sorted(shapes.values()) for name, shapes in sorted(found.items())}
    FILE.write_text(json.dumps(kept, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


def software(data: bytes) -> str:
    """Tell whose stream it is by how its header is written."""
    return "ejabberd" if re.match(rb"<\?xml[^>]*>\s*<stream:stream id=", data) else "prosody"


def stanzas(data: bytes) -> Iterator[bytes]:
    """Give the stanzas of a stream as they stand there."""
    parser, depth, begin, last = expat.ParserCreate("UTF-8"), 0, 0, 0
    found: list[tuple[int, int]] = []

    def start(_name: str, _attributes: object) -> None:
        nonlocal depth, begin, last
        last = parser.CurrentByteIndex
        begin = last if depth == 1 else begin
        depth += 1

    def end(_name: str) -> None:
        nonlocal depth
        depth -= 1
        if depth == 1:
            at = parser.CurrentByteIndex
            # Of an empty element, expat has read the end by then.
            over = data.index(b">", at) + 1 if not (last == begin and data[at - 2 : at] == b"/>") else at
            found.append((begin, over))

    parser.StartElementHandler, parser.EndElementHandler = start, end
    with contextlib.suppress(expat.ExpatError):
        parser.Parse(data, False)
    for begin, over in found:
        stanza = data[begin:over]
        if len(stanza) <= _LONGEST and not any(name in stanza for name in _SECRET):
            yield stanza


def shape(stanza: bytes) -> str:
    """Write a stanza without its words: tags and the names of their attributes."""
    root = ET.fromstring(
        b"<s xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>" + stanza + b"</s>"
    )

    def lines(element: ET.Element) -> Iterator[str]:
        kind = element.get("type", "")
        yield f"{element.tag} {sorted(element.attrib)} {kind}"
        seen: set[str] = set()
        for child in element:
            text = "".join(lines(child))
            if text not in seen:
                seen.add(text)
                yield text

    return "".join(lines(root[0]))
