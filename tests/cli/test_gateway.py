"""What ``gateway`` writes; that real servers run from it is held by every live test."""

from __future__ import annotations

import re
import shutil
import stat
import subprocess
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.cli.gateway_files import (
    GatewayPlan,
    debian_ejabberd,
    debian_prosody,
    dns_records,
    ejabberd_config,
    fill,
    firewall_list,
    gateway_folder,
    lua,
    prosody_config,
)
from lyncfedclient.cli.run import run
from lyncfedclient.domain.partner import PartnerType, make_partner
from lyncfedclient.storage.policy_file import load_policy

if TYPE_CHECKING:
    from pathlib import Path

_CSV = (
    '"Domain","PartnerType","Description","AdditionalDomains"\n'
    '"fabrikam.example","Federated","A ""supplier"" \\ in Brno","sales.fabrikam.example;it.fabrikam.example"\n'
    '"bücher.example","PublicVerified","",""\n'
)


def write(tmp_path: Path, *options: str, csv: str = _CSV) -> tuple[int, Path]:
    (tmp_path / "partners.csv").write_text(csv, encoding="utf-8")
    folder = tmp_path / "gateway"
    partners = ["--partners", str(tmp_path / "partners.csv")] if "--any-partner" not in options else []
    status = run(
        ["--profile", str(tmp_path / "p"), "gateway", "contoso.example", str(folder), *partners, *options]
    )
    assert isinstance(status, int)
    return status, folder


def test_everything_that_is_deployed_is_written(tmp_path: Path) -> None:
    status, folder = write(tmp_path)

    assert status == 0
    assert sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()) == [
        "README.txt", "dns.zone", "ejabberd/ejabberd.yml", "ejabberd/local.yml", "firewall.txt", "policy.toml",
        "prosody/modules/mod_partners.lua", "prosody/modules/mod_session_limit.lua", "prosody/prosody.cfg.lua",
    ]  # fmt: skip
    assert stat.S_IMODE((folder / "prosody" / "prosody.cfg.lua").stat().st_mode) == 0o600
    assert not [
        path for path in folder.rglob("*") if path.is_file() and re.search(r"@[A-Z_]+@", path.read_text())
    ]


def test_the_servers_know_every_domain_of_every_partner_in_both_forms(tmp_path: Path) -> None:
    _, folder = write(tmp_path)

    names = ["fabrikam.example", "sales.fabrikam.example", "it.fabrikam.example", "bücher.example"]
    for text in (
        (folder / "prosody/prosody.cfg.lua").read_text(),
        (folder / "ejabberd/ejabberd.yml").read_text(),
    ):
        assert all(f'"{name}"' in text for name in (*names, "xn--bcher-kva.example"))


def test_the_policy_fits_the_gateway_and_is_one_the_program_takes(tmp_path: Path) -> None:
    _, folder = write(tmp_path, "--host", "im.contoso.example")
    (folder / "policy.toml").chmod(0o644)

    loaded = load_policy(folder / "policy.toml")

    assert loaded.trouble == ""
    assert loaded.policy.host == "im.contoso.example"
    assert loaded.policy.account_domain == "contoso.example"
    assert loaded.policy.is_partners_only is True
    assert loaded.policy.partners == (
        make_partner(
            "fabrikam.example",
            ("sales.fabrikam.example", "it.fabrikam.example"),
            PartnerType.FEDERATED,
            'A "supplier" \\ in Brno',
        ),
        make_partner("bücher.example", (), PartnerType.PUBLIC_VERIFIED),
    )


def test_dns_names_both_kinds_of_tls_for_clients_and_servers(tmp_path: Path) -> None:
    _, folder = write(tmp_path, "--address", "192.0.2.7", "--address", "2001:db8::7")

    records = (folder / "dns.zone").read_text()

    assert re.findall(r"^(\S+)\. 3600 IN (\S+) (.+)$", records, re.MULTILINE) == [
        ("_xmpps-client._tcp.contoso.example", "SRV", "5 0 5223 xmpp.contoso.example."),
        ("_xmpp-client._tcp.contoso.example", "SRV", "10 0 5222 xmpp.contoso.example."),
        ("_xmpps-server._tcp.contoso.example", "SRV", "5 0 5270 xmpp.contoso.example."),
        ("_xmpp-server._tcp.contoso.example", "SRV", "10 0 5269 xmpp.contoso.example."),
        ("xmpp.contoso.example", "A", "192.0.2.7"),
        ("xmpp.contoso.example", "AAAA", "2001:db8::7"),
    ]


