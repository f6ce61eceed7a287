from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from lyncfedclient import __version__
from lyncfedclient.cli.actions import (
    Action,
    AddPartner,
    CheckDomain,
    ExportContacts,
    ExportHistory,
    ForgetAccount,
    ImportContacts,
    ImportPartners,
    ListContacts,
    ListPartners,
    RemovePartner,
    SearchHistory,
    SetAccount,
    ShowAccount,
    WriteGateway,
    WriteReport,
)
from lyncfedclient.cli.open_window import OpenWindow
from lyncfedclient.cli.parser import _window_parser, parse
from lyncfedclient.cli.window_start import Invocation, read_window_start, wish
from lyncfedclient.domain.partner import PartnerType

_GOOD: list[tuple[str, Action]] = [
    ("", OpenWindow()),
    ("xmpp:bob@fabrikam.test?message", OpenWindow("xmpp:bob@fabrikam.test?message")),
    ("XMPP:bob@fabrikam.test", OpenWindow("XMPP:bob@fabrikam.test")),
    ("file:///home/alice/contacts.vcf", OpenWindow("file:///home/alice/contacts.vcf")),
    ("/home/alice/contacts.vcf", OpenWindow("file:///home/alice/contacts.vcf")),
    ("account show", ShowAccount()),
    ("account forget", ForgetAccount()),
    ("account set alice@contoso.test", SetAccount("alice@contoso.test", "", "", 0, "auto", "", False)),
    (
        "account set a@b.test --name Alice --gateway gw.b.test:5223 --tls direct --ca-file /ca.pem --password-stdin",
        SetAccount("a@b.test", "Alice", "gw.b.test", 5223, "direct", "/ca.pem", True),
    ),
    ("contacts", ListContacts(is_json=False)),
    ("contacts --json", ListContacts(is_json=True)),
    ("check fabrikam.test", CheckDomain("fabrikam.test", is_json=False)),
    ("check fabrikam.test --json", CheckDomain("fabrikam.test", is_json=True)),
    ("history search see you", SearchHistory("see you", is_json=False)),
    ("history search see --json", SearchHistory("see", is_json=True)),
    ("history export bob@fabrikam.test out.txt", ExportHistory("bob@fabrikam.test", "out.txt")),
    (
        "import contacts.csv --owner sip:alice@contoso.test --format csv --dry-run --json",
        ImportContacts("contacts.csv", "sip:alice@contoso.test", "csv", is_dry_run=True, is_json=True),
    ),
    ("export out.csv --format csv", ExportContacts("out.csv", "csv")),
    ("partners", ListPartners(is_json=False)),
    ("partners --json", ListPartners(is_json=True)),
    ("partners import file.csv", ImportPartners("file.csv", is_json=False)),
    ("partners --json import file.csv", ImportPartners("file.csv", is_json=True)),
    ("partners add fabrikam.test --type federated", AddPartner("fabrikam.test", PartnerType.FEDERATED)),
    ("partners add a.test --type PublicVerified", AddPartner("a.test", PartnerType.PUBLIC_VERIFIED)),
    (
        "partners add a.test --type federated --also b.test,c.test --also d.test --description Sales",
        AddPartner("a.test", PartnerType.FEDERATED, ("b.test", "c.test", "d.test"), "Sales"),
    ),
    ("partners remove fabrikam.test", RemovePartner("fabrikam.test")),
    ("report out.zip", WriteReport("out.zip")),
    ("gateway contoso.test out --any-partner", WriteGateway("contoso.test", "out", is_for_everybody=True)),
    (
        "gateway a.test out --partners p.csv --host h.a.test --address 192.0.2.1 --turn t.a.test --archive-days 30",
        WriteGateway(
            "a.test", "out", "h.a.test", ("192.0.2.1",), "p.csv", turn=("t.a.test", 0), archive_days=30
        ),
    ),
]


@pytest.mark.parametrize(("line", "action"), _GOOD, ids=[line or "(nothing)" for line, _ in _GOOD])
def test_this_command_line_is_understood(line: str, action: Action) -> None:
    assert parse(line.split()) == Invocation(action)


@pytest.mark.parametrize(
    "line",
    [
        "--profile DIR --log debug contacts",
        "contacts --profile DIR --log debug",
        "--profile=DIR --log=DEBUG contacts",
        "--profile DIR contacts --log debug",
    ],
)
def test_profile_and_log_may_stand_before_or_after_the_command(line: str) -> None:
    assert parse(line.split()) == Invocation(ListContacts(is_json=False), Path("DIR"), "debug")


def test_profile_and_log_go_with_the_window_too() -> None:
    assert parse(["--log", "debug", "--profile", "DIR", "xmpp:bob@fabrikam.test"]) == Invocation(
        OpenWindow("xmpp:bob@fabrikam.test"), Path("DIR"), "debug"
    )


