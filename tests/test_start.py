from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

from lyncfedclient.domain.account import Account
from lyncfedclient.domain.contact import Contact
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.settings import Settings
from lyncfedclient.storage.contacts import ContactStore
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.settings_file import SettingsFile

if TYPE_CHECKING:
    from pathlib import Path

_LATE = {
    "asyncio",
    "email",
    "http",
    "keyring",
    "lyncfedclient.gateway.connection",
    "lyncfedclient.importers",
    "lyncfedclient.services.import_plan",
    "lyncfedclient.ui.recent.panel",
    "lyncfedclient.ui.requests.panel",
    "lyncfedclient.ui.sign_in.sign_in_panel",
    "PySide6.QtDBus",
    "PySide6.QtNetwork",
    "qasync",
    "shibokensupport.signature.mapping",
    "shibokensupport.signature.parser",
    "slixmpp",
    "ssl",
    "tomllib",
    "typing_extensions",
}
"""What the first paint does without, each a noticeable part of the time until then."""

_NOT_MADE = {"QAccessible", "QCalendarWidget", "QGradient", "QStyle", "QUrl", "QWizard"}
"""Classes of Qt with many enums, and such that PySide makes by the dozen to tell of what kind a widget is."""

_PROGRAM = """
import json, os, sys
from lyncfedclient import __main__, bindings
bindings.import_bindings()
from lyncfedclient.ui import first_paint
show = first_paint.show_painted
def look(window):
    show(window)
    # Shiboken's are there before they are run.
    there = [name for name, module in sys.modules.items() if "__getattr__" not in vars(module)]
    made = [name for part in ("QtCore", "QtGui", "QtWidgets") for name in vars(sys.modules["PySide6." + part])]
    print(json.dumps([bool(window.isVisible()), sorted(there), made]), flush=True)
    os._exit(0)
first_paint.show_painted = look
__main__.main()
"""


def test_the_window_is_painted_before_what_it_does_without_is_imported(tmp_path: Path) -> None:
    SettingsFile(tmp_path / "settings.json").save(Settings(), Account(Jid.parse("alice@contoso.test")))
    database = Database.open(tmp_path / "lyncfedclient.db")
    ContactStore(database).put(Contact(Jid.parse("bob@fabrikam.test"), groups=("Partners",)))
    database.close()

    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, "--profile", str(tmp_path)],
        env=dict(os.environ, QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.stdout, done.stderr.decode()
    is_visible, modules, made = json.loads(done.stdout.splitlines()[-1])

    assert is_visible
    assert _LATE.isdisjoint(modules), sorted(_LATE.intersection(modules))
    assert _NOT_MADE.isdisjoint(made), sorted(_NOT_MADE.intersection(made))
