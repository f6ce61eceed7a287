"""Makes Qt's enums in less than half the time.

Shiboken makes an enum of Python for each of Qt's, whether or not anybody ever asks for it: 250 of them,
with 4,000 members, until the window is painted, which measured a seventh of the start. It calls
``enum.Enum(name, pairs)``, which takes each member through the checks that hand-written enums need. Python
has a shorter way for enums that are known to be right, and makes its own by it (``re``, ``uuid``,
``http``): ``enum._simple_enum``, of which ``enum._test_simple_enum`` holds that the outcome is the same.
"""

from __future__ import annotations

import enum
import sys
from typing import Any

_simple_enum: Any = getattr(enum, "_simple_enum", None)
_plain: Any = vars(enum.EnumType).get("_create_")


def hasten_enums() -> None:
    """Let enums that are made from pairs of name and number be made the short way, from now on."""
    if _simple_enum is not None and _plain is not None:
        enum.EnumType._create_ = _create  # type: ignore[attr-defined] # as the module's docstring says


def _create(
    cls: enum.EnumMeta,
    class_name: str,
    names: Any,
    *,
    module: str | None = None,
    qualname: str | None = None,
    type: type | None = None,  # noqa: A002 - Python's own name for it
    **others: Any,
) -> Any:
    """Stand in for ``EnumType._create_``, whose parameters these are."""
    if module is None:
        # As the plain one does: whoever called the enum's class.
        module = sys._getframe(2).f_globals.get("__name__")  # noqa: SLF001
    if type is not None or not _is_numbered(names):
        return _plain(cls, class_name, names, module=module, qualname=qualname, type=type, **others)
    body: dict[str, Any] = dict(names)
    body["__module__"] = module
    if qualname is not None:
        body["__qualname__"] = qualname
    made = _simple_enum(cls, boundary=others.get("boundary"))(_new_class(class_name, (), body))
    _set(made, "__doc__", None)
    for name, member in made.__members__.items():
        if not hasattr(cls, name):
            # Kept behind a property otherwise, which is a call of Python's each time it is asked for.
            _set(made, name, member)
    return made


_new_class = type
_set = type.__setattr__


def _is_numbered(names: Any) -> bool:
    """Whether these are pairs of a name and a number, with nothing in them that would need a check."""
    if not isinstance(names, list) or not all(pair.__class__ is tuple and len(pair) == 2 for pair in names):  # noqa: PLR2004
        return False
    return len(dict(names)) == len(names) and all(
        value.__class__ is int and not name.startswith("_") and name != "mro" for name, value in names
    )
