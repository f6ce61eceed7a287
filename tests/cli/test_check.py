"""``check`` against a name server on loopback; with a real gateway it is held in tests/live."""

from __future__ import annotations

import asyncio
import json
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.cli.check import check_domain
from lyncfedclient.cli.errors import CommandError
from lyncfedclient.cli.run import run
from lyncfedclient.domain.account import Account
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.partner import PartnerType, make_partner
from lyncfedclient.domain.settings import Settings
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.partners import PartnerStore
from lyncfedclient.storage.settings_file import SettingsFile
from tests.support.name_server import NameServer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncfedclient.storage.places import Places

_SRV = {"_xmpp-server._tcp.fabrikam.test": [(5, 0, 5269, "xmpp.fabrikam.test")]}
_ADDRESSES = {"xmpp.fabrikam.test": ["192.0.2.3"], "northwind.test": ["192.0.2.4"]}
_STEPS = ["policy", "srv", "address", "sign-in", "ping", "software"]


@contextmanager
def _names() -> Iterator[tuple[str, int]]:
    """Serve names from another thread, for the command runs a loop of its own."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    server = NameServer(_SRV, _ADDRESSES)
    try:
        asyncio.run_coroutine_threadsafe(server.__aenter__(), loop).result(10)
        yield server.place
        asyncio.run_coroutine_threadsafe(server.__aexit__(), loop).result(10)
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


def _check(
    domain: str, places: Places, capsys: pytest.CaptureFixture[str]
) -> tuple[int, bool | None, dict[str, tuple[bool | None, str]]]:
    with _names() as nameserver:
        status = check_domain(domain, places, is_json=True, nameserver=nameserver)
    document = json.loads(capsys.readouterr().out)
    assert document["domain"] == domain
    assert [finding["step"] for finding in document["findings"]] == _STEPS
    findings = {finding["step"]: (finding["is_good"], finding["text"]) for finding in document["findings"]}
    return status, document["is_reachable"], findings


def test_without_an_account_the_dns_is_asked_and_the_rest_is_said_to_be_open(
    places: Places, no_keyring: None, capsys: pytest.CaptureFixture[str]
) -> None:
    status, is_reachable, findings = _check("fabrikam.test", places, capsys)

    assert (status, is_reachable) == (0, None)
    assert findings["srv"] == (True, "xmpp.fabrikam.test:5269")
    assert findings["address"] == (True, "xmpp.fabrikam.test: 192.0.2.3")
    assert findings["sign-in"] == (None, "no account is set up")
    assert findings["ping"][0] is None


def test_a_domain_without_a_service_record_may_still_be_there(
    places: Places, capsys: pytest.CaptureFixture[str]
) -> None:
    status, is_reachable, findings = _check("northwind.test", places, capsys)

    assert (status, is_reachable) == (0, None)
    assert findings["srv"][0] is None
    assert findings["address"][0] is True


def test_a_domain_that_does_not_exist_fails(places: Places, capsys: pytest.CaptureFixture[str]) -> None:
    status, is_reachable, findings = _check("nosuch.test", places, capsys)

    assert (status, is_reachable) == (1, False)
    assert findings["address"][0] is False


def test_without_a_keyring_the_sign_in_is_said_to_be_open(
    places: Places, no_keyring: None, capsys: pytest.CaptureFixture[str]
) -> None:
    SettingsFile(places.settings_file).save(Settings(), Account(Jid.parse("alice@contoso.test")))

    status, _, findings = _check("fabrikam.test", places, capsys)

    assert status == 0
    assert findings["sign-in"] == (None, "there is no keyring that could hold the password")


def test_a_gateway_that_is_not_there_fails_the_sign_in(
    places: Places,
    memory_keyring: object,
    capsys: pytest.CaptureFixture[str],
    unused_tcp_port: int,
) -> None:
    account = Account(Jid.parse("alice@contoso.test"), host="127.0.0.1", port=unused_tcp_port)
    SettingsFile(places.settings_file).save(Settings(), account)
    memory_keyring.passwords["alice@contoso.test"] = "secret"  # type: ignore[attr-defined]

    status, is_reachable, findings = _check("fabrikam.test", places, capsys)

    assert (status, is_reachable) == (1, False)
    assert findings["sign-in"][0] is False
    assert findings["sign-in"][1].startswith("connection refused")


def test_a_domain_that_is_no_partner_fails_where_only_partners_are_allowed(
    places: Places, capsys: pytest.CaptureFixture[str]
) -> None:
    SettingsFile(places.settings_file).save(Settings(is_partners_only=True), None)
    database = Database.open(places.database_file)
    PartnerStore(database).replace_all([make_partner("fabrikam.test", type=PartnerType.FEDERATED)])
    database.close()

    allowed = _check("fabrikam.test", places, capsys)
    refused = _check("northwind.test", places, capsys)

    assert allowed[2]["policy"] == (True, "on the list, type federated")
    assert (refused[0], refused[1]) == (1, False)
    assert refused[2]["policy"][0] is False


def test_for_people_each_step_is_a_line_and_the_last_says_what_follows(
    places: Places, capsys: pytest.CaptureFixture[str]
) -> None:
    with _names() as nameserver:
        check_domain("nosuch.test", places, is_json=False, nameserver=nameserver)

    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(_STEPS) + 1
    assert lines[2].startswith("Server's address: FAILS")
    assert lines[-1] == "We can't federate with nosuch.test: see what fails above."


@pytest.mark.parametrize("text", ["", "bob@fabrikam.test", "fabrikam.test/x", "fab..rikam", "a b"])
def test_what_is_no_domain_is_a_wrong_command_line(text: str, places: Places, profile: str) -> None:
    with pytest.raises(CommandError) as caught:
        check_domain(text, places, is_json=False)

    assert caught.value.status == 2
    assert run(["--profile", profile, "check", text]) == 2


def test_a_check_makes_no_database(places: Places, capsys: pytest.CaptureFixture[str]) -> None:
    _check("fabrikam.test", places, capsys)

    assert not places.database_file.exists()
