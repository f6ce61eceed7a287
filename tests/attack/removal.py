"""Takes a guard out of the program for one test: the proof that the test notices.

The program has no switch that turns a guard off. Instead the function that holds the guard gets, for
the length of one test, the code it would have without it; a guard that has moved fails loudly.
"""

from __future__ import annotations
import __future__

import ast
import functools
import importlib
import inspect
import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import pytest


@dataclass(frozen=True, slots=True)
class Cut:
    """In the source of ``function`` (import path, then dotted name) ``old`` becomes ``new``."""

    module: str
    function: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Bite:
    """The statement at ``text`` in the source of ``function`` runs only where a guard makes a difference."""

    module: str
    function: str
    text: str


@dataclass(frozen=True, slots=True)
class Guard:
    """One protection: what it is, and what the program would be without it."""

    name: str
    says: str
    cuts: tuple[Cut, ...]
    bites: tuple[Bite, ...] = ()
    """Where it shows that the guard matters, if that is somewhere else than where it stands."""

    def take_out(self, monkeypatch: pytest.MonkeyPatch) -> list[Callable[[], None]]:
        """Remove it until ``monkeypatch`` is undone; gives what to call then, to forget what was cached meanwhile."""
        forget: list[Callable[[], None]] = []
        by_function: dict[tuple[str, str], list[Cut]] = {}
        for cut in self.cuts:
            by_function.setdefault((cut.module, cut.function), []).append(cut)
        for (module, name), cuts in by_function.items():
            found = _find(module, name)
            if hasattr(found, "cache_clear"):
                forget.append(found.cache_clear)
                found.cache_clear()
            _swap(monkeypatch, inspect.unwrap(found), cuts)
        return forget


class Traces:
    """Which guards a test could have missed, as the guarded functions themselves say while this is installed.

    Where a guard says what runs when it bites, that is when this has run. Else, where it is an expression
    without side effects, that is when its value differs from the one that it would have without the guard; else
    when its statement has run. Any other test goes the same way without it.
    """

    def __init__(self, guards: Iterable[Guard]) -> None:
        self._guards = tuple(guards)
        self._ran: set[str] = set()
        self._caches: list[Callable[[], None]] = []

    def install(self) -> None:
        """Let every function that holds a guard tell, until the process ends."""
        by_function: dict[tuple[str, str], list[tuple[str, Cut | Bite]]] = {}
        for guard in self._guards:
            for spot in guard.bites or guard.cuts:
                by_function.setdefault((spot.module, spot.function), []).append((guard.name, spot))
        for (module, name), spots in sorted(by_function.items()):
            found = _find(module, name)
            if hasattr(found, "cache_clear"):
                self._caches.append(found.cache_clear)
            function = inspect.unwrap(found)
            source = _source(function)
            # From the end, so that what comes before keeps its place.
            for guard_name, spot in sorted(spots, key=lambda one: _place(source, one[1]), reverse=True):
                if isinstance(spot, Bite):
                    source = _noting(source, guard_name, _place(source, spot))
                else:
                    source = _telling(source, guard_name, spot)
            function.__globals__["_ran"] = self._ran
            function.__globals__["_seen"] = self._seen
            function.__code__ = _compiled(function, source)

    def start(self) -> None:
        """Forget what has run, and what was kept from being run again."""
        for clear in self._caches:
            clear()
        self._ran.clear()

    def found(self) -> list[str]:
        """Give the guards that mattered."""
        return sorted(self._ran)

    def _seen(self, name: str, value: Any, without: Callable[[], Any]) -> Any:
        try:
            is_same = bool(value) == bool(without()) if isinstance(value, bool) else value == without()
        except Exception:  # noqa: BLE001 - whatever it is, the test would meet it
            is_same = False
        if not is_same:
            self._ran.add(name)
        return value


def _place(source: str, spot: Cut | Bite) -> int:
    text = spot.text if isinstance(spot, Bite) else spot.old
    assert source.count(text) == 1, f"{spot.function} no longer holds this once: {text}"
    return source.index(text)


