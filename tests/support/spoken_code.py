"""Reads the code of the screen for words: those that are marked for translation, and those that are not."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_SHOWN_BY = frozenset(
    {
        "QAction", "QCheckBox", "QGroupBox", "QLabel", "QMenu", "QPushButton", "QRadioButton", "QToolButton",
        "addAction", "addItem", "addItems", "addMenu", "addRow", "addTab", "add_action", "add_row", "announce",
        "say", "setAccessibleDescription", "setAccessibleName", "setDescription", "setHeaderLabels", "setHtml",
        "setInformativeText", "setItemText", "setLabelText", "setNameFilter", "setNameFilters", "setPlaceholderText",
        "setPlainText", "setPrefix", "setSpecialValueText", "setStatusTip", "setSuffix", "setTabText", "setText",
        "setTitle", "setToolTip", "setWhatsThis", "setWindowTitle", "showMessage",
    }
)  # fmt: skip
"""What puts its words before a person."""

_SHOWN_FIRST = frozenset({"words_label"})
"""What shows its first argument; the others are names of the style."""

_MARKED_BY = frozenset({"tr", "translate"})
_SENTENCE = re.compile(r"[A-Z][a-z'’]+ [a-z'’]+|[a-z] [a-z]+[.…?]$")  # noqa: RUF001 - typographic apostrophes
_SILENT = frozenset(
    {"getLogger", "debug", "info", "warning", "error", "exception", "critical", "compile", "setObjectName"}
)


@dataclass(frozen=True)
class Marked:
    """A sentence given to ``tr`` or ``translate``."""

    context: str
    source: str


def marked(path: Path) -> Iterator[Marked]:
    """Give all marked sentences of a file; raises :class:`ValueError` at one that lupdate could not read."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node, owner in _with_classes(tree, ""):
        if not isinstance(node, ast.Call) or _name(node) not in _MARKED_BY:
            continue
        if _name(node) == "tr":
            texts, context = node.args[:1], owner
        elif isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str):
            texts, context = node.args[1:2], node.args[0].value
        else:
            # A rectangle's translate(), not ours.
            continue
        if not (texts and isinstance(texts[0], ast.Constant) and isinstance(texts[0].value, str)):
            raise ValueError(f"{path.name}:{node.lineno}: not a plain sentence is given to {_name(node)}")
        yield Marked(context, texts[0].value)


def unmarked(path: Path) -> Iterator[str]:
    """Give the words of a file that a person would read untranslated, each with its place."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    silent = {id(part) for node in ast.walk(tree) if _is_silent(node) for part in ast.walk(node)}
    shown = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _name(node) in _SHOWN_BY
        for argument in node.args
        for part in _spoken_parts(argument)
    }
    shown |= {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _name(node) in _SHOWN_FIRST
        for part in _spoken_parts(node.args[0])
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in silent:
            continue
        is_words = any(character.isalpha() for character in re.sub(r"\{[^}]*\}", "", node.value))
        if (id(node) in shown and is_words) or _SENTENCE.search(node.value):
            yield f"{path.name}:{node.lineno}: {node.value!r}"


def _spoken_parts(argument: ast.expr) -> Iterator[ast.AST]:
    """Walk what an argument is made of, but not into calls: their arguments are theirs to answer for."""
    yield argument
    if isinstance(argument, ast.JoinedStr | ast.BinOp | ast.IfExp | ast.List | ast.Tuple | ast.BoolOp):
        for child in ast.iter_child_nodes(argument):
            if isinstance(child, ast.expr) and not isinstance(child, ast.Compare):
                yield from _spoken_parts(child)


def _is_silent(node: ast.AST) -> bool:
    """Whether nothing in it is read by a person: marked already, a docstring, a log line, an exception, a property."""
    match node:
        case ast.Call():
            return _name(node) in _MARKED_BY | _SILENT or _name(node) in {"setProperty", "property"}
        case ast.Raise() | ast.Assert():
            return True
        case ast.Expr(value=ast.Constant()):
            return True
    return False


def _with_classes(node: ast.AST, owner: str) -> Iterator[tuple[ast.AST, str]]:
    """Walk a tree, telling of each node in which class it stands."""
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, ast.ClassDef) else owner
        yield child, inner
        yield from _with_classes(child, inner)


def _name(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""
