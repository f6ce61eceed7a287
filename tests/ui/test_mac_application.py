"""The event that macOS sends, sent to the application on this platform; not run on macOS."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from lyncfedclient.ui.mac_application import MacApplication

application = MacApplication(["lyncfedclient"])


def ask(url):
    QCoreApplication.sendEvent(application, QFileOpenEvent(QUrl(url)))


ask("xmpp:bob@fabrikam.test?message;body=Hello%20there%26more")
ask("file:///home/alice/my%20contacts.csv")
print(*application.take_early(), sep="\\n")
application.opened.connect(print)
ask("xmpp:carol@fabrikam.test")
"""


def test_what_macos_asks_to_open_is_told_also_before_anybody_listens() -> None:
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin", "HOME": "/nonexistent"},
    )

    assert run.stdout.splitlines() == [
        "xmpp:bob@fabrikam.test?message;body=Hello%20there%26more",
        "file:///home/alice/my%20contacts.csv",
        "xmpp:carol@fabrikam.test",
    ]
