"""``report FILE``: what support needs to know of an installation, without what is nobody's business.

A zip with ``report.json`` and the logs. It holds versions, settings of the connection, counts and sizes. It holds no
password, no message, no note, and no name out of an address: the logs are redacted once more, for one written at the
level debug has addresses in it.
"""

from __future__ import annotations

import importlib.metadata
import json
import os
import platform
import pyexpat
import shutil
import ssl
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from lyncfedclient import __version__
from lyncfedclient.cli.errors import DONE, CommandError
from lyncfedclient.cli.output import say
from lyncfedclient.cli.settings import load_settings
from lyncfedclient.diagnostics import redact
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.errors import StorageError
from lyncfedclient.storage.policy_file import load_policy
from lyncfedclient.storage.vault import Vault

if TYPE_CHECKING:
    from lyncfedclient.storage.places import Places

_MAX_LOG_BYTES = 8 * 1024 * 1024
_PACKAGES = ("PySide6-Essentials", "qasync", "aiodns", "keyring", "truststore")
_COUNTED = ("contact", "request", "message", "held_message")
_OF_THE_DESKTOP = (
    "XDG_CURRENT_DESKTOP",
    "XDG_SESSION_TYPE",
    "WAYLAND_DISPLAY",
    "DISPLAY",
    "QT_QPA_PLATFORM",
    "FLATPAK_ID",
    "APPIMAGE",
)


def write_report(file: str, places: Places) -> int:
    """Write the bundle, readable by the user alone; an existing file is left as it is."""
    path = Path(file).expanduser()
    document = _document(places)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    except FileExistsError:
        raise CommandError(f"{path} is there already; give a new name.") from None
    except OSError as error:
        raise CommandError(f"{path} cannot be written ({error.strerror}); give another place.") from None
    try:
        with (
            os.fdopen(descriptor, "wb") as stream,
            zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as bundle,
        ):
            bundle.writestr("report.json", json.dumps(document, indent=2) + "\n")
            for log in _logs(places.log_dir):
                bundle.writestr(f"log/{log.name}", _redacted(log))
    except OSError as error:
        path.unlink(missing_ok=True)
        raise CommandError(f"{path} cannot be written ({error.strerror}); make room.") from None
    say(f"{path} is written; look through it before you pass it on.")
    return DONE


def _document(places: Places) -> dict[str, object]:
    loaded, installed = load_settings(places), load_policy(places.policy_file)
    account = loaded.account
    return {
        "version": __version__,
        "written_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "system": {
            "platform": platform.platform(),
            "python": platform.python_version(),
            "is_frozen": bool(getattr(sys, "frozen", False)),
            "packages": {name: _version(name) for name in _PACKAGES},
            "openssl": ssl.OPENSSL_VERSION,
            "expat": pyexpat.EXPAT_VERSION,
            "desktop": {name: os.environ[name] for name in _OF_THE_DESKTOP if os.environ.get(name)},
        },
        "account": None
        if account is None
        else {
            "domain": account.jid.domain,
            "host": account.host,
            "port": account.port,
            "tls": account.tls.value,
            "has_ca_file": account.ca_file is not None,
        },
        "keyring": Vault().state().value,
        "policy": {
            "path": str(places.policy_file),
            "is_installed": installed.path is not None,
            "trouble": redact(installed.trouble),
            "sets": sorted(setting.value for setting in installed.policy.locked),
        },
        "database": _database(places),
        "free_bytes": shutil.disk_usage(places.database_file.parent).free,
    }


def _database(places: Places) -> dict[str, object] | None:
    if not places.database_file.exists():
        return None
    found: dict[str, object] = {"bytes": places.database_file.stat().st_size}
    try:
        database = Database.open_existing(places.database_file)
    except StorageError as error:
        # That it cannot be opened may be what the report is for.
        return {**found, "trouble": redact(str(error))}
    try:
        found["version"] = database.rows("PRAGMA user_version")[0][0]
        found["rows"] = {name: database.rows(f"SELECT count(*) FROM {name}")[0][0] for name in _COUNTED}  # noqa: S608 - names of our own
        found["sqlite"] = database.rows("SELECT sqlite_version()")[0][0]
    except StorageError as error:
        found["trouble"] = redact(str(error))
    finally:
        database.close()
    return found


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        # A frozen program carries no metadata for most; the list of its parts lies beside it.
        return ""


def _logs(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*.log*") if path.is_file())


def _redacted(path: Path) -> str:
    with path.open("rb") as log:
        size = log.seek(0, os.SEEK_END)
        log.seek(max(size - _MAX_LOG_BYTES, 0))
        text = log.read(_MAX_LOG_BYTES).decode(errors="replace")
    # As records, since a stanza in a traceback goes over several lines.
    return "\n".join(redact(record) for record in text.split("\n"))
