"""What an administrator decides for every user of a computer; it locks what it sets."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

from lyncfedclient.domain.partner import PartnerRules, PartnerType
from lyncfedclient.domain.value import value

if TYPE_CHECKING:
    from pathlib import Path

    from lyncfedclient.domain.account import Account, TlsMode
    from lyncfedclient.domain.partner import Partner
    from lyncfedclient.domain.settings import Settings


class PolicySetting(Enum):
    """A setting that the policy file can set, and then locks; values are its keys in that file."""

    PARTNERS = "partner"
    IS_PARTNERS_ONLY = "partners_only"
    UNLISTED_TYPE = "unlisted_type"
    ACCOUNT_DOMAIN = "account.domain"
    HOST = "gateway.host"
    TLS = "gateway.tls"
    CA_FILE = "gateway.ca_file"
    RETENTION = "history.keep_days"
    SPELLING = "conversations.check_spelling"


@value
class InstalledPolicy:
    """The content of the policy file; None for everything that it leaves to the user.

    ``port`` goes with ``host`` and is locked with it. ``newest_version`` is the version that users of an older one are
    told of; empty, they are told of none.
    """

    partners: tuple[Partner, ...] | None = None
    is_partners_only: bool | None = None
    unlisted_type: PartnerType | None = None
    account_domain: str | None = None
    host: str | None = None
    port: int = 0
    tls: TlsMode | None = None
    ca_file: Path | None = None
    retention_days: int | None = None
    is_checking_spelling: bool | None = None
    newest_version: tuple[int, ...] = ()

    @property
    def locked(self) -> frozenset[PolicySetting]:
        """The settings that the user cannot change."""
        values = {
            PolicySetting.PARTNERS: self.partners,
            PolicySetting.IS_PARTNERS_ONLY: self.is_partners_only,
            PolicySetting.UNLISTED_TYPE: self.unlisted_type,
            PolicySetting.ACCOUNT_DOMAIN: self.account_domain,
            PolicySetting.HOST: self.host,
            PolicySetting.TLS: self.tls,
            PolicySetting.CA_FILE: self.ca_file,
            PolicySetting.RETENTION: self.retention_days,
            PolicySetting.SPELLING: self.is_checking_spelling,
        }
        return frozenset(setting for setting, value in values.items() if value is not None)

    def applied(self, account: Account) -> Account:
        """Give the account as it signs in: what is set here takes the place of what the user chose."""
        if self.host is not None:
            account = replace(account, host=self.host, port=self.port)
        if self.tls is not None:
            account = replace(account, tls=self.tls)
        if self.ca_file is not None:
            account = replace(account, ca_file=self.ca_file)
        return account

    def is_newer_than(self, version: str) -> bool:
        """Whether there is a newer version than this one, ``1.2.3`` or ``1.2.3+mark``."""
        return self.newest_version > version_numbers(version)

    def allows(self, account: Account) -> bool:
        """Whether this account may be used here."""
        return self.account_domain is None or account.jid.domain == self.account_domain

    def rules(self, partners: tuple[Partner, ...], settings: Settings, own_domain: str) -> PartnerRules:
        """Join what is set here with the user's own partners and settings."""
        return PartnerRules(
            partners if self.partners is None else self.partners,
            settings.is_partners_only if self.is_partners_only is None else self.is_partners_only,
            settings.unlisted_type if self.unlisted_type is None else self.unlisted_type,
            own_domain,
        )


def version_numbers(text: str) -> tuple[int, ...]:
    """Read the numbers of a version, without zeros at the end. Raises ValueError for what is none."""
    parts = text.partition("+")[0].split(".")
    if not all(part.isascii() and part.isdigit() for part in parts):
        raise ValueError(f"{text[:40]!r} is no version")
    numbers = [int(part) for part in parts]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


NO_POLICY = InstalledPolicy()
"""Nothing is installed: all is the user's to choose."""

FALLBACK_POLICY = InstalledPolicy(
    partners=(), is_partners_only=True, unlisted_type=PartnerType.PUBLIC_UNVERIFIED
)
"""In force while the installed policy cannot be read.

Nobody new outside the user's own domain can be added, strangers are held, and only the own domain sees
the note; existing contacts and conversations go on, and the user signs in as set up. An administrator's
limits are so never wider through a mistake in the file.
"""