_WRONG = [
    "nonsense",
    "--nonsense",
    "contacts --nonsense",
    "contacts extra",
    "account",
    "account bogus",
    "account set",
    "account set a@b.test c@d.test",
    "account set a@b.test --tls never",
    "account set a@b.test --gateway",
    "account set a@b.test --gateway :5222",
    "account set a@b.test --gateway host:",
    "account set a@b.test --gateway host:0",
    "account set a@b.test --gateway host:65536",
    "account set a@b.test --gateway host:port",
    "account set a@b.test --gateway host:²",
    "account set a@b.test --gateway [::1",
    "account set a@b.test --password s7cr3t",
    "check",
    "check a b",
    "history",
    "history search",
    "history export bob@fabrikam.test",
    "import",
    "export x --format xls",
    "partners add fabrikam.test",
    "partners add fabrikam.test --type friendly",
    "partners bogus",
    "report",
    "--log loud",
    "--log",
    "--profile",
    "xmpp:a@b.test xmpp:c@d.test",
]


@pytest.mark.parametrize("line", _WRONG)
def test_a_wrong_command_line_ends_with_one_line_and_status_2(
    line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(line.split())

    captured = capsys.readouterr()
    assert caught.value.code == 2
    assert captured.out == ""
    assert captured.err.startswith("lyncfedclient")
    assert captured.err.count("\n") == 1
    assert "--help" in captured.err


@pytest.mark.parametrize(
    ("text", "host", "port"),
    [
        ("gw.contoso.test", "gw.contoso.test", 0),
        ("gw.contoso.test:5222", "gw.contoso.test", 5222),
        ("127.0.0.2:5223", "127.0.0.2", 5223),
        ("[::1]", "::1", 0),
        ("[::1]:5222", "::1", 5222),
        ("2001:db8::1", "2001:db8::1", 0),
    ],
)
def test_the_gateway_is_read_as_host_and_port(text: str, host: str, port: int) -> None:
    action = parse(["account", "set", "a@b.test", "--gateway", text]).action

    assert isinstance(action, SetAccount)
    assert (action.host, action.port) == (host, port)


def test_the_path_of_the_ca_file_does_not_depend_on_where_the_window_is_started() -> None:
    action = parse(["account", "set", "a@b.test", "--ca-file", "ca.pem"]).action

    assert isinstance(action, SetAccount)
    assert Path(action.ca_file) == Path.cwd() / "ca.pem"


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(["--version"])

    assert caught.value.code == 0
    assert capsys.readouterr().out == f"lyncfedclient {__version__}\n"


@pytest.mark.parametrize(
    "line", ["--help", "-h", "account --help", "account set --help", "history search -h"]
)
def test_help_is_on_standard_output(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(line.split())

    captured = capsys.readouterr()
    assert caught.value.code == 0
    assert captured.out.startswith("usage: lyncfedclient")
    assert captured.err == ""


def test_the_way_to_the_window_imports_nothing_that_only_commands_need() -> None:
    code = (
        "import sys\n"
        "from lyncfedclient.cli.run import run\n"
        "run(['--profile', sys.argv[1]])\n"
        "print(*sys.modules)\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", code, "/tmp"], capture_output=True, text=True, check=True, timeout=60
    )

    modules = set(done.stdout.split())
    assert not modules & {
        "json",
        "ssl",
        "sqlite3",
        "asyncio",
        "keyring",
        "getpass",
        "PySide6",
        "platformdirs",
    }


def test_a_start_with_the_session_asks_for_the_tray_alone() -> None:
    assert parse(["--in-tray"]).action == OpenWindow("", is_in_tray=True)
    assert parse([]).action == OpenWindow("", is_in_tray=False)


_STARTS = (
    "",
    "--in-tray",
    "--profile DIR",
    "--profile DIR --log debug --in-tray xmpp:bob@fabrikam.test",
    "--log WARNING",
    "--log info --log error",
    "--profile one --profile two",
    "XMPP:bob@fabrikam.test --profile DIR",
    "/home/alice/contacts.vcf --in-tray",
    "file:///home/alice/contacts.vcf",
)


@pytest.mark.parametrize("line", _STARTS)
def test_a_usual_start_is_understood_as_the_parser_understands_it(line: str) -> None:
    options = _window_parser().parse_args(line.split())

    assert read_window_start(line.split()) == Invocation(
        OpenWindow(wish(options.uri or ""), options.is_in_tray), options.profile, options.log
    )


@pytest.mark.parametrize(
    "line",
    [
        "contacts",
        "--help",
        "--version",
        "--profile",
        "--profile --in-tray",
        "--log",
        "--log loud",
        "--prof DIR",
        "--profile=DIR",
        "xmpp:a@b.test xmpp:c@d.test",
        "-- xmpp:a@b.test",
        "@file",
    ],
)
def test_whatever_is_not_a_usual_start_is_left_to_the_parser(line: str) -> None:
    assert read_window_start(line.split()) is None


def test_the_windows_usual_start_needs_no_parser() -> None:
    ask = "import sys\nfrom lyncfedclient.cli.parser import parse\nparse(['--in-tray'])\nprint('argparse' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, timeout=30, check=True)

    assert done.stdout.strip() == "False"
