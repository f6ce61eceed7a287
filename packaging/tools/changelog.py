"""Moves the fragments of changelog/ into CHANGELOG.md, as one version.

python packaging/tools/changelog.py VERSION DATE      in the project's folder
"""

from __future__ import annotations

import sys
from pathlib import Path

_KINDS = {"added": "New", "changed": "Changed", "fixed": "Mended"}
_HEADING = "Fragments of what is to come lie in `changelog/`.\n"


def main() -> None:
    """Write the version before the earlier ones, and remove its fragments."""
    version, date = sys.argv[1], sys.argv[2]
    fragments = sorted(Path("changelog").glob("*.md"))
    strange = [path.name for path in fragments if path.suffixes[:-1] not in [[f".{kind}"] for kind in _KINDS]]
    if strange:
        sys.exit(f"changelog: failed: neither added, changed nor fixed: {', '.join(strange)}")
    lines = [f"## {version} ({date})\n"]
    for kind, title in _KINDS.items():
        texts = [
            path.read_text(encoding="utf-8").strip() for path in fragments if path.suffixes[0] == f".{kind}"
        ]
        if texts:
            lines += [f"\n### {title}\n\n", *(f"- {' '.join(text.split())}\n" for text in texts)]
    changelog = Path("CHANGELOG.md")
    before, heading, after = changelog.read_text(encoding="utf-8").partition(_HEADING)
    if not heading:
        sys.exit("changelog: failed: CHANGELOG.md does not say where versions begin")
    changelog.write_text(before + heading + "\n" + "".join(lines) + after, encoding="utf-8")
    for path in fragments:
        path.unlink()


if __name__ == "__main__":
    main()
