"""A DNS server on loopback that answers from a table: SRV and address records, or nothing at all."""

from __future__ import annotations

import asyncio
import ipaddress
import struct
from dataclasses import dataclass, field
from typing import Self, cast

from typing_extensions import override

_A, _AAAA, _SRV = 1, 28, 33
_NXDOMAIN, _SERVFAIL = 3, 2


@dataclass
class NameServer(asyncio.DatagramProtocol):
    """``srv`` maps a name to (priority, weight, port, target); ``addresses`` maps a name to addresses.

    A name in neither does not exist. ``is_failing`` makes every answer a SERVFAIL.
    """

    srv: dict[str, list[tuple[int, int, int, str]]] = field(default_factory=dict)
    addresses: dict[str, list[str]] = field(default_factory=dict)
    is_failing: bool = False
    asked: list[str] = field(default_factory=list)
    _transport: asyncio.DatagramTransport | None = None

    async def __aenter__(self) -> Self:
        await asyncio.get_running_loop().create_datagram_endpoint(lambda: self, ("127.0.0.1", 0))
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._transport is not None
        self._transport.close()

    @property
    def place(self) -> tuple[str, int]:
        """Where it listens."""
        assert self._transport is not None
        host, port = self._transport.get_extra_info("sockname")
        return host, port

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # On Python 3.11 the class of the transport does not say what it is.
        self._transport = cast("asyncio.DatagramTransport", transport)

    @override
    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        name, kind, end = _question(data)
        self.asked.append(name)
        records = self._records(name, kind)
        is_known = any(name in table or _has_child(name, table) for table in (self.srv, self.addresses))
        code = _SERVFAIL if self.is_failing else 0 if is_known else _NXDOMAIN
        header = data[:2] + struct.pack(">HHHHH", 0x8580 | code, 1, len(records), 0, 0)
        answers = b"".join(
            b"\xc0\x0c" + struct.pack(">HHIH", kind, 1, 60, len(content)) + content for content in records
        )
        assert self._transport is not None
        self._transport.sendto(header + data[12:end] + answers, addr)

    def _records(self, name: str, kind: int) -> list[bytes]:
        if self.is_failing:
            return []
        if kind == _SRV:
            return [
                struct.pack(">HHH", priority, weight, port) + _encoded(target)
                for priority, weight, port, target in self.srv.get(name, [])
            ]
        found = [ipaddress.ip_address(text) for text in self.addresses.get(name, [])]
        return [address.packed for address in found if address.version == {_A: 4, _AAAA: 6}.get(kind)]


def _has_child(name: str, table: dict[str, list[tuple[int, int, int, str]]] | dict[str, list[str]]) -> bool:
    return any(entry.endswith(f".{name}") for entry in table)


def _question(data: bytes) -> tuple[str, int, int]:
    labels, position = [], 12
    while data[position]:
        length = data[position]
        labels.append(data[position + 1 : position + 1 + length].decode().lower())
        position += length + 1
    return ".".join(labels), int.from_bytes(data[position + 1 : position + 3], "big"), position + 5


def _encoded(name: str) -> bytes:
    labels = [label for label in name.split(".") if label]
    return b"".join(bytes([len(label)]) + label.encode() for label in labels) + b"\0"