def _telling(source: str, name: str, cut: Cut) -> str:
    """Give the source of a function that tells when this guard matters in it."""
    old, new = cut.old.removesuffix(":"), cut.new.removesuffix(":")
    if old.startswith("if ") and new.startswith("if "):
        old, new = old.removeprefix("if "), new.removeprefix("if ")
    place = source.index(old)
    before, after = source[:place].rstrip(" \n"), source[place + len(old) :].lstrip(" ") or "\n"
    is_whole = before.endswith(("if", "elif", "return", "(", "=", "and", "or", "not")) and after.startswith(
        (":", ")", ",", "\n", "and ", "or ", "else")
    )
    if is_whole and _is_pure(old) and _is_pure(new):
        told = f"_seen({name!r}, ({old}), lambda: ({new}))"
        return source[:place] + told + source[place + len(old) :]
    return _noting(source, name, place)


def _noting(source: str, name: str, place: int) -> str:
    """Give the source of a function that tells when the statement at a place runs."""
    line, column = _statement_at(source, source[:place].count("\n") + 1)
    lines = source.split("\n")
    lines.insert(line - 1, f"{' ' * column}_ran.add({name!r})")
    return "\n".join(lines)


_ASKING = frozenset(
    {
        "_is_by_us",
        "_is_domain",
        "_is_for",
        "abs",
        "address",
        "endswith",
        "get",
        "height",
        "isdigit",
        "isdisjoint",
        "iter",
        "len",
        "max",
        "next",
        "removesuffix",
        "startswith",
        "values",
        "width",
    }
)


def _is_pure(text: str) -> bool:
    """Whether a text is an expression that may be asked twice."""
    try:
        expression = ast.parse(text.strip(), mode="eval")
    except SyntaxError:
        return False
    nodes = list(ast.walk(expression))
    calls = [node.func for node in nodes if isinstance(node, ast.Call)]
    names = {getattr(called, "attr", getattr(called, "id", "")) for called in calls}
    return names <= _ASKING and not any(isinstance(node, ast.Await | ast.NamedExpr) for node in nodes)


def _statement_at(source: str, line: int) -> tuple[int, int]:
    """Give line and column where the innermost statement begins that holds a line, and before which one may write."""
    lines = source.split("\n")
    found = (2, 4)
    for node in ast.walk(ast.parse(source)):
        is_function = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if not isinstance(node, ast.stmt) or is_function or not node.lineno <= line <= (node.end_lineno or 0):
            continue
        if not lines[node.lineno - 1].lstrip().startswith("elif"):
            found = max(found, (node.lineno, node.col_offset))
    return found


def _find(module: str, name: str) -> Callable[..., Any]:
    found: Any = importlib.import_module(f"lyncfedclient.{module}")
    for part in name.split("."):
        found = inspect.getattr_static(found, part)
    if isinstance(found, staticmethod | classmethod):
        found = found.__func__
    if isinstance(found, property):
        found = found.fget
    assert inspect.isfunction(inspect.unwrap(found)), name
    return found  # type: ignore[no-any-return]


def _swap(monkeypatch: pytest.MonkeyPatch, function: Callable[..., Any], cuts: list[Cut]) -> None:
    source = _source(function)
    for cut in cuts:
        assert source.count(cut.old) == 1, f"{cut.function} no longer holds this once: {cut.old}"
        source = source.replace(cut.old, cut.new)
    monkeypatch.setattr(function, "__code__", _compiled(function, source))


def _compiled(function: Callable[..., Any], source: str) -> Any:
    """Give the code that a function would have with this source."""
    code: Any = function.__code__
    wrapped = source
    if "__class__" in code.co_freevars:
        wrapped = "def _outer(__class__):\n" + textwrap.indent(source, "    ")
    flags = __future__.annotations.compiler_flag
    outer = compile(wrapped, f"<{function.__qualname__} without its guard>", "exec", flags, dont_inherit=True)
    found = _code_named(outer, function.__name__)
    assert found.co_freevars == code.co_freevars, f"{function.__qualname__} closes over other names"
    return found


@functools.cache
def _source(function: Callable[..., Any]) -> str:
    """Give the source as written, without its decorators."""
    text = textwrap.dedent(inspect.getsource(function))
    start = min(place for word in ("def ", "async def ") if (place := _line_start(text, word)) >= 0)
    return text[start:]


def _line_start(text: str, word: str) -> int:
    return 0 if text.startswith(word) else text.find("\n" + word) + 1 or -1


def _code_named(outer: Any, name: str) -> Any:
    for constant in outer.co_consts:
        if inspect.iscode(constant):
            if constant.co_name == name:
                return constant
            if constant.co_name == "_outer":
                return _code_named(constant, name)
    raise AssertionError(f"no function {name}")
