"""Imports Qt's bindings for a program, without what they bring along for those who write one.

Measured: a tenth of the time until the first paint, and memory as long as the program runs.
"""

from __future__ import annotations

import builtins
import sys
from threading import RLock
from typing import TYPE_CHECKING, Any, cast

from lyncfedclient.quick_enums import hasten_enums

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.abc import Loader
    from importlib.machinery import ModuleSpec
    from types import ModuleType

_SUPPORT = "shibokensupport"

_MAPPING = f"{_SUPPORT}.signature.mapping"
_LATE_OWN = frozenset(
    f"{_SUPPORT}.signature.{name}"
    for name in (
        "errorhandler",
        "layout",
        "lib.enum_sig",
        "lib.pyi_generator",
        "lib.tool",
        "mapping",
        "parser",
    )
)
"""Shiboken's modules for signatures: wanted by ``help()``, by what writes stubs, and by the message of a
``TypeError``. At each start Shiboken compiles them from their source in an archive inside its library."""
_LATE_STANDARD = frozenset({"tempfile", "textwrap"})
"""Python's own that Shiboken imports in case those need them."""
_LATE = _LATE_OWN | _LATE_STANDARD


def import_bindings() -> None:
    """Import QtCore, the first of the bindings.

    Three things are otherwise done than by plain ``import``. Enums are made the short way. Shiboken's modules for signatures are run when
    something is first asked of them, if ever; should another version not have them, or keep them elsewhere,
    it imports as it always did. And the hook that it leaves in every import after it is taken out: it reads
    the source of each module, for the case that it wants Qt's methods in snake_case, and keeps all of these
    texts.
    """
    hasten_enums()
    finder = _LateFinder()
    plain = builtins.__import__

    def importing(name: str, *args: Any, **kwargs: Any) -> Any:
        # Shiboken puts its own finder in front of all others right before it imports this.
        if name == _SUPPORT and sys.meta_path[0] is not finder:
            sys.meta_path.remove(finder)
            sys.meta_path.insert(0, finder)
        return plain(name, *args, **kwargs)

    sys.meta_path.insert(0, finder)
    builtins.__import__ = importing
    try:
        import PySide6.QtCore  # noqa: F401, PLC0415
    finally:
        builtins.__import__ = plain
        if getattr(builtins, "__orig_import__", None) is importing:
            # What Shiboken took for Python's own.
            builtins.__orig_import__ = plain  # type: ignore[attr-defined] # Shiboken has put it there
        sys.meta_path.remove(finder)


class _LateFinder:
    """Finds what the finders after it find, and has it run late."""

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name not in _LATE:
            return None
        for finder in sys.meta_path:
            if finder is not self and (spec := finder.find_spec(name, path, target)) is not None:
                if spec.loader is not None:
                    spec.loader = cast("Loader", _LateLoader(spec.loader))
                return spec
        return None


class _LateLoader:
    """Loads a module that is run when the first of its names is asked for (PEP 562)."""

    def __init__(self, loader: Loader) -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        name, names = module.__name__, vars(module)
        lock, is_run = RLock(), False

        def look_up(wanted: str) -> Any:
            nonlocal is_run
            # Such names importlib and inspect ask of every module.
            if wanted.startswith("__"):
                raise AttributeError(wanted)
            with lock:
                if not is_run:
                    is_run = True
                    self._run(module, name)
                    names.pop("__getattr__", None)
                if wanted not in names:
                    raise AttributeError(f"module {name!r} has no attribute {wanted!r}")
                return names[wanted]

        def update_mapping() -> None:
            look_up("type_map")
            names["update_mapping"]()

        names["__getattr__"] = look_up
        if name == _MAPPING:
            # The library itself looks this one up, among the names that are there.
            names["update_mapping"] = update_mapping

    def _run(self, module: ModuleType, name: str) -> None:
        # Under the name by which its loader knows it: Shiboken has published it as one of PySide's since.
        spec = module.__spec__
        published = spec.name if spec is not None else name
        if spec is not None:
            spec.name = name
        self._loader.exec_module(module)
        if spec is not None:
            spec.name = published
