"""``account set``, ``show`` and ``forget``."""

from __future__ import annotations

import getpass
import ssl
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from lyncfedclient.cli.output import DONE, complain, complain_of_address, complain_of_vault, say
from lyncfedclient.domain.account import Account, TlsMode
from lyncfedclient.domain.jid import Jid, JidError
from lyncfedclient.domain.storage import VaultState
from lyncfedclient.storage.settings_file import LoadedSettings, SettingsFile
from lyncfedclient.storage.vault import Vault, VaultError

if TYPE_CHECKING:
    from lyncfedclient.cli.actions import SetAccount
    from lyncfedclient.storage.places import Places

_NO_ACCOUNT = "No account is set up; 'lyncfedclient account set ADDRESS' does it."


def set_account(wish: SetAccount, places: Places) -> int:
    """Store the account in the settings and its password in the keyring; both or neither."""
    try:
        account = _account(wish)
    except JidError as error:
        return complain_of_address(error)
    if account.ca_file is not None and (trouble := _trouble_with(account.ca_file)):
        return complain(trouble)
    file, vault = SettingsFile(places.settings_file), Vault()
    password = ""
    if wish.is_password_on_stdin or _is_terminal():
        # Before anybody types a password that there is no place for.
        if (state := vault.state()) is not VaultState.AVAILABLE:
            return complain_of_vault(VaultError(state, state.value))
        password = _password(account, is_on_stdin=wish.is_password_on_stdin)
        if not password and wish.is_password_on_stdin:
            return complain("No password came on standard input; give it as one line.")
    loaded = _load(file)
    try:
        if password:
            vault.write(account.jid, password)
        if loaded.account is not None and loaded.account.jid != account.jid:
            vault.forget(loaded.account.jid)
    except VaultError as error:
        return complain_of_vault(error)
    file.save(loaded.settings, account)
    say(f"The account {account.jid} is set up.")
    if not password:
        say("The window will ask for the password.")
    return DONE


def show_account(places: Places) -> int:
    """Print the account, and whether the keyring has its password."""
    account = _load(SettingsFile(places.settings_file)).account
    if account is None:
        return complain(_NO_ACCOUNT)
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
    """Remove the account from the settings and its password from the keyring."""
    file, vault = SettingsFile(places.settings_file), Vault()
    loaded = _load(file)
    if loaded.account is None:
        say("There is no account to forget.")
        return DONE
    # Without a keyring there can be no password in it.
    if vault.state() is VaultState.AVAILABLE:
        try:
            vault.forget(loaded.account.jid)
        except VaultError as error:
            return complain_of_vault(error)
    file.save(loaded.settings, None)
    say(f"The account {loaded.account.jid} is forgotten.")
    return DONE


def _account(wish: SetAccount) -> Account:
    return Account(
        jid=Jid.parse_contact(wish.address),
        name=wish.name,
        host=wish.host,
        port=wish.port,
        tls=TlsMode(wish.tls),
        ca_file=Path(wish.ca_file) if wish.ca_file else None,
    )


def _trouble_with(ca_file: Path) -> str:
    """Say what is wrong with a CA file; empty when it will do."""
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cafile=ca_file)
    except FileNotFoundError:
        return f"There is no file {ca_file}; give the path of a PEM file."
    except ssl.SSLError:
        return f"{ca_file} holds no certificate in PEM form; ask who runs the gateway for the right file."
    except OSError as error:
        return f"{ca_file} cannot be read ({error.strerror}); check who owns it."
    return ""


def _is_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _password(account: Account, *, is_on_stdin: bool) -> str:
    """Take the password from standard input or from the terminal; empty where none is given."""
    if is_on_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    return getpass.getpass(f"Password of {account.jid} (empty: the window will ask): ")


def _words_on_password(jid: Jid) -> str:
    try:
        return "in the keyring" if Vault().read(jid) else "not in the keyring; the window will ask"
    except VaultError:
        return "no keyring that can be used; the window will ask"


def _load(file: SettingsFile) -> LoadedSettings:
    loaded = file.load()
    if loaded.set_aside is not None:
        complain(f"Part of the settings could not be read; the file as it was is {loaded.set_aside}.")
    return loaded
