"""The password of one account, kept no longer than a sign-in needs it where the keyring has it too."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lyncfedclient.domain.link import LinkFault
from lyncfedclient.gateway.faults import LinkError

if TYPE_CHECKING:
    from collections.abc import Callable

ANSWER_LIMIT_S = 20.0
"""So long a sign-in waits for the keyring, which may ask the user first; the next attempt waits for the same answer."""


@dataclass(frozen=True, slots=True)
class ScramKeys:
    """What SCRAM needs of a password for one salt and count; RFC 5802 section 3 lets a client keep these instead.

    They open this account at this server, as long as it keeps the salt, and tell nothing of the password.
    """

    hash_name: str
    salt: bytes
    iterations: int
    client_key: bytes
    server_key: bytes


class Secret:
    """What an account signs in with: the password until it may be let go, and then only the keys made of it.

    ``ask`` wants the password back, once a server asks for other keys, or for the password itself;
    :meth:`give` answers.
    """

    def __init__(self, password: str = "", ask: Callable[[], None] = lambda: None) -> None:
        self._password = password
        self._ask = ask
        self._is_elsewhere = False
        self._coming: asyncio.Future[str] | None = None
        self.keys: ScramKeys | None = None

    async def password(self) -> str:
        """Give the password. Raises :class:`LinkError` where nobody gives it in time."""
        if self._password or not self._is_elsewhere:
            return self._password
        if self._coming is None:
            self._coming = asyncio.get_running_loop().create_future()
            self._ask()
        try:
            async with asyncio.timeout(ANSWER_LIMIT_S):
                return await asyncio.shield(self._coming)
        except TimeoutError:
            raise LinkError(LinkFault.TIMED_OUT, "the keyring does not answer") from None

    def give(self, password: str) -> None:
        """Take the password that was asked for; it is kept until the sign-in is over."""
        if self._coming is not None and not self._coming.done():
            self._password = password
            self._coming.set_result(password)
            self._coming = None

    def let_go(self, *, is_signed_in: bool) -> None:
        """Keep the password no longer than a sign-in: the keyring has it."""
        self._is_elsewhere = True
        if is_signed_in:
            self.end_sign_in()

    def end_sign_in(self) -> None:
        """Drop the password, if it may go: this sign-in is over."""
        if self._is_elsewhere:
            self._password = ""

    def spoil(self) -> None:
        """Drop all there is: the server has refused it."""
        self._password, self.keys = "", None
