from __future__ import annotations

import os
from pathlib import Path

import pytest

from lyncfedclient.domain.account import TlsMode
from lyncfedclient.domain.partner import Partner, PartnerType
from lyncfedclient.domain.policy import FALLBACK_POLICY, NO_POLICY, InstalledPolicy
from lyncfedclient.storage.places import find_places
from lyncfedclient.storage.policy_file import load_policy

WHOLE = """\ufeff
partners_only = true
unlisted_type = "public-verified"
newest_version = "1.20.3"

[account]
domain = "Contoso.TEST"

[gateway]
host = "xmpp.contoso.test"
port = 5223
tls = "direct"
ca_file = "/etc/ssl/contoso.pem"

[conversations]
check_spelling = false

[[partner]]
domain = "Fabrikam.test"
additional_domains = ["fabrikam.example"]
type = "federated"
description = "Supplier"

[[partner]]
domain = "xn--bcher-kva.test"
"""


def write(folder: Path, text: str, mode: int = 0o644) -> Path:
    path = folder / "policy.toml"
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)
    return path


def test_a_whole_policy_is_read(tmp_path: Path) -> None:
    loaded = load_policy(write(tmp_path, WHOLE))

    assert loaded.trouble == ""
    assert loaded.policy == InstalledPolicy(
        partners=(
            Partner("fabrikam.test", ("fabrikam.example",), PartnerType.FEDERATED, "Supplier"),
            Partner("bücher.test"),
        ),
        is_partners_only=True,
        unlisted_type=PartnerType.PUBLIC_VERIFIED,
        account_domain="contoso.test",
        host="xmpp.contoso.test",
        port=5223,
        tls=TlsMode.DIRECT,
        ca_file=Path("/etc/ssl/contoso.pem"),
        newest_version=(1, 20, 3),
        is_checking_spelling=False,
    )


def test_without_a_file_nothing_is_set(tmp_path: Path) -> None:
    loaded = load_policy(tmp_path / "policy.toml")

    assert loaded.policy == NO_POLICY
    assert loaded.path is None


def test_what_is_left_out_stays_the_users_and_an_empty_list_is_a_list(tmp_path: Path) -> None:
    assert load_policy(write(tmp_path, "")).policy == NO_POLICY
    assert load_policy(write(tmp_path, "partner = []")).policy == InstalledPolicy(partners=())


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("partners_only = yes", "Invalid value"),
        ('partners_only = "true"', "partners_only"),
        ('newest_version = "soon"', "newest_version"),
        ("partner_only = true", "unknown key partner_only"),
        ("unlisted_type = 'friendly'", "public-unverified"),
        ("[gateway]\nport = 5222", "only together"),
        ("[gateway]\nhost = 'a.test'\nport = 70000", "70000"),
        ("[gateway]\nhost = 'a.test'\nport = true", "port"),
        ("[gateway]\nhost = ' '", "empty"),
        ("[gateway]\ntls = 'none'", "starttls"),
        ("[gateway]\nca_file = 'ca.pem'", "absolute"),
        ("[gateway]\nhosts = 'a.test'", "unknown key gateway.hosts"),
        ("[account]\ndomain = 'alice@contoso.test'", "not a domain"),
        ("[[partner]]\ntype = 'federated'", "partner 1 has no domain"),
        ("[[partner]]\ndomain = 'a b'", "partner 1"),
        ("[[partner]]\ndomain = 'a.test'\nadditional_domains = ['b c']", "partner 1"),
        ("[[partner]]\ndomain = 'a.test'\nkind = 'federated'", "unknown key partner 1: kind"),
        ("partner = 'a.test'", "partner"),
        ("partner = ['a.test']", "no table"),
    ],
)
def test_a_mistake_anywhere_leaves_the_narrowest_rules_and_says_which(
    tmp_path: Path, text: str, trouble: str
) -> None:
    loaded = load_policy(write(tmp_path, text))

    assert loaded.policy == FALLBACK_POLICY
    assert trouble in loaded.trouble
    assert loaded.path == tmp_path / "policy.toml"


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps access lists instead")
@pytest.mark.parametrize("mode", [0o664, 0o646])
def test_a_file_that_others_can_write_is_not_believed(tmp_path: Path, mode: int) -> None:
    loaded = load_policy(write(tmp_path, "[gateway]\nca_file = '/tmp/evil.pem'", mode))

    assert loaded.policy == FALLBACK_POLICY
    assert "can write" in loaded.trouble


def test_what_is_no_text_or_no_file_is_not_used_and_not_waited_for(tmp_path: Path) -> None:
    binary = tmp_path / "binary.toml"
    binary.write_bytes(b"\xff\xfe\x00")
    folder = tmp_path / "folder.toml"
    folder.mkdir()

    assert load_policy(binary).policy == FALLBACK_POLICY
    assert load_policy(folder).policy == FALLBACK_POLICY


def test_the_policy_is_found_behind_a_desktops_own_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop, system = tmp_path / "desktop", tmp_path / "system"
    (desktop / "lyncfedclient").mkdir(parents=True)
    (system / "lyncfedclient").mkdir(parents=True)
    policy = write(system / "lyncfedclient", "")
    monkeypatch.setenv("XDG_CONFIG_DIRS", f"{desktop}:{system}")

    found = find_places(tmp_path / "profile").policy_file
    policy.unlink()
    without = find_places(tmp_path / "profile").policy_file

    assert found == policy
    assert without == Path("/etc/xdg/lyncfedclient/policy.toml")
