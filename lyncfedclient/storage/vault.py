"""The password in the desktop's own keyring; the only user of ``keyring``."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from lyncfedclient.domain.storage import VaultState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from keyring.backend import KeyringBackend

    from lyncfedclient.domain.jid import Jid

_log = logging.getLogger(__name__)

SERVICE = "lyncfedclient"

_ABSENT = ("keyring.backends.fail", "keyring.backends.null")
# keyrings.alt keeps plain text, or asks for a passphrase on a terminal that a window does not have.
_INSECURE_PACKAGES = ("keyrings.alt", "keyrings.cryptfile", "sagecipher")


class VaultError(Exception):
    """The keyring could not be used; ``state`` says whether there is one at all."""

    def __init__(self, state: VaultState, text: str) -> None:
        super().__init__(text)
        self.state = state


class Vault:
    """Passwords by account, in the Secret Service, KWallet, macOS Keychain or Windows Credential Locker.

    Every method may block, for the desktop may ask the user to unlock the keyring: call them in a thread.
    """

    def state(self) -> VaultState:
        """Say whether a password can be kept safely here."""
        return self._find()[0]

    def read(self, jid: Jid) -> str | None:
        """Give the account's password, None when there is none. Raises :class:`VaultError`."""
        backend = self._backend()
        try:
            return backend.get_password(SERVICE, str(jid.bare))
        except Exception as error:
            raise _told(error) from error

    def write(self, jid: Jid, password: str) -> None:
        """Keep the account's password. Raises :class:`VaultError`."""
        backend = self._backend()
        try:
            backend.set_password(SERVICE, str(jid.bare), password)
        except Exception as error:
            raise _told(error) from error

    def forget(self, jid: Jid) -> None:
        """Forget the account's password; none there is no error. Raises :class:`VaultError`."""
        backend = self._backend()
        try:
            # Deleting what is not there is an error of its own in each back end.
            if backend.get_password(SERVICE, str(jid.bare)) is not None:
                backend.delete_password(SERVICE, str(jid.bare))
        except Exception as error:
            raise _told(error) from error

    def _backend(self) -> KeyringBackend:
        state, backend = self._find()
        if backend is None:
            raise VaultError(state, f"no usable keyring: {state.value}")
        return backend

    def _find(self) -> tuple[VaultState, KeyringBackend | None]:
        # Imported here: finding its back ends takes longer than anything else at start.
        try:
            import keyring  # noqa: PLC0415

            chosen = keyring.get_keyring()
        except Exception:  # noqa: BLE001 - whatever a back end's own libraries raise
            _log.exception("The keyring cannot be reached")
            return VaultState.NONE, None
        state = VaultState.NONE
        for backend in _unchained(chosen):
            judged = _judge(backend)
            if judged is VaultState.AVAILABLE:
                return judged, backend
            if judged is VaultState.INSECURE:
                state = judged
        return state, None


def _unchained(backend: KeyringBackend) -> Iterator[KeyringBackend]:
    """Give the back ends behind a chain, best first: the chain itself would fall back to an unsafe one."""
    if type(backend).__module__ == "keyring.backends.chainer":
        yield from getattr(backend, "backends", ())
    else:
        yield backend


def _judge(backend: KeyringBackend) -> VaultState:
    kind = type(backend)
    if kind.__module__ in _ABSENT:
        return VaultState.NONE
    if kind.__module__.startswith(_INSECURE_PACKAGES) or "plaintext" in kind.__qualname__.lower():
        return VaultState.INSECURE
    return VaultState.AVAILABLE


def _told(error: Exception) -> VaultError:
    # Back ends raise what their D-Bus or system library raises, not only keyring's own errors.
    return VaultError(VaultState.AVAILABLE, f"{type(error).__name__}: {error}")
