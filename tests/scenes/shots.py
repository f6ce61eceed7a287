"""Draw every scene, light and dark: ``python -m tests.scenes.shots [DIR] [WORD ...]``.

With words only the scenes whose file name has one of them are drawn.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The off-screen platform says of each window what it can't do with it.
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")

from PySide6.QtWidgets import QApplication

from lyncfedclient.domain.settings import Theme
from tests.scenes.stage import OpenScene, all_scenes


def main(arguments: list[str]) -> int:
    directory = Path(arguments[0] if arguments else "build/shots")
    words = arguments[1:]
    directory.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    begin = time.monotonic()
    count = 0
    for scene in all_scenes().values():
        if words and not any(word in scene.file_name for word in words):
            continue
        for theme in (Theme.LIGHT, Theme.DARK):
            opened = OpenScene(scene, theme)
            path = directory / f"{scene.file_name}-{theme.value}.png"
            if not opened.picture().save(str(path)):
                sys.stderr.write(f"cannot write {path}\n")
                return 1
            opened.close()
            count += 1
    seconds = time.monotonic() - begin
    sys.stdout.write(f"{count} pictures of {count // 2} scenes in {directory} ({seconds:.1f} s)\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
