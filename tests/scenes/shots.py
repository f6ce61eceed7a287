"""Draw every scene, light and dark: ``python -m tests.scenes.shots [DIR] [WORD ...]``.

With words only the scenes whose file name has one of them are drawn. ``--language`` is one of ours, or ``pseudo`` (long
words) or ``mirrored`` (right to left); ``--scale`` a number such as 1.5; ``--text`` a size of the text such as 200; ``--theme`` one theme
instead of two. ``--guide`` draws those that the guide shows into its folder.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The off-screen platform says of each window what it can't do with it.
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")

from PySide6.QtWidgets import QApplication

from lyncfedclient.domain.settings import Theme
from tests.scenes.stage import OpenScene, Scene, all_scenes

GUIDE_PICTURES = Path(__file__).parents[2] / "docs" / "guide" / "pictures"
IN_GUIDE = frozenset({"sign-in", "main-window", "conversation", "settings"})
"""The scenes that the guide and the README show."""


def _file_name(scene: Scene, theme: Theme, *, is_for_guide: bool) -> str:
    if is_for_guide and theme is Theme.LIGHT:
        return f"{scene.file_name}.png"
    return f"{scene.file_name}-{theme.value}.png"


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="shots")
    parser.add_argument("directory", nargs="?", type=Path, default=Path("build/shots"))
    parser.add_argument("words", nargs="*", metavar="word")
    parser.add_argument("--language", default="")
    parser.add_argument("--scale", type=float, default=0.0)
    parser.add_argument("--text", type=int, default=100, metavar="PERCENT", help="the size of the text")
    parser.add_argument("--theme", type=Theme, action="append", choices=list(Theme))
    parser.add_argument("--guide", action="store_true", help="the pictures of docs/guide, and nothing else")
    options = parser.parse_intermixed_args(arguments)
    directory, words = options.directory, options.words
    if options.guide:
        directory = GUIDE_PICTURES
    themes = options.theme or [Theme.LIGHT, Theme.DARK]
    directory.mkdir(parents=True, exist_ok=True)
    if options.scale:
        # As on such a screen: the icons of buttons are drawn for it, too.
        os.environ["QT_SCALE_FACTOR"] = str(options.scale)
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    begin = time.monotonic()
    count = 0
    for scene in all_scenes().values():
        if words and not any(word in scene.file_name for word in words):
            continue
        if options.guide and scene.file_name not in IN_GUIDE:
            continue
        for theme in themes:
            opened = OpenScene(scene, theme, options.language, options.scale, options.text)
            path = directory / _file_name(scene, theme, is_for_guide=options.guide)
            if not opened.picture().save(str(path)):
                sys.stderr.write(f"cannot write {path}\n")
                return 1
            opened.close()
            count += 1
    seconds = time.monotonic() - begin
    sys.stdout.write(f"{count} pictures of {count // len(themes)} scenes in {directory} ({seconds:.1f} s)\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
