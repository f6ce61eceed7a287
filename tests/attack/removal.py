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
class Guard:
    """One protection: what it is, and what the program would be without it."""

    name: str
    says: str
    cuts: tuple[Cut, ...]

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
    """Which guards' code has run, as the functions themselves say while this is installed.

    A test that never runs the function that holds a guard cannot miss the guard, so the proof need not try.
    """

    def __init__(self, guards: Iterable[Guard]) -> None:
        self._guards = tuple(guards)
        self._ran: set[str] = set()
        self._caches: list[Callable[[], None]] = []

    def install(self) -> None:
        """Let every function that holds a guard tell, until the process ends."""
        places = {(cut.module, cut.function) for guard in self._guards for cut in guard.cuts}
        for module, name in sorted(places):
            found = _find(module, name)
            if hasattr(found, "cache_clear"):
                self._caches.append(found.cache_clear)
            function = inspect.unwrap(found)
            function.__globals__["_ran"] = self._ran
            function.__code__ = _compiled(function, _telling(_source(function), f"{module}.{name}"))

    def start(self) -> None:
        """Forget what has run, and what was kept from being run again."""
        for clear in self._caches:
            clear()
        self._ran.clear()

    def found(self) -> list[str]:
        """Give the guards whose code has run."""
        return [
            guard.name
            for guard in self._guards
            if any(f"{cut.module}.{cut.function}" in self._ran for cut in guard.cuts)
        ]


def _telling(source: str, name: str) -> str:
    """Give the source of a function with a first statement that tells of each run."""
    (function,) = ast.parse(source).body
    assert isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
    first = function.body[1 if ast.get_docstring(function) is not None else 0]
    lines = source.split("\n")
    lines.insert(first.lineno - 1, f"{' ' * first.col_offset}_ran.add({name!r})")
    return "\n".join(lines)


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
