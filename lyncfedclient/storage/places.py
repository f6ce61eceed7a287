"""Where everything of a run is kept: the platform's own folders, or one folder for a whole profile."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

from lyncfedclient.domain.value import value
from lyncfedclient.storage.errors import StorageError

PROFILE_VARIABLE = "LYNCFEDCLIENT_PROFILE"

_NAME = "lyncfedclient"
_POLICY = "policy.toml"
# A Unix socket's address holds 108 bytes (unix(7)), on macOS 104.
_MAX_SOCKET_PATH = 100


@value
class Places:
    """The files and folders of one profile. ``socket_name`` is for ``QLocalServer``, unique per profile.

    ``policy_file`` is the machine's, the same for every profile, and need not exist.
    """

    settings_file: Path
    database_file: Path
    log_dir: Path
    lock_file: Path
    socket_name: str
    policy_file: Path


def find_places(profile: Path | None) -> Places:
    """Find the places, making the folders where they are missing, open to the user alone.

    ``profile`` comes first, then the environment variable ``LYNCFEDCLIENT_PROFILE``, then the
    platform's folders. Raises :class:`StorageError` when a folder cannot be made.
    """
    if profile is None and (named := os.environ.get(PROFILE_VARIABLE)):
        profile = Path(named)
    if profile is not None:
        home = profile.expanduser().absolute()
        settings_dir, data_dir, log_dir = home, home, home / "log"
    else:
        # Imported here: a start with a profile does without it.
        import platformdirs  # noqa: PLC0415

        directories = platformdirs.PlatformDirs(_NAME, appauthor=False)
        settings_dir = directories.user_config_path
        data_dir = directories.user_data_path
        log_dir = directories.user_log_path
    for folder in (settings_dir, data_dir, log_dir):
        _make_folder(folder)
    return Places(
        settings_file=settings_dir / "settings.json",
        database_file=data_dir / f"{_NAME}.db",
        log_dir=log_dir,
        lock_file=data_dir / f"{_NAME}.lock",
        socket_name=_socket_name(data_dir),
        policy_file=_find_policy_file(),
    )


def _find_policy_file() -> Path:
    r"""Find what an administrator has installed, or else where it would be.

    ``/etc/xdg/lyncfedclient/policy.toml``, ``/Library/Application Support/lyncfedclient/policy.toml``,
    ``C:\ProgramData\lyncfedclient\policy.toml``. Desktops put folders of their own before ``/etc/xdg``
    in ``XDG_CONFIG_DIRS``, so all of these are looked through, and ``/etc/xdg`` even if it is not named.
    """
    if sys.platform == "win32" or sys.platform == "darwin":
        import platformdirs  # noqa: PLC0415 - on other systems a start with a profile does without it

        return platformdirs.site_config_path(_NAME, appauthor=False) / _POLICY
    folders = [Path(text) for text in os.environ.get("XDG_CONFIG_DIRS", "").split(":") if text[:1] == "/"]
    files = [folder / _NAME / _POLICY for folder in (*folders, Path("/etc/xdg"))]
    return next((file for file in files if os.path.lexists(file)), files[-1])


def _make_folder(folder: Path) -> None:
    try:
        if not folder.is_dir():
            folder.parent.mkdir(parents=True, exist_ok=True)
            folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise StorageError.from_os_error(error, folder) from error


def _socket_name(data_dir: Path) -> str:
    """Name the socket after the data folder, in the user's own runtime folder where there is one.

    The folder matters: a name alone ends up in the shared temporary folder, where any other user of
    the machine could take it first.
    """
    digest = hashlib.sha256(os.fsencode(data_dir.resolve())).hexdigest()[:16]
    name = f"{_NAME}-{digest}"
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    path = os.path.join(runtime, name)  # noqa: PTH118 - QLocalServer wants text
    if runtime.startswith("/") and len(os.fsencode(path)) <= _MAX_SOCKET_PATH and Path(runtime).is_dir():
        return path
    return name