def test_the_firewall_list_names_ports_and_partners() -> None:
    plan = GatewayPlan("contoso.example", "xmpp.contoso.example", (make_partner("fabrikam.example"),))

    text = firewall_list(plan)

    assert "5222, 5223" in text
    assert text.count("5269, 5270") == 2
    assert "The partners: fabrikam.example." in text


def test_everybody_is_federated_with_only_when_that_is_said(tmp_path: Path) -> None:
    limited, folder = write(tmp_path)
    shutil.rmtree(folder)
    with pytest.raises(SystemExit):
        run(["--profile", str(tmp_path), "gateway", "contoso.example", str(folder)])
    assert not folder.exists()
    opened, folder = write(tmp_path, "--any-partner")

    assert (limited, opened) == (0, 0)
    assert "is_for_partners_only = false" in (folder / "prosody/prosody.cfg.lua").read_text()
    assert 'allow: all    # "partners"' in (folder / "ejabberd/ejabberd.yml").read_text()


@pytest.mark.parametrize(
    ("options", "csv", "word"),
    [
        ((), "nothing,here\n1,2\n", "holds no partners"),
        ((), '"Domain","PartnerType"\n"fabrikam.example","Nonsense"\n', "cannot be read (2)"),
        (("--address", "not an address"), _CSV, "no IP address"),
        (("--host", "two words"), _CSV, "two words"),
        (
            ("--turn", "turn.contoso.example", "--turn-secret-file", "/nowhere"),
            _CSV,
            "/nowhere cannot be read",
        ),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: tuple[str, ...], csv: str, word: str
) -> None:
    status, folder = write(tmp_path, *options, csv=csv)

    captured = capsys.readouterr()
    assert status != 0
    assert word in captured.err
    assert not folder.exists()


def test_a_folder_with_something_in_it_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "gateway").mkdir()
    (tmp_path / "gateway" / "mine").touch()

    status, folder = write(tmp_path)

    assert status == 1
    assert "not empty" in capsys.readouterr().err
    assert [path.name for path in folder.iterdir()] == ["mine"]


def test_the_secret_of_turn_stands_in_both_servers_and_never_on_the_command_line(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text('se"cret\n')

    _, folder = write(
        tmp_path, "--turn", "turn.contoso.example:3479", "--turn-secret-file", str(tmp_path / "secret")
    )

    assert 'secret = "se\\"cret"' in (folder / "prosody/prosody.cfg.lua").read_text()
    assert 'secret: "se\\"cret"' in (folder / "ejabberd/ejabberd.yml").read_text()
    assert "3479" in (folder / "firewall.txt").read_text()


def test_prosody_itself_reads_what_is_written(tmp_path: Path) -> None:
    _, folder = write(tmp_path)

    for file in (folder / "prosody" / "prosody.cfg.lua", *(folder / "prosody" / "modules").iterdir()):
        subprocess.run(["luac", "-p", file], check=True)


def test_every_blank_of_the_deployed_configuration_needs_a_value() -> None:
    for name in ("prosody.cfg.lua.in", "ejabberd.yml.in"):
        with pytest.raises(KeyError):
            fill(gateway_folder() / name, {})


def test_a_text_cannot_leave_its_quotes_in_lua() -> None:
    assert lua('a"\\\n]]b') == '"a\\"\\\\ ]]b"'


def test_no_configuration_allows_plain_connections_or_dialback() -> None:
    plan = GatewayPlan("contoso.example", "xmpp.contoso.example", ())

    prosody = prosody_config(plan, debian_prosody(plan.domain))
    ejabberd = ejabberd_config(plan, debian_ejabberd(plan.domain))

    for line in ("c2s_require_encryption = true", "s2s_require_encryption = true", "s2s_secure_auth = true"):
        assert line in prosody
    assert 'modules_disabled = { "dialback" }' in prosody
    assert "s2s_use_starttls: required" in ejabberd
    assert "starttls_required: true" in ejabberd
    assert "mod_s2s_dialback" not in ejabberd
    assert dns_records(plan).count("SRV") == 4
