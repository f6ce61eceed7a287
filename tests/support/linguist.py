"""The translations' workshop: takes the sentences out of the code, compiles what is translated, says what is wrong.

    scripts/translate              all languages
    scripts/translate de           one language
    scripts/translate --check      writes nothing; fails where something is missing or wrong

``translations/lyncfedclient_XX.ts`` is what a translator edits, ``resources/translations/lyncfedclient_XX.qm`` what
the program reads. Qt's own lupdate and lrelease do the work.
"""

from __future__ import annotations

import ast
import re
import string
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

import PySide6

from lyncfedclient.ui.languages import OWN_NAMES, SOURCE

ROOT = Path(__file__).resolve().parents[2]
SCREEN = ROOT / "lyncfedclient" / "ui"
SOURCES = ROOT / "translations"
COMPILED = ROOT / "resources" / "translations"
_TOOLS = Path(PySide6.__file__).parent

_WITH_COUNT = 4
"""So many arguments has ``translate`` where the sentence is a plural."""

_PLURALS = {"ko": 1, "de": 2, "fr": 2, "es": 2, SOURCE: 2}
"""How many plural forms Qt Linguist keeps for each language."""


@dataclass(frozen=True)
class Entry:
    """One sentence with its translations: one, or one for each plural form."""

    context: str
    source: str
    comment: str
    is_plural: bool
    translations: tuple[str, ...]
    is_finished: bool

    @property
    def key(self) -> tuple[str, str, str]:
        return self.context, self.source, self.comment


def source_file(language: str) -> Path:
    """Give what a translator edits."""
    return SOURCES / f"lyncfedclient_{language}.ts"


def compiled_file(language: str) -> Path:
    """Give what the program reads."""
    return COMPILED / f"lyncfedclient_{language}.qm"


def update(language: str, target: Path | None = None) -> None:
    """Bring the sentences of the code into a language's file; what is translated already stays."""
    target = target or source_file(language)
    plurals = ["-pluralonly"] if language == SOURCE else []
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number, path in enumerate(sorted(SCREEN.rglob("*.py"))):
            copy = Path(folder) / f"{number}.py"
            copy.write_text(_with_plain_numbers(path.read_text(encoding="utf-8")), encoding="utf-8")
            files.append(str(copy))
        _run("lupdate", "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en",
             "-target-language", language, *plurals, *files, "-ts", str(target))  # fmt: skip


def compile_file(language: str, target: Path | None = None) -> None:
    """Compile a language's file; sentences without a translation are left out, so they are shown in English."""
    COMPILED.mkdir(parents=True, exist_ok=True)
    target = target or compiled_file(language)
    # Put into place whole: a running program has the old file mapped, and would crash if it shrank under it.
    draft = target.with_suffix(".new")
    _run("lrelease", "-silent", str(source_file(language)), "-qm", str(draft))
    draft.replace(target)


def read(path: Path) -> list[Entry]:
    """Read a ``.ts`` file, without what is obsolete."""
    found = []
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in {"obsolete", "vanished"}:
                continue
            is_plural = message.get("numerus") == "yes"
            texts = [form.text or "" for form in translation.iter("numerusform")]
            found.append(
                Entry(
                    context=context.findtext("name", ""),
                    source=message.findtext("source", ""),
                    comment=message.findtext("comment", ""),
                    is_plural=is_plural,
                    translations=tuple(texts) if is_plural else (translation.text or "",),
                    is_finished=translation.get("type") != "unfinished",
                )
            )
    return found


