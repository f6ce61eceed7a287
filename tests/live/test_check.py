"""``lyncfedclient check`` through a real gateway to a real partner."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import keyring
import pytest

from lyncfedclient.cli.check import check_domain
from lyncfedclient.domain.settings import Settings
from lyncfedclient.storage.places import find_places
from lyncfedclient.storage.settings_file import SettingsFile
from tests.live.conftest import make_account, on_prosody
from tests.support.lab.lab import PASSWORD
from tests.support.services import MemoryKeyring

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lyncfedclient.storage.places import Places
    from tests.support.lab.lab import Lab


@pytest.fixture
def places(lab: Lab, tmp_path: Path) -> Iterator[Places]:
    """A profile with an account on the lab's gateway, and its password in a keyring."""
    places = find_places(tmp_path / "profile")
    account = make_account(lab)
    SettingsFile(places.settings_file).save(Settings(), account)
    before, memory = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(memory)
    memory.set_password("lyncfedclient", str(account.jid), PASSWORD)
    yield places
    keyring.set_keyring(before)


def _check(
    lab: Lab, domain: str, places: Places, capsys: pytest.CaptureFixture[str]
) -> tuple[int, bool | None, dict[str, dict[str, object]]]:
    nameserver = (lab.names.address, lab.names.port)
    status = check_domain(domain, places, is_json=True, nameserver=nameserver)
    document = json.loads(capsys.readouterr().out)
    return status, document["is_reachable"], {finding["step"]: finding for finding in document["findings"]}


def test_a_partner_that_answers_can_be_federated_with(
    lab: Lab, places: Places, capsys: pytest.CaptureFixture[str]
) -> None:
    status, is_reachable, findings = _check(lab, lab.fabrikam.domain, places, capsys)

    assert (status, is_reachable) == (0, True)
    assert findings["sign-in"]["is_good"] is True
    assert findings["ping"]["is_good"] is True
    assert str(findings["software"]["text"]).lower().startswith(("prosody", "ejabberd"))


@on_prosody
def test_a_domain_that_does_not_exist_fails_with_the_gateways_own_reason(
    lab: Lab, places: Places, capsys: pytest.CaptureFixture[str]
) -> None:
    status, is_reachable, findings = _check(lab, "nosuch.test", places, capsys)

    assert (status, is_reachable) == (1, False)
    assert findings["sign-in"]["is_good"] is True
    assert findings["ping"]["fault"] == "remote-server-not-found"
