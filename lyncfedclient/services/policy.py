"""Which domains we federate with, and what each may do: the administrator's rules, then the user's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lyncfedclient.domain.jid import JidError
from lyncfedclient.domain.partner import make_partner, partner_domain, with_partners
from lyncfedclient.domain.policy import PolicySetting

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from lyncfedclient.domain.account import Account
    from lyncfedclient.domain.contact_file import FileFault
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.partner import Partner, PartnerRules, PartnerType
    from lyncfedclient.domain.partner_file import PartnerFile
    from lyncfedclient.services.preferences import Preferences
    from lyncfedclient.storage.partners import PartnerStore
    from lyncfedclient.storage.policy_file import LoadedPolicy


class PolicyLockedError(ValueError):
    """An administrator has set this; ``setting`` says what."""

    def __init__(self, setting: PolicySetting) -> None:
        super().__init__(setting.value)
        self.setting = setting


class PartnerFileError(ValueError):
    """The file of partners cannot be read; ``fault`` says why."""

    def __init__(self, fault: FileFault, text: str = "") -> None:
        super().__init__(text or fault.value)
        self.fault = fault


MAX_PARTNER_FILE_BYTES = 4 * 1024 * 1024
"""Read in one go; no organisation has more partners than fit."""


class Policy(QObject):
    """The rules in force, and the user's own partners.

    Mode and type of unlisted domains are settings (``is_partners_only``, ``unlisted_type``): they are
    changed through :class:`Preferences`, and have no effect while they are locked.
    """

    changed = Signal()
    """The rules are different, and with them perhaps everything about everybody."""

    def __init__(
        self,
        preferences: Preferences,
        store: PartnerStore,
        loaded: LoadedPolicy,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._store = store
        self._loaded = loaded
        self._rules = self._computed()
        preferences.changed.connect(self._on_preferences_changed)
        preferences.account_changed.connect(self._on_preferences_changed)

    # -- what there is -------------------------------------------------------------------------

    @property
    def rules(self) -> PartnerRules:
        """What is allowed with which domain, now."""
        return self._rules

    @property
    def partners(self) -> tuple[Partner, ...]:
        """The partners in force."""
        return self._rules.partners

    @property
    def locked(self) -> frozenset[PolicySetting]:
        """What the administrator has set and the user cannot change."""
        return self._loaded.policy.locked

    @property
    def account_domain(self) -> str:
        """The domain that accounts have to be of; empty where any may be used."""
        return self._loaded.policy.account_domain or ""

    @property
    def loaded(self) -> LoadedPolicy:
        """What was installed, where, and what is wrong with it."""
        return self._loaded

    @property
    def retention_days(self) -> int:
        """For how many days messages are kept on this computer; 0 for ever."""
        days = self._loaded.policy.retention_days
        return max(0, self._preferences.settings.retention_days if days is None else days)

    @property
    def is_checking_spelling(self) -> bool:
        """Whether misspelt words are marked, as far as the platform has dictionaries."""
        wish = self._loaded.policy.is_checking_spelling
        return self._preferences.settings.is_checking_spelling if wish is None else wish

    def type_of(self, jid: Jid) -> PartnerType | None:
        """Give the partner type of somebody's domain; None where we do not federate with it."""
        return self._rules.type_of(jid.domain)

    def allows(self, account: Account) -> bool:
        """Whether an account may be used on this computer."""
        return self._loaded.policy.allows(account)

    def applied(self, account: Account) -> Account:
        """Give the account as it has to sign in."""
        return self._loaded.policy.applied(account)

    # -- what the user wants -------------------------------------------------------------------

    def add(
        self,
        domain: str,
        type: PartnerType,  # noqa: A002 - the field's own name
        additional_domains: Iterable[str] = (),
        description: str = "",
    ) -> Partner:
        """Add a partner, or replace the one of that domain.

        Raises :class:`JidError` for what is no domain and :class:`PolicyLockedError`.
        """
        self._check_lock()
        partner = make_partner(domain, additional_domains, type, description)
        self._replace((partner,))
        return partner

    def remove(self, domain: str) -> bool:
        """Remove the partner of that domain; False where there is none. Raises :class:`PolicyLockedError`."""
        self._check_lock()
        try:
            wanted = partner_domain(domain)
        except JidError:
            return False
        before = self._store.all()
        after = tuple(partner for partner in before if partner.domain != wanted)
        if after != before:
            self._store.replace_all(after)
            self.refresh()
        return after != before

    def import_file(self, path: Path) -> PartnerFile:
        """Take over the partners of a CSV file of Lync's; each replaces one of the same domain.

        Raises :class:`PartnerFileError` where the file cannot be read, and :class:`PolicyLockedError`.
        """
        # Imported here: the window's start does without.
        from lyncfedclient.domain.contact_file import FileFault  # noqa: PLC0415
        from lyncfedclient.importers.errors import ContactFileError  # noqa: PLC0415
        from lyncfedclient.importers.partner_csv import read_partners  # noqa: PLC0415
        from lyncfedclient.importers.source import PathSource  # noqa: PLC0415

        self._check_lock()
        try:
            if path.stat().st_size > MAX_PARTNER_FILE_BYTES:
                raise PartnerFileError(FileFault.TOO_LARGE)
            found = read_partners(PathSource(path))
        except ContactFileError as error:
            raise PartnerFileError(error.fault, str(error)) from error
        except OSError as error:
            raise PartnerFileError(FileFault.UNREADABLE, error.strerror or str(error)) from error
        self._replace(found.partners)
        return found

    def refresh(self) -> None:
        """Look again: the command line may have changed the partners."""
        rules = self._computed()
        if rules != self._rules:
            self._rules = rules
            self.changed.emit()

    # -- inside --------------------------------------------------------------------------------

    def _computed(self) -> PartnerRules:
        account = self._preferences.account
        own_domain = account.jid.domain if account is not None else ""
        return self._loaded.policy.rules(self._store.all(), self._preferences.settings, own_domain)

    def _replace(self, partners: Iterable[Partner]) -> None:
        # Read anew first: the command line may have added some since.
        self._store.replace_all(with_partners(self._store.all(), partners))
        self.refresh()

    def _check_lock(self) -> None:
        if PolicySetting.PARTNERS in self.locked:
            raise PolicyLockedError(PolicySetting.PARTNERS)

    def _on_preferences_changed(self, _settings_or_account: object) -> None:
        self.refresh()
