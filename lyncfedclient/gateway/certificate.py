"""Reads what a person needs to judge of an X.509 certificate (RFC 5280), out of its DER bytes.

The standard library decodes only certificates that it has verified, and these are exactly those
that it has not; so this is a reader of the few fields that are shown, and nothing is decided by it.
"""

from __future__ import annotations

import hashlib
import ipaddress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from lyncfedclient.domain.link import Certificate

if TYPE_CHECKING:
    from collections.abc import Iterator

_SEQUENCE = 0x30
_SET = 0x31
_OID = 0x06
_OCTETS = 0x04
_UTC_TIME = 0x17
_GENERALISED_TIME = 0x18
_VERSION = 0xA0
_EXTENSIONS = 0xA3
_DNS_NAME = 0x82
_IP_ADDRESS = 0x87
_OTHER_NAME = 0xA0
_BMP_STRING = 0x1E
_LONG_FORM = 0x80
_MAX_LENGTH_BYTES = 4
_MAX_NAMES = 100
_MAX_TEXT = 200

_ALT_NAMES_OID = bytes.fromhex("551d11")
_XMPP_ADDR_OID = bytes.fromhex("2b06010505070805")
_ATTRIBUTES = {
    bytes.fromhex("550403"): "CN",
    bytes.fromhex("55040a"): "O",
    bytes.fromhex("55040b"): "OU",
    bytes.fromhex("550406"): "C",
    bytes.fromhex("550407"): "L",
    bytes.fromhex("550408"): "ST",
}
_SIGNATURE_HASHES = {
    bytes.fromhex("2a864886f70d01010c"): "sha384",
    bytes.fromhex("2a864886f70d01010d"): "sha512",
    bytes.fromhex("2a8648ce3d040303"): "sha384",
    bytes.fromhex("2a8648ce3d040304"): "sha512",
}


class _DerError(ValueError):
    """The bytes are no DER, or not what RFC 5280 has there."""


def read_certificate(der: bytes) -> Certificate:
    """Give what can be read; at least the fingerprint."""
    fingerprint = _fingerprint(der)
    try:
        return _read(der, fingerprint)
    except (_DerError, IndexError, ValueError):
        return Certificate(sha256=fingerprint)


def _fingerprint(data: bytes) -> str:
    digest = hashlib.sha256(data).hexdigest().upper()
    return ":".join(digest[i : i + 2] for i in range(0, len(digest), 2))


def end_point_hash(der: bytes) -> bytes:
    """Hash a certificate for the channel binding tls-server-end-point (RFC 5929 section 4.1)."""
    name = "sha256"
    try:
        outer = list(_items(_only(der, _SEQUENCE)))
        oid = next(_items(outer[1][1]))[1]
        name = _SIGNATURE_HASHES.get(oid, "sha256")
    except (_DerError, IndexError, StopIteration):
        pass
    return hashlib.new(name, der).digest()


def _read(der: bytes, fingerprint: str) -> Certificate:
    signed = list(_items(next(_items(_only(der, _SEQUENCE)))[1]))
    if signed and signed[0][0] == _VERSION:
        signed = signed[1:]
    # serialNumber, signature, issuer, validity, subject, subjectPublicKeyInfo, ...
    _serial, _algorithm, issuer, validity, subject, *rest = signed
    begin, end = _items(validity[1])
    key_tag, key = rest[0]
    return Certificate(
        subject=_name(subject[1]),
        issuer=_name(issuer[1]),
        names=tuple(_alternative_names(rest))[:_MAX_NAMES],
        not_before=_time(*begin),
        not_after=_time(*end),
        sha256=fingerprint,
        key_sha256=_fingerprint(_encoded(key_tag, key)),
        is_self_signed=issuer == subject,
    )


def _encoded(tag: int, content: bytes) -> bytes:
    """Write an item as it stood, so that its hash is the one that other programs give of a key."""
    size = len(content)
    if size < _LONG_FORM:
        return bytes((tag, size)) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, _LONG_FORM | len(length))) + length + content


def _items(data: bytes) -> Iterator[tuple[int, bytes]]:
    position = 0
    while position < len(data):
        if position + 2 > len(data):
            raise _DerError("cut off")
        tag, length = data[position], data[position + 1]
        position += 2
        if length & _LONG_FORM:
            size = length & ~_LONG_FORM
            if not 0 < size <= _MAX_LENGTH_BYTES:
                raise _DerError("length")
            length = int.from_bytes(data[position : position + size], "big")
            position += size
        if position + length > len(data):
            raise _DerError("cut off")
        yield tag, data[position : position + length]
        position += length


def _only(data: bytes, tag: int) -> bytes:
    found = list(_items(data))
    if len(found) != 1 or found[0][0] != tag:
        raise _DerError("unexpected structure")
    return found[0][1]


def _name(data: bytes) -> str:
    parts = []
    for kind, relative in _items(data):
        if kind != _SET:
            raise _DerError("name")
        for _, pair in _items(relative):
            (_, oid), (tag, value) = _items(pair)
            label = _ATTRIBUTES.get(oid)
            if label is not None:
                parts.append(f"{label}={_text(tag, value)}")
    return ", ".join(parts)


def _text(tag: int, value: bytes) -> str:
    encoding = "utf-16-be" if tag == _BMP_STRING else "utf-8"
    return value.decode(encoding, "replace")[:_MAX_TEXT]


def _time(tag: int, value: bytes) -> datetime:
    text = value.decode("ascii", "replace")
    if tag == _UTC_TIME:
        # RFC 5280 section 4.1.2.5.1: years 50 to 99 belong to the last century.
        text = ("19" if text[:2] >= "50" else "20") + text
    elif tag != _GENERALISED_TIME:
        raise _DerError("time")
    return datetime.strptime(text, "%Y%m%d%H%M%SZ").replace(tzinfo=UTC)


def _alternative_names(rest: list[tuple[int, bytes]]) -> Iterator[str]:
    for tag, value in rest:
        if tag != _EXTENSIONS:
            continue
        for _, extension in _items(_only(value, _SEQUENCE)):
            fields = list(_items(extension))
            if fields[0] != (_OID, _ALT_NAMES_OID) or fields[-1][0] != _OCTETS:
                continue
            for kind, name in _items(_only(fields[-1][1], _SEQUENCE)):
                if kind == _DNS_NAME:
                    yield name.decode("ascii", "replace")[:_MAX_TEXT]
                elif kind == _IP_ADDRESS and len(name) in {4, 16}:
                    yield str(ipaddress.ip_address(name))
                elif kind == _OTHER_NAME:
                    yield from _xmpp_address(name)


def _xmpp_address(data: bytes) -> Iterator[str]:
    (_, oid), (_, wrapped) = _items(data)
    if oid == _XMPP_ADDR_OID:
        for tag, value in _items(wrapped):
            yield _text(tag, value)
