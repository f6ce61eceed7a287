"""The settings as the commands read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.cli.output import complain
from lyncfedclient.storage.settings_file import LoadedSettings, SettingsFile

if TYPE_CHECKING:
    from lyncfedclient.storage.places import Places


def load_settings(places: Places) -> LoadedSettings:
    """Read the settings, and say so when part of them could not be read."""
    loaded = SettingsFile(places.settings_file).load()
    if loaded.set_aside is not None:
        complain(f"Part of the settings could not be read; the file as it was is {loaded.set_aside}.")
    return loaded