def in_code() -> list[Entry]:
    """Take the sentences out of the code as it is now."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "lyncfedclient_de.ts"
        update("de", path)
        return read(path)


def missing(language: str, wanted: list[Entry]) -> list[str]:
    """Say which sentences of the code have no finished translation."""
    done = {
        entry.key for entry in read(source_file(language)) if entry.is_finished and all(entry.translations)
    }
    return [
        f"not translated: [{entry.context}] {entry.source!r}"
        for entry in wanted
        if entry.key not in done and (entry.is_plural or language != SOURCE)
    ]


def faults(language: str) -> list[str]:
    """Say what is wrong with the translations that are there."""
    found = []
    for entry in read(source_file(language)):
        for place, text in enumerate(entry.translations):
            if not text:
                continue
            found += [
                f"{fault}: [{entry.context}] {entry.source!r} -> {text!r}"
                for fault in _faults(entry, place, text)
            ]
        if entry.is_plural and entry.is_finished and len(entry.translations) != _PLURALS[language]:
            found.append(f"{len(entry.translations)} plural forms: [{entry.context}] {entry.source!r}")
    return found


def is_compiled(language: str) -> bool:
    """Whether the compiled file is that of the translator's file as it is now."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.qm"
        compile_file(language, fresh)
        return compiled_file(language).exists() and fresh.read_bytes() == compiled_file(language).read_bytes()


def _with_plain_numbers(code: str) -> str:
    """Write a number where ``translate`` is given the count of a plural.

    WORKAROUND: lupdate 6.8 takes a sentence of ``translate(context, text, comment, n)`` for a plural only where ``n``
    is a number, and loses the sentence where it is an expression.
    """
    lines = code.encode().splitlines(keepends=True)
    counts = [
        node.args[3]
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.Call) and _called(node) == "translate" and len(node.args) == _WITH_COUNT
    ]
    for count in sorted(counts, key=_place, reverse=True):
        assert count.lineno == count.end_lineno, "keep the count of a plural on one line"
        line = lines[count.lineno - 1]
        lines[count.lineno - 1] = line[: count.col_offset] + b"1" + line[count.end_col_offset :]
    return b"".join(lines).decode()


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _place(node: ast.expr) -> tuple[int, int]:
    return node.lineno, node.col_offset


def _faults(entry: Entry, place: int, text: str) -> list[str]:
    found = []
    # The form for one may say "one" in words.
    if not (entry.is_plural and place == 0) and _numbers(entry.source) != _numbers(text):
        found.append("%n or %Ln differs")
    try:
        fields = _fields(text)
    except ValueError:
        return [*found, "braces do not match"]
    if fields != _fields(entry.source):
        found.append("{names} differ")
    if _mnemonics(entry.source) != _mnemonics(text):
        found.append("&key missing or too many")
    if _edges(entry.source) != _edges(text):
        found.append("blanks at the ends differ")
    if entry.source.endswith("…") != text.endswith("…"):
        found.append("… at the end differs")
    if "..." in text:
        found.append("three dots for …")
    return found


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _numbers(text: str) -> list[str]:
    return re.findall(r"%L?n", text)


def _mnemonics(text: str) -> int:
    return len(re.findall(r"&(?!&|\s)", text.replace("&&", "")))


def _edges(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


def _run(tool: str, *arguments: str) -> None:
    # Called without the wrapper in .venv/bin, which starts a second Python for each of them.
    path = _TOOLS / (f"{tool}.exe" if sys.platform == "win32" else tool)
    done = subprocess.run([path, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{tool}: {done.stdout}{done.stderr}")


def main(arguments: list[str]) -> int:
    is_checking = "--check" in arguments
    languages = [word for word in arguments if not word.startswith("-")] or list(OWN_NAMES)
    if unknown := [language for language in languages if language not in OWN_NAMES]:
        sys.stderr.write(
            f"translate: no such language: {' '.join(unknown)}; there are {' '.join(OWN_NAMES)}\n"
        )
        return 2
    wanted = in_code()
    is_whole = True
    for language in languages:
        if not is_checking:
            update(language)
            compile_file(language)
        troubles = missing(language, wanted) + faults(language)
        if is_checking and not is_compiled(language):
            troubles.append("the compiled file is old: run scripts/translate")
        is_whole = is_whole and not troubles
        for trouble in troubles:
            sys.stdout.write(f"{language}: {trouble}\n")
        count = sum(entry.is_plural for entry in wanted) if language == SOURCE else len(wanted)
        sys.stdout.write(f"{language}: {count} sentences, {len(troubles)} to do\n")
    return 0 if is_whole or not is_checking else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
