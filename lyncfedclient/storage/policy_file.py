"""The policy file that an administrator installs for every user of a computer (TOML).

::

    partners_only = true  # only the partners below; else any domain
    unlisted_type = "public-unverified"  # what any other domain counts as
    newest_version = "1.2.3"  # users of an older one are told that there is a newer

    [account]
    domain = "contoso.example"  # only accounts of this domain

    [gateway]
    host = "xmpp.contoso.example"
    port = 5222
    tls = "starttls"  # direct, starttls or auto
    ca_file = "/etc/ssl/contoso-ca.pem"

    [history]
    keep_days = 365  # messages are kept so long, 0 for ever

    [conversations]
    check_spelling = false  # no dictionary is asked, nor taught

    [[partner]]
    domain = "fabrikam.example"
    additional_domains = ["sales.fabrikam.example"]
    type = "federated"  # federated, public-verified, public-unverified
    description = "Supplier"

Every key may be left out, and what is left out stays the user's to choose; ``partner = []`` sets an
empty list. A key that is not known here is an error, since ignoring a misspelt limit would lift it.
``docs/policy.md`` is the administrator's page on it.
"""

from __future__ import annotations

import logging
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lyncfedclient.domain.account import TlsMode
from lyncfedclient.domain.jid import JidError
from lyncfedclient.domain.partner import Partner, PartnerType, make_partner, partner_domain
from lyncfedclient.domain.policy import FALLBACK_POLICY, NO_POLICY, InstalledPolicy, version_numbers
from lyncfedclient.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Mapping

_log = logging.getLogger(__name__)

_MAX_BYTES = 4 * 1024 * 1024
_MAX_PORT = 65535
_MOST_DAYS = 36_500


@value
class LoadedPolicy:
    """The policy in force. With ``trouble``, in technical words, the file is there and could not be used."""

    policy: InstalledPolicy = NO_POLICY
    path: Path | None = None
    trouble: str = ""


class _UnusableError(ValueError):
    """The file cannot be used; the text says why."""


def load_policy(path: Path) -> LoadedPolicy:
    """Read the policy file; where there is none, nothing is set.

    One that cannot be read, that others than its owner or an administrator can write, or that holds a
    mistake anywhere, is not used at all: :data:`~lyncfedclient.domain.policy.FALLBACK_POLICY` is in
    force then, and ``trouble`` says why.
    """
    try:
        return LoadedPolicy(_read(_document(path)), path)
    except FileNotFoundError:
        return LoadedPolicy()
    except (OSError, ValueError) as error:
        trouble = error.strerror or str(error) if isinstance(error, OSError) else str(error)
        _log.error("The policy file %s is not used: %s", path, trouble)
        return LoadedPolicy(FALLBACK_POLICY, path, trouble)


def _document(path: Path) -> dict[str, Any]:
    with path.open("rb") as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise _UnusableError("it is not a file")
        if hasattr(os, "geteuid"):
            # Who can write it could name their own certification authority, and so read passwords.
            if status.st_uid not in {0, os.geteuid()}:
                raise _UnusableError("it belongs to another user")
            if status.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
                raise _UnusableError("users other than its owner can write it")
        content = file.read(_MAX_BYTES + 1)
    if len(content) > _MAX_BYTES:
        raise _UnusableError("it is too large")
    # Imported here: most machines have no such file.
    import tomllib  # noqa: PLC0415

    # Editors on Windows begin a file with a byte order mark, which TOML does not allow.
    return tomllib.loads(content.decode("utf-8-sig"))


