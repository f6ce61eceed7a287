"""The words that only the settings need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from lyncfedclient.domain.account import TlsMode
from lyncfedclient.domain.policy import InstalledPolicy, PolicySetting
from lyncfedclient.ui.outside_text import isolated, shown_line
from lyncfedclient.ui.standing_sentences import policy_setting

if TYPE_CHECKING:
    from pathlib import Path

translate = QCoreApplication.translate


def locked(setting: PolicySetting, policy: InstalledPolicy) -> str:
    """Say that an administrator has set something of the account, and to what."""
    host = policy.host or ""
    value = {
        PolicySetting.ACCOUNT_DOMAIN: policy.account_domain or "",
        PolicySetting.HOST: f"{host}:{policy.port}" if policy.port else host,
        PolicySetting.TLS: tls_mode(policy.tls) if policy.tls is not None else "",
        PolicySetting.CA_FILE: str(policy.ca_file or ""),
    }.get(setting, "")
    if not value:
        return policy_setting(setting)
    return translate("Settings", "{sentence} It is {value}.").format(
        sentence=policy_setting(setting), value=isolated(shown_line(value))
    )


def tls_mode(mode: TlsMode) -> str:
    """Say how a connection is secured."""
    return {
        TlsMode.AUTO: translate("Settings", "whatever the server offers, always encrypted"),
        TlsMode.DIRECT: translate("Settings", "TLS from the first byte"),
        TlsMode.STARTTLS: translate("Settings", "STARTTLS"),
    }[mode]


def policy_path(path: Path) -> str:
    """Say where the administrator's settings stand."""
    return translate("Settings", "These settings come from {path}.").format(
        path=isolated(shown_line(str(path)))
    )


def language_name(tag: str) -> str:
    """Call a language as it calls itself, with its country; a tag that Qt does not know stays as it is."""
    locale = QLocale(tag)
    name = locale.nativeLanguageName()
    if locale.language() is QLocale.Language.C or not name:
        return shown_line(tag, 40)
    named = f"{name[:1].upper()}{name[1:]}"
    # "British English" says its country already.
    territory = locale.nativeTerritoryName() if "_" in tag and " " not in name else ""
    return f"{named} ({territory})" if territory else named
