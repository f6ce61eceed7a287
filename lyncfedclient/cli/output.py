"""What the commands print: lines for people, JSON for programs, complaints in one line."""

from __future__ import annotations

import json
import sys
import unicodedata


def say(line: str) -> None:
    """Print a line for people, made harmless for their terminal."""
    _print(harmless(line))


def say_json(document: object) -> None:
    """Print a JSON document."""
    is_utf8 = (sys.stdout.encoding or "").lower().replace("-", "").startswith("utf8")
    _print(json.dumps(document, indent=2, ensure_ascii=not is_utf8))


def complain(sentence: str) -> None:
    """Say on standard error, in one line, what went wrong and what to do."""
    print(f"lyncfedclient: {harmless(sentence)}", file=sys.stderr)


def harmless(text: str) -> str:
    """Replace what could steer a terminal or turn the reading direction of the rest of the line.

    Names and notes come from other people: control characters (Cc), and bidirectional formatting (Cf,
    of which the joiners are needed by some scripts and by emoji).
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(c if _is_harmless(c) else "\N{REPLACEMENT CHARACTER}" for c in text)


def _is_harmless(c: str) -> bool:
    return c in "\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}" or unicodedata.category(c) not in {
        "Cc", "Cf", "Cs", "Zl", "Zp",
    }  # fmt: skip


def _print(text: str) -> None:
    encoding = sys.stdout.encoding or "utf-8"
    print(text.encode(encoding, "replace").decode(encoding))
