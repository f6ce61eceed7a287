"""Thousands of partners: an XEP-0114 component that answers every presence probe and sends storms.

Runs as a process of its own, so that its work is not counted as the program's. Raw asyncio and text, to
be faster than what it measures. Commands come on standard input, one a line, and each is answered
by a line of JSON when it is done::

    presence K [RATE]      K presence changes spread over the contacts, RATE a second (0: as fast as possible)
    messages K INDEX       K messages from one contact
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import json
import re
import sys
import time

SHOWS = ("", "<show>away</show>", "<show>dnd</show>", "<show>xa</show>", "<show>chat</show>")
_STANZA = re.compile(rb"<(presence|iq|message)\b([^>]*)>")
_ATTRIBUTE = re.compile(rb"([\w:]+)=['\"]([^'\"]*)['\"]")
_STRIDE = 7919
"""A prime, so that a storm visits every contact before any twice."""


class Crowd:
    """The component's side of the stream."""

    def __init__(self, domain: str, count: int) -> None:
        self._domain = domain
        self._count = count
        self._user = ""
        self._probed = 0
        self._sequence = 0

    async def run(self, address: str, secret: str) -> None:
        """Connect, answer probes, and do what standard input says until it ends."""
        reader, writer = await asyncio.open_connection(address, 5347)
        self._writer = writer
        writer.write(
            f"<stream:stream xmlns='jabber:component:accept' to='{self._domain}'"
            " xmlns:stream='http://etherx.jabber.org/streams'>".encode()
        )
        header = b""
        while not (found := re.search(rb"\bid=['\"]([^'\"]+)", header)):
            header += await reader.read(4096)
        # XEP-0114 section 3: the handshake is SHA-1 of stream id and secret.
        digest = hashlib.sha1(found[1] + secret.encode(), usedforsecurity=False).hexdigest()
        writer.write(f"<handshake>{digest}</handshake>".encode())
        reading = asyncio.create_task(self._read(reader))
        commands = asyncio.StreamReader()
        loop = asyncio.get_running_loop()
        await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(commands), sys.stdin)
        _answer(up=True)
        while line := (await commands.readline()).split():
            await self._do(line)
        reading.cancel()

    async def _read(self, reader: asyncio.StreamReader) -> None:
        rest = b""
        while data := await reader.read(65536):
            rest += data
            answers: list[str] = []
            end = 0
            for match in _STANZA.finditer(rest):
                end = match.end()
                attributes = {key.decode(): value.decode() for key, value in _ATTRIBUTE.findall(match[2])}
                answer = self._reply(match[1], attributes)
                if answer:
                    answers.append(answer)
            self._writer.write("".join(answers).encode())
            await self._writer.drain()
            # What may be the beginning of a stanza stays for the next turn.
            rest = rest[max(end, rest.rfind(b"<", end)) :]

    def _reply(self, tag: bytes, attributes: dict[str, str]) -> str:
        sender, receiver, kind = attributes.get("from", ""), attributes.get("to", ""), attributes.get("type")
        if tag == b"presence" and kind == "probe":
            self._user = sender.partition("/")[0]
            self._probed += 1
            if self._probed % self._count == 0:
                _answer(probed=self._probed, at=time.time())
            return f"<presence from='{receiver}/r' to='{sender}'>{SHOWS[int(receiver[1:6]) % 5]}</presence>"
        if tag == b"iq" and kind in {"get", "set"}:
            return (
                f"<iq type='error' id='{attributes['id']}' from='{receiver}' to='{sender}'><error type='cancel'>"
                "<service-unavailable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>"
            )
        return ""

    async def _do(self, line: list[bytes]) -> None:
        began = time.time()
        match line:
            case [b"presence", count, *rest]:
                await self._storm(int(count), int(rest[0]) if rest else 0)
            case [b"messages", count, index]:
                await self._talk(int(count), int(index))
            case [b"flap", count, pause_s]:
                await self._flap(int(count), float(pause_s))
            case _:
                raise ValueError(line)
        _answer(done=line[0].decode(), took_s=time.time() - began)

    async def _storm(self, count: int, rate: int) -> None:
        began = time.monotonic()
        batch = 200
        for first in range(0, count, batch):
            out = []
            for number in range(first, min(first + batch, count)):
                self._sequence += 1
                who = f"c{number * _STRIDE % self._count:05d}@{self._domain}/r"
                show = SHOWS[self._sequence % 5]
                out.append(
                    f"<presence from='{who}' to='{self._user}'>{show}<status>state {self._sequence}</status></presence>"
                )
            self._writer.write("".join(out).encode())
            await self._writer.drain()
            if rate:
                await asyncio.sleep(max(0.0, began + (first + batch) / rate - time.monotonic()))

    async def _flap(self, count: int, pause_s: float) -> None:
        for number in range(count):
            kind = " type='unavailable'" if number % 2 else ""
            who = f"c00000@{self._domain}/r"
            self._writer.write(f"<presence from='{who}' to='{self._user}'{kind}/>".encode())
            await self._writer.drain()
            await asyncio.sleep(pause_s)

    async def _talk(self, count: int, index: int) -> None:
        who = f"c{index:05d}@{self._domain}/r"
        for number in range(count):
            self._sequence += 1
            text = f"message number {number}: the quick brown fox jumps over the lazy dog"
            self._writer.write(
                f"<message type='chat' id='m{self._sequence}' from='{who}' to='{self._user}'>"
                f"<body>{text}</body></message>".encode()
            )
        await self._writer.drain()


def _answer(**facts: object) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Run the crowd of the command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("address")
    parser.add_argument("domain")
    parser.add_argument("secret")
    parser.add_argument("count", type=int)
    arguments = parser.parse_args()
    asyncio.run(Crowd(arguments.domain, arguments.count).run(arguments.address, arguments.secret))


if __name__ == "__main__":
    main()
