"""The settings file: JSON, one setting a line, the account among them, the password never.

What cannot be read is not lost: the file is set aside under another name, and what could be read of
it is written anew.
"""

from __future__ import annotations

import json
import logging
import os
from dataclasses import fields
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_type_hints

from lyncfedclient.domain.account import Account, TlsMode
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.settings import Settings
from lyncfedclient.domain.value import value
from lyncfedclient.storage.errors import StorageError
from lyncfedclient.storage.set_aside import set_aside

if TYPE_CHECKING:
    from collections.abc import Mapping

_log = logging.getLogger(__name__)

_ACCOUNT = "account"
_MAX_PORT = 65535


@value
class LoadedSettings:
    """What the file held. ``set_aside`` is where it was moved when part of it could not be read."""

    settings: Settings
    account: Account | None = None
    set_aside: Path | None = None


class SettingsFile:
    """The file at one path; it need not exist."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> LoadedSettings:
        """Read the file; defaults stand for what is missing or unreadable.

        Raises :class:`StorageError` when the file is there but the system does not let us read it, or
        when an unreadable one cannot be moved away.
        """
        try:
            text = self._path.read_bytes()
        except FileNotFoundError:
            return LoadedSettings(Settings())
        except OSError as error:
            raise StorageError.from_os_error(error, self._path) from error
        unread: list[str] = []
        try:
            document = json.loads(text)
        # Nested a hundred thousand deep, JSON runs out of stack.
        except (ValueError, RecursionError) as error:
            document = {}
            unread.append(f"the whole file ({error})")
        if not isinstance(document, dict):
            document = {}
            unread.append("the whole file (no JSON object)")
        settings = _read_settings(document, unread)
        account = _read_account(document.get(_ACCOUNT), unread)
        if not unread:
            return LoadedSettings(settings, account)
        _log.warning("The settings file is set aside; not readable: %s", ", ".join(unread))
        aside = set_aside(self._path).path
        self.save(settings, account)
        return LoadedSettings(settings, account, aside)

    def save(self, settings: Settings, account: Account | None) -> None:
        """Write the file so that at any moment there is either the old or the new one, for the user alone.

        Raises :class:`StorageError`.
        """
        document = {field.name: _plain(getattr(settings, field.name)) for field in fields(Settings)}
        if account is not None:
            document[_ACCOUNT] = {
                field.name: _plain(getattr(account, field.name)) for field in fields(Account)
            }
        lines = (f"  {json.dumps(name)}: {json.dumps(value)}" for name, value in document.items())
        text = "{\n" + ",\n".join(lines) + "\n}\n"
        draft = self._path.with_name(f"{self._path.name}.{os.getpid()}.new")
        try:
            try:
                descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
                with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                    file.write(text)
                    file.flush()
                    # Without it a power cut may leave the new name with no content.
                    os.fsync(file.fileno())
                draft.replace(self._path)
            except OSError:
                draft.unlink(missing_ok=True)
                raise
        except OSError as error:
            raise StorageError.from_os_error(error, self._path) from error


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Jid | Path):
        return str(value)
    if isinstance(value, tuple):
        return list(value)
    return value


def _read_settings(document: Mapping[str, Any], unread: list[str]) -> Settings:
    hints = get_type_hints(Settings)
    found: dict[str, Any] = {}
    for field in fields(Settings):
        if field.name not in document:
            continue
        try:
            found[field.name] = _typed(hints[field.name], document[field.name])
        except ValueError as error:
            unread.append(f"{field.name} ({error})")
    return Settings(**found)


def _typed(kind: Any, value: object) -> object:
    """Turn a JSON value into a setting's type. Raises ValueError."""
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(value)
    if kind == tuple[str, ...]:
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
    elif type(value) is kind:
        # The exact type: JSON's true is not a number.
        return value
    raise ValueError(f"{value!r} is not of its type")


def _read_account(value: object, unread: list[str]) -> Account | None:
    if value is None:
        return None
    try:
        if not isinstance(value, dict):
            raise ValueError("not an object")  # noqa: TRY004, TRY301 - one road for all that is unreadable
        port = _typed(int, value.get("port", 0))
        if not 0 <= port <= _MAX_PORT:  # type: ignore[operator]
            raise ValueError(f"port {port}")  # noqa: TRY301
        ca_file = value.get("ca_file")
        return Account(
            jid=Jid.parse_contact(str(_typed(str, value.get("jid")))),
            name=str(_typed(str, value.get("name", ""))),
            host=str(_typed(str, value.get("host", ""))),
            port=port,  # type: ignore[arg-type]
            tls=TlsMode(value.get("tls", TlsMode.AUTO.value)),
            ca_file=None if ca_file is None else Path(str(_typed(str, ca_file))),
            is_remembered=bool(_typed(bool, value.get("is_remembered", True))),
            is_automatic=bool(_typed(bool, value.get("is_automatic", True))),
        )
    except ValueError as error:
        unread.append(f"account ({error})")
        return None