def _read(document: dict[str, Any]) -> InstalledPolicy:
    known = {
        "partners_only",
        "unlisted_type",
        "newest_version",
        "account",
        "gateway",
        "history",
        "conversations",
        "partner",
    }
    _check_keys(document, known, "")
    account = _value(document, "account", dict) or {}
    _check_keys(account, {"domain"}, "account.")
    gateway = _value(document, "gateway", dict) or {}
    _check_keys(gateway, {"host", "port", "tls", "ca_file"}, "gateway.")
    host, port = _value(gateway, "host", str), _value(gateway, "port", int)
    if host is not None and not host.strip():
        raise _UnusableError("gateway.host is empty")
    if port is not None and host is None:
        raise _UnusableError("gateway.port counts only together with gateway.host")
    if port is not None and not 0 < port <= _MAX_PORT:
        raise _UnusableError(f"gateway.port is {port}")
    history = _value(document, "history", dict) or {}
    _check_keys(history, {"keep_days"}, "history.")
    days = _value(history, "keep_days", int)
    if days is not None and not 0 <= days <= _MOST_DAYS:
        raise _UnusableError(f"history.keep_days is {days}")
    conversations = _value(document, "conversations", dict) or {}
    _check_keys(conversations, {"check_spelling"}, "conversations.")
    domain = _value(account, "domain", str)
    return InstalledPolicy(
        partners=_partners(document),
        is_partners_only=_value(document, "partners_only", bool),
        unlisted_type=_partner_type(document, "unlisted_type"),
        account_domain=None if domain is None else _domain(domain, "account.domain"),
        host=None if host is None else host.strip(),
        port=port or 0,
        tls=_tls(gateway),
        ca_file=_ca_file(gateway),
        newest_version=_version(document),
        retention_days=days,
        is_checking_spelling=_value(conversations, "check_spelling", bool),
    )


def _partners(document: Mapping[str, Any]) -> tuple[Partner, ...] | None:
    rows = _value(document, "partner", list)
    if rows is None:
        return None
    partners: list[Partner] = []
    for number, row in enumerate(rows, 1):
        where = f"partner {number}"
        if not isinstance(row, dict):
            raise _UnusableError(f"{where} is no table")
        _check_keys(row, {"domain", "additional_domains", "type", "description"}, f"{where}: ")
        further = _value(row, "additional_domains", list) or []
        domain = _value(row, "domain", str)
        if domain is None:
            raise _UnusableError(f"{where} has no domain")
        partners.append(
            make_partner(
                _domain(domain, where),
                [_domain(name, where) for name in further],
                _partner_type(row, "type") or PartnerType.PUBLIC_UNVERIFIED,
                _value(row, "description", str) or "",
            )
        )
    return tuple(partners)


def _check_keys(table: Mapping[str, Any], known: set[str], where: str) -> None:
    unknown = sorted(table.keys() - known)
    if unknown:
        raise _UnusableError(f"unknown key {where}{unknown[0]}")


def _value(table: Mapping[str, Any], key: str, kind: type[Any]) -> Any:
    value = table.get(key)
    # The exact type: TOML's true is not a number.
    if value is not None and type(value) is not kind:
        raise _UnusableError(f"{key} is not of the type it has to be")
    return value


def _domain(text: object, where: str) -> str:
    try:
        return partner_domain(str(text))
    except JidError:
        raise _UnusableError(f"{where}: {str(text)[:80]!r} is not a domain") from None


def _partner_type(table: Mapping[str, Any], key: str) -> PartnerType | None:
    word = _value(table, key, str)
    if word is None:
        return None
    try:
        return PartnerType(word)
    except ValueError:
        raise _UnusableError(
            f"{key} is {word[:40]!r}, not one of {', '.join(kind.value for kind in PartnerType)}"
        ) from None


def _version(document: Mapping[str, Any]) -> tuple[int, ...]:
    text = _value(document, "newest_version", str)
    try:
        return () if text is None else version_numbers(text)
    except ValueError as error:
        raise _UnusableError(f"newest_version: {error}") from None


def _tls(gateway: Mapping[str, Any]) -> TlsMode | None:
    word = _value(gateway, "tls", str)
    if word is None:
        return None
    try:
        return TlsMode(word)
    except ValueError:
        raise _UnusableError(
            f"gateway.tls is {word[:40]!r}, not one of {', '.join(mode.value for mode in TlsMode)}"
        ) from None


def _ca_file(gateway: Mapping[str, Any]) -> Path | None:
    text = _value(gateway, "ca_file", str)
    if text is None:
        return None
    path = Path(text)
    if not path.is_absolute():
        raise _UnusableError("gateway.ca_file is not an absolute path")
    return path
