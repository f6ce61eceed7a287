"""A server that interrupts sign-ins: at each step and in each manner, a given number of times."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from tests.support.scripted_server import Honest, PeerGoneError

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from tests.support.scripted_server import Peer

SIGN_IN: Final = (
    ("stream", "<stream:stream"),
    ("offer of TLS", "<starttls"),
    ("proceed", "<proceed"),
    ("handshake", ""),
    ("stream within TLS", "<stream:stream"),
    ("mechanisms", "<mechanisms"),
    ("challenge", "<challenge"),
    ("success", "<success"),
    ("stream of the account", "<stream:stream"),
    ("features", "<bind"),
    ("session", "<jid>"),
    ("stream management", "<enabled"),
    ("roster", "jabber:iq:roster"),
)
"""What the server does one after the other, and what each of its words holds."""

RESUMPTION: Final = (*SIGN_IN[:10], ("session", "<resumed"))
"""The same for a session that goes on."""

WAYS: Final = ("reset", "closed", "half", "ended")
"""The connection is reset or closed instead, after half a word, or with the end of the stream."""

_HANDSHAKE: Final = b"\x16\x03\x03\x00\x7a\x02\x00\x00\x76\x03"
"""How a server's part of the handshake begins."""


class Interrupting(Honest):
    """Interrupts a number of sign-ins, each at another step or in another way than the one before."""

    def __init__(self, times: int, *, is_resuming: bool = False) -> None:
        super().__init__(offers=("SCRAM-SHA-1",), is_resuming=is_resuming)
        self.times = times
        self.steps = RESUMPTION if is_resuming else SIGN_IN
        self.let_through = 1 if is_resuming else 0
        """So many come in first: what goes on has to have begun."""
        self.done: Counter[tuple[str, str]] = Counter()
        """How often at which step in which way."""

    @override
    async def __call__(self, peer: Peer) -> None:
        number = len(peer.server.peers) - 1 - self.let_through
        if 0 <= number < self.times:
            self._interrupt(peer, number % len(self.steps), WAYS[number // len(self.steps) % len(WAYS)])
        await super().__call__(peer)

    def _interrupt(self, peer: Peer, step: int, way: str) -> None:
        name, words = self.steps[step]

        def end(word: bytes) -> None:
            assert words.encode() in word, f"{word!r} at {name}"
            self.done[name, way] += 1
            send(word[: len(word) // 2] if way == "half" else "</stream:stream>" if way == "ended" else "")
            if way == "reset":
                peer.cut()
            else:
                peer.close()
            raise PeerGoneError

        send = peer.send
        _at_step(peer, step, end)


class Holding(Honest):
    """Says no more from a step on, until the client has gone."""

    def __init__(self, step: int) -> None:
        super().__init__(offers=("SCRAM-SHA-1",), is_resuming=False)
        self.step = step
        self.is_holding = True
        self.is_held = asyncio.Event()

    @override
    async def __call__(self, peer: Peer) -> None:
        if self.is_holding:
            _at_step(peer, self.step, self._hold)
        try:
            await super().__call__(peer)
        except _HeldError:
            await peer.gone

    def _hold(self, _word: bytes) -> None:
        self.is_held.set()
        raise _HeldError


class _HeldError(Exception):
    """Nothing more is said."""


def _at_step(peer: Peer, step: int, act: Callable[[bytes], None]) -> None:
    """Do something instead of a server's word or handshake, counted from 0; it gets the word."""
    send, start_tls = peer.send, peer.start_tls
    said = 0

    def limited(text: str | bytes) -> None:
        nonlocal said
        word = text.encode() if isinstance(text, str) else text
        # That an earlier session is over is said besides.
        if not word.startswith(b"<failed"):
            if said == step:
                act(word)
            said += 1
        send(text)

    async def handshake(context: ssl.SSLContext | None = None) -> None:
        nonlocal said
        if said == step:
            act(_HANDSHAKE)
        said += 1
        await start_tls(context)

    peer.send = limited  # type: ignore[method-assign]
    peer.start_tls = handshake  # type: ignore[method-assign]
