"""``account set``, ``show`` and ``forget``."""

from __future__ import annotations

import getpass
import ssl
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from lyncfedclient.cli.errors import DONE, CommandError, bad_address, no_vault
from lyncfedclient.cli.output import say
from lyncfedclient.cli.settings import load_settings
from lyncfedclient.domain.account import Account, TlsMode
from lyncfedclient.domain.jid import Jid, JidError
from lyncfedclient.domain.storage import VaultState
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.facts import FactStore
from lyncfedclient.storage.pins import forget_pins
from lyncfedclient.storage.policy_file import load_policy
from lyncfedclient.storage.settings_file import SettingsFile
from lyncfedclient.storage.vault import Vault, VaultError

if TYPE_CHECKING:
    from lyncfedclient.cli.actions import SetAccount
    from lyncfedclient.domain.policy import InstalledPolicy
    from lyncfedclient.storage.places import Places


def set_account(wish: SetAccount, places: Places) -> int:
    """Store the account in the settings and its password in the keyring; both or neither."""
    account = _account(wish)
    _check(account, load_policy(places.policy_file).policy)
    password = _password(account, is_on_stdin=wish.is_password_on_stdin)
    loaded, vault = load_settings(places), Vault()
    if password:
        vault.write(account.jid, password)
    before = loaded.account
    if before is not None and before.jid != account.jid and vault.state() is VaultState.AVAILABLE:
        vault.forget(before.jid)
    SettingsFile(places.settings_file).save(loaded.settings, account)
    say(f"The account {account.jid} is set up.")
    if not password:
        say("The window will ask for the password.")
    return DONE


def show_account(places: Places) -> int:
    """Print the account, and whether the keyring has its password."""
    account = load_settings(places).account
    if account is None:
        raise CommandError("No account is set up; 'lyncfedclient account set ADDRESS' does it.")
    say(f"Address:   {account.jid}")
    if account.name:
        say(f"Name:      {account.name}")
    port = f":{account.port}" if account.port else ""
    say(f"Gateway:   {account.host + port if account.host else 'as the DNS says'}")
    say(f"TLS:       {account.tls.value}")
    if account.ca_file is not None:
        say(f"CA file:   {account.ca_file}")
    say(f"Password:  {_words_on_password(account.jid)}")
    return DONE


def forget_account(places: Places) -> int:
    """Remove the account from the settings, its password from the keyring, and how it has signed in."""
    loaded, vault = load_settings(places), Vault()
    if loaded.account is None:
        say("There is no account to forget.")
        return DONE
    is_known = places.database_file.exists()
    with closing(
        Database.open_existing(places.database_file) if is_known else Database.open(None)
    ) as database:
        # Without a keyring there can be no password in it.
        if vault.state() is VaultState.AVAILABLE:
            vault.forget(loaded.account.jid)
        forget_pins(FactStore(database), loaded.account.jid)
    SettingsFile(places.settings_file).save(loaded.settings, None)
    say(f"The account {loaded.account.jid} is forgotten.")
    return DONE


def _account(wish: SetAccount) -> Account:
    try:
        jid = Jid.parse_contact(wish.address)
    except JidError as error:
        raise bad_address(error) from None
    ca_file = Path(wish.ca_file) if wish.ca_file else None
    return Account(jid, wish.name, wish.host, wish.port, TlsMode(wish.tls), ca_file)


def _check(account: Account, policy: InstalledPolicy) -> None:
    """Refuse an account that could not sign in here."""
    if not policy.allows(account):
        raise CommandError(
            f"The administrator allows accounts of {policy.account_domain} only; give one of those."
        )
    if account.ca_file is None:
        return
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cafile=account.ca_file)
    except FileNotFoundError:
        raise CommandError(f"There is no file {account.ca_file}; give the path of a PEM file.") from None
    except ssl.SSLError:
        raise CommandError(
            f"{account.ca_file} holds no certificate in PEM form; ask who runs the gateway for the right file."
        ) from None
    except OSError as error:
        raise CommandError(
            f"{account.ca_file} cannot be read ({error.strerror}); check who owns it."
        ) from None


def _password(account: Account, *, is_on_stdin: bool) -> str:
    """Take the password from standard input or from the terminal; empty where none is given."""
    if not is_on_stdin and (sys.stdin is None or not sys.stdin.isatty()):
        return ""
    # Before anybody types a password that there is no place for.
    if (state := Vault().state()) is not VaultState.AVAILABLE:
        raise no_vault(state)
    if not is_on_stdin:
        return getpass.getpass(f"Password of {account.jid} (empty: the window will ask): ")
    password = sys.stdin.readline().rstrip("\r\n")
    if not password:
        raise CommandError("No password came on standard input; give it as one line.")
    return password


def _words_on_password(jid: Jid) -> str:
    try:
        return "in the keyring" if Vault().read(jid) else "not in the keyring; the window will ask"
    except VaultError:
        return "no keyring that can be used; the window will ask"
