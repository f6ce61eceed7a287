from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import keyring
import keyring.backend
import keyring.errors
import pytest
from keyring.backends import chainer, fail, null
from typing_extensions import override

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.storage import VaultState
from lyncfedclient.storage.vault import SERVICE, Vault, VaultError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from keyring.backend import KeyringBackend

_ALICE = Jid.parse("alice@contoso.test")


class _Remembering(keyring.backend.KeyringBackend):
    """A keyring in memory."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.passwords: dict[tuple[str, str], str] = {}

    @override
    def get_password(self, service: str, username: str) -> str | None:
        return self.passwords.get((service, username))

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self.passwords[service, username] = password

    @override
    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.passwords:
            raise keyring.errors.PasswordDeleteError
        del self.passwords[service, username]


class PlaintextKeyring(_Remembering):
    """Named as that of keyrings.alt."""


class _Locked(_Remembering):
    """A keyring whose user does not unlock it."""

    @override
    def get_password(self, service: str, username: str) -> str | None:
        raise keyring.errors.KeyringLocked("dismissed")

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        raise OSError("the bus went away")


@pytest.fixture
def use() -> Iterator[Callable[[KeyringBackend], None]]:
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


def test_a_password_written_is_read_until_it_is_forgotten(use: Callable[[KeyringBackend], None]) -> None:
    backend = _Remembering()
    use(backend)
    vault = Vault()

    vault.write(_ALICE.with_resource("desk"), "pässwörd 🔑")

    assert vault.state() is VaultState.AVAILABLE
    assert vault.read(_ALICE) == "pässwörd 🔑"
    assert backend.passwords == {(SERVICE, "alice@contoso.test"): "pässwörd 🔑"}
    vault.forget(_ALICE)
    assert vault.read(_ALICE) is None


def test_forgetting_what_is_not_there_is_no_error(use: Callable[[KeyringBackend], None]) -> None:
    use(_Remembering())

    Vault().forget(_ALICE)


@pytest.mark.parametrize(
    ("backend", "state"),
    [
        (fail.Keyring, VaultState.NONE),
        (null.Keyring, VaultState.NONE),
        (PlaintextKeyring, VaultState.INSECURE),
    ],
)
def test_unsafe_keyrings_are_refused_by_name(
    use: Callable[[KeyringBackend], None], backend: type[KeyringBackend], state: VaultState
) -> None:
    refused = backend()
    use(refused)
    vault = Vault()

    assert vault.state() is state
    for attempt in (
        lambda: vault.read(_ALICE),
        lambda: vault.write(_ALICE, "x"),
        lambda: vault.forget(_ALICE),
    ):
        with pytest.raises(VaultError) as caught:
            attempt()  # type: ignore[no-untyped-call]
        assert caught.value.state is state
    assert getattr(refused, "passwords", {}) == {}


@pytest.mark.parametrize("module", ["keyrings.alt.file", "keyrings.cryptfile.cryptfile"])
def test_keyrings_that_keep_plain_text_or_ask_on_a_terminal_are_refused(
    use: Callable[[KeyringBackend], None], module: str
) -> None:
    kind = type("EncryptedKeyring", (_Remembering,), {"__module__": module})
    use(kind())

    assert Vault().state() is VaultState.INSECURE


def test_of_a_chain_only_a_safe_link_is_used(
    use: Callable[[KeyringBackend], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    safe, unsafe = _Remembering(), PlaintextKeyring()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", (unsafe, safe))
    use(chainer.ChainerBackend())  # type: ignore[no-untyped-call]

    Vault().write(_ALICE, "secret")

    assert Vault().state() is VaultState.AVAILABLE
    assert (len(safe.passwords), len(unsafe.passwords)) == (1, 0)


def test_a_chain_of_unsafe_links_is_refused(
    use: Callable[[KeyringBackend], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chainer.ChainerBackend, "backends", (PlaintextKeyring(), null.Keyring()))  # type: ignore[no-untyped-call]
    use(chainer.ChainerBackend())  # type: ignore[no-untyped-call]

    assert Vault().state() is VaultState.INSECURE


def test_whatever_a_keyring_raises_becomes_one_error(use: Callable[[KeyringBackend], None]) -> None:
    use(_Locked())
    vault = Vault()

    with pytest.raises(VaultError, match="KeyringLocked"):
        vault.read(_ALICE)
    with pytest.raises(VaultError, match="the bus went away"):
        vault.write(_ALICE, "x")


def test_importing_the_vault_does_not_import_keyring() -> None:
    code = "import sys, lyncfedclient.storage.vault; sys.exit('keyring' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


_ROUND_TRIP = """
from lyncfedclient.domain.jid import Jid
from lyncfedclient.storage.vault import Vault
jid = Jid.parse("alice@contoso.test")
vault = Vault()
print(vault.state().name)
vault.write(jid, "pässwörd")
print(Vault().read(jid))
vault.forget(jid)
vault.forget(jid)
print(Vault().read(jid))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux's")
def test_the_secret_service_of_the_desktop_keeps_a_password(tmp_path: Path) -> None:
    assert shutil.which("gnome-keyring-daemon"), "scripts/setup installs gnome-keyring"
    script = 'printf x | gnome-keyring-daemon --unlock --components=secrets >&2; exec "$0" -c "$1"'
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path),
        "PYTHONPATH": os.pathsep.join(sys.path),
        "LANG": "C.UTF-8",
    }

    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script, sys.executable, _ROUND_TRIP],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert done.stdout.splitlines() == ["AVAILABLE", "pässwörd", "None"], done.stderr
    assert "pässwörd" not in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system's keyring is always there")
def test_without_a_session_bus_there_is_no_vault(tmp_path: Path) -> None:
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "PYTHONPATH": os.pathsep.join(sys.path)}
    code = "from lyncfedclient.storage.vault import Vault; print(Vault().state().name)"

    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=60, check=True
    )

    assert done.stdout == "NONE\n"
