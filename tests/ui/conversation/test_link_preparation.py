from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import time
from PySide6.QtCore import QCoreApplication
from lyncfedclient.services.apart import rest
from lyncfedclient.ui.conversation import link_preparation, links

application = QCoreApplication([])
link_preparation.prepare_links()
link_preparation.prepare_links()
limit = time.monotonic() + 30
while rest._count and time.monotonic() < limit:
    application.processEvents()
begun = time.thread_time()
found = links.find_links("see https://plans.a.test/h3 bob@a.test xmpp:bob@a.test")
print(len(link_preparation._preparations), rest._count, len(found), time.thread_time() - begun < 0.016)
"""


def test_the_first_link_costs_no_more_than_a_frame_once_it_is_prepared() -> None:
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True, timeout=60
    )

    assert run.stdout.split() == ["1", "0", "2", "True"]
