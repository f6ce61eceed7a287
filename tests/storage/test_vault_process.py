from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.storage import VaultState
from lyncfedclient.own_process import KEYRING
from lyncfedclient.storage.vault import Vault, VaultError
from lyncfedclient.storage.vault_process import VaultProcess
from tests.support.waiting import wait_until

_ALICE = Jid.parse("alice@contoso.test")
_PASSWORD = 'pässwörd 암호 \\ " \n'

_BACKEND = """
import json, os, pathlib, time
import keyring.backend, keyring.errors

class Keyring(keyring.backend.KeyringBackend):
    priority = 1

    @property
    def _file(self):
        return pathlib.Path(os.environ["KEPT_IN"])

    def _all(self):
        return json.loads(self._file.read_text()) if self._file.exists() else {}

    def get_password(self, service, username):
        if username.startswith("locked"):
            raise keyring.errors.KeyringLocked("dismissed")
        if username.startswith("crash"):
            os._exit(3)
        if username.startswith("silent"):
            self._file.write_text(str(os.getpid()))
            time.sleep(600)
        return self._all().get(service + username)

    def set_password(self, service, username, password):
        self._file.write_text(json.dumps({**self._all(), service + username: password}))

    def delete_password(self, service, username):
        rest = self._all()
        del rest[service + username]
        self._file.write_text(json.dumps(rest))
"""


@pytest.fixture
def kept_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "kept_in_a_file.py").write_text(_BACKEND)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), *sys.path]))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "kept_in_a_file.Keyring")
    monkeypatch.setenv("KEPT_IN", str(tmp_path / "kept"))
    return tmp_path / "kept"


def test_a_password_written_is_read_until_it_is_forgotten(kept_in: Path) -> None:
    vault = VaultProcess()

    vault.write(_ALICE, _PASSWORD)
    found = vault.read(_ALICE)
    vault.forget(_ALICE)

    assert found == _PASSWORD
    assert vault.read(_ALICE) is None
    assert vault.state() is VaultState.AVAILABLE


def test_nothing_of_the_keyring_is_imported_beside_the_window(kept_in: Path) -> None:
    code = (
        "import sys; from lyncfedclient.domain.jid import Jid;"
        "from lyncfedclient.storage.vault_process import VaultProcess;"
        "VaultProcess().read(Jid.parse('alice@contoso.test'));"
        "print({'keyring', 'secretstorage', 'cryptography', 'jeepney'} & set(sys.modules))"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)

    assert done.stdout.strip() == "set()"


@pytest.mark.parametrize("account", ["locked@contoso.test", "crash@contoso.test"])
def test_a_keyring_that_cannot_be_read_is_told(kept_in: Path, account: str) -> None:
    with pytest.raises(VaultError) as raised:
        VaultProcess().read(Jid.parse(account))

    assert raised.value.state is VaultState.AVAILABLE


def test_no_keyring_at_all_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")

    assert VaultProcess().state() is VaultState.NONE


def test_where_no_process_can_be_started_the_program_asks_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Vault, "read", lambda _self, jid: f"of {jid}")

    found = VaultProcess(["/nowhere/to/be/found"]).read(_ALICE)

    assert found == "of alice@contoso.test"


def test_a_keyring_that_waits_for_its_user_ends_with_the_program(kept_in: Path) -> None:
    code = (
        "from lyncfedclient.domain.jid import Jid;"
        "from lyncfedclient.storage.vault_process import VaultProcess;"
        "VaultProcess().read(Jid.parse('silent@contoso.test'))"
    )
    program = subprocess.Popen([sys.executable, "-c", code])
    asking = int(wait_until(lambda: kept_in.read_text() if kept_in.exists() else "", "the keyring waits"))

    program.kill()
    program.wait()

    wait_until(lambda: not _runs(asking), "it has ended too")


def test_the_password_stands_in_no_argument_and_no_environment(kept_in: Path, tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    spy = tmp_path / "spy.py"
    spy.write_text(
        "import os, sys\n"
        f"open({str(seen)!r}, 'w').write(repr((sys.argv, dict(os.environ))))\n"
        "from lyncfedclient.__main__ import main\n"
        "main()\n"
    )

    VaultProcess([sys.executable, str(spy), KEYRING]).write(_ALICE, "correct horse")

    assert "KEPT_IN" in seen.read_text()
    assert "correct horse" not in seen.read_text()
    assert "correct horse" in kept_in.read_text()


def _runs(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    # Ended, and not waited for by whoever has taken it over.
    return state != "Z"
