"""SASL SCRAM (RFC 5802, 7677) as the client side, with bounds on what the server may ask for.

The nonce comes from the system's randomness, the key derivation from OpenSSL and off the loop's
thread, and no exchange succeeds without the server's own proof that it knows the password.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
import hmac
import re
import secrets
import stringprep
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lyncfedclient.gateway.secret import ScramKeys

if TYPE_CHECKING:
    from lyncfedclient.gateway.secret import Secret

MIN_ITERATIONS = 4096
MAX_ITERATIONS = 1_000_000

HASHES = {
    "SCRAM-SHA-512": "sha512",
    "SCRAM-SHA-256": "sha256",
    "SCRAM-SHA-1": "sha1",
}
"""Mechanism to hash, best first; each also with the suffix -PLUS."""


class ScramError(Exception):
    """The server's side of the exchange is wrong; it does not know the password, or cheats."""


class TamperedError(ScramError):
    """The server has offered other ways to sign in than those that arrived here."""


@dataclass(frozen=True, slots=True)
class ChannelBinding:
    """What ties the sign-in to this TLS session (RFC 5929): the type's name and its data."""

    type: str
    data: bytes


class ScramClient:
    """One exchange: :meth:`first`, then :meth:`answer`, then :meth:`verify`."""

    def __init__(
        self,
        hash_name: str,
        user: str,
        secret: Secret,
        *,
        binding: ChannelBinding | None = None,
        could_bind: bool = False,
        advertised: bytes | None = None,
        nonce: str | None = None,
    ) -> None:
        """Begin an exchange.

        ``could_bind`` tells the server that we would have bound had it offered that, so that it notices when
        its offer was taken out on the way (RFC 5802 section 6). ``advertised`` is what the server has offered
        in all, as XEP-0474 section 4.1 writes it.
        """
        self._hash = hash_name
        self._secret = secret
        self._keys: ScramKeys | None = None
        self._nonce = nonce or secrets.token_urlsafe(24)
        self._advertised = advertised
        header = f"p={binding.type},," if binding else "y,," if could_bind else "n,,"
        self._bound = header.encode("ascii") + (binding.data if binding else b"")
        name = prepare(user).replace("=", "=3D").replace(",", "=2C")
        self._first_bare = f"n={name},r={self._nonce}"
        self._first = header + self._first_bare
        self._server_signature: bytes | None = None
        self.is_proven = False

    @property
    def has_answered(self) -> bool:
        """Whether the next word is the server's."""
        return self._server_signature is not None

    def first(self) -> bytes:
        """Give the client-first-message."""
        return self._first.encode("utf-8")

    async def answer(self, server_first: bytes) -> bytes:
        """Give the client-final-message. Raises :class:`ScramError`."""
        if self._server_signature is not None:
            raise ScramError("a second challenge")
        fields = _fields(server_first)
        if "m" in fields:
            raise ScramError("an extension that we do not know is mandatory")
        self._compare(fields)
        nonce, salt_text, iterations_text = fields.get("r", ""), fields.get("s", ""), fields.get("i", "")
        if not nonce.startswith(self._nonce) or len(nonce) <= len(self._nonce):
            raise ScramError("the server's nonce does not extend ours")
        salt = _decode(salt_text)
        if not salt:
            raise ScramError("empty salt")
        if not re.fullmatch(r"[0-9]{1,9}", iterations_text):
            raise ScramError("no iteration count")
        iterations = int(iterations_text)
        if not MIN_ITERATIONS <= iterations <= MAX_ITERATIONS:
            raise ScramError(f"iteration count {iterations} out of bounds")
        self._keys = keys = await self._keys_for(salt, iterations)
        without_proof = f"c={base64.b64encode(self._bound).decode('ascii')},r={nonce}"
        signed = ",".join((self._first_bare, server_first.decode("utf-8"), without_proof)).encode("utf-8")
        signature = self._hmac(hashlib.new(self._hash, keys.client_key).digest(), signed)
        proof = bytes(a ^ b for a, b in zip(keys.client_key, signature, strict=True))
        self._server_signature = self._hmac(keys.server_key, signed)
        return f"{without_proof},p={base64.b64encode(proof).decode('ascii')}".encode()

    def verify(self, server_final: bytes) -> None:
        """Check the server's signature. Raises :class:`ScramError`."""
        fields = _fields(server_final)
        if "e" in fields:
            raise ScramError(f"the server reports {fields['e'][:80]}")
        if self._server_signature is None or "v" not in fields:
            raise ScramError("no signature from the server")
        if not hmac.compare_digest(_decode(fields["v"]), self._server_signature):
            raise ScramError("the server's signature is wrong: it does not know the password")
        self.is_proven = True
        self._secret.keys = self._keys

    async def _keys_for(self, salt: bytes, iterations: int) -> ScramKeys:
        """Give the keys for a salt: those of the sign-in before, or new ones, which take the password."""
        kept = self._secret.keys
        if kept is not None and (kept.hash_name, kept.salt, kept.iterations) == (
            self._hash,
            salt,
            iterations,
        ):
            return kept
        password = prepare(await self._secret.password()).encode("utf-8")
        salted = await asyncio.to_thread(hashlib.pbkdf2_hmac, self._hash, password, salt, iterations)
        client_key, server_key = self._hmac(salted, b"Client Key"), self._hmac(salted, b"Server Key")
        return ScramKeys(self._hash, salt, iterations, client_key, server_key)

    def _compare(self, fields: dict[str, str]) -> None:
        """Hold the server's hash of what it has offered against what has arrived (XEP-0474 section 4.2).

        Whoever changes the hash too does not know the password, and fails for that.
        """
        if self._advertised is None or "h" not in fields:
            return
        ours = hashlib.new(self._hash, self._advertised).digest()
        if not hmac.compare_digest(_decode(fields["h"]), ours):
            raise TamperedError("the server has offered other mechanisms or bindings than have arrived")

    def _hmac(self, key: bytes, message: bytes) -> bytes:
        return hmac.digest(key, message, self._hash)


def _fields(message: bytes) -> dict[str, str]:
    try:
        text = message.decode("utf-8")
    except UnicodeDecodeError:
        raise ScramError("not UTF-8") from None
    fields: dict[str, str] = {}
    for part in text.split(","):
        name, equals, value = part.partition("=")
        if not equals or len(name) != 1 or name in fields:
            raise ScramError("malformed message")
        fields[name] = value
    return fields


def _decode(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise ScramError("not base64") from None


_PROHIBITED = (
    stringprep.in_table_c12,
    stringprep.in_table_c21_c22,
    stringprep.in_table_c3,
    stringprep.in_table_c4,
    stringprep.in_table_c5,
    stringprep.in_table_c6,
    stringprep.in_table_c7,
    stringprep.in_table_c8,
    stringprep.in_table_c9,
)


def prepare(text: str) -> str:
    """Apply SASLprep (RFC 4013); a text that it prohibits stays as it is, for the server to judge."""
    if text.isascii() and text.isprintable():
        return text
    mapped = "".join(" " if stringprep.in_table_c12(c) else c for c in text if not stringprep.in_table_b1(c))
    prepared = unicodedata.ucd_3_2_0.normalize("NFKC", mapped)
    if any(table(c) for c in prepared for table in _PROHIBITED):
        return text
    return prepared
