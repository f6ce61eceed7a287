"""Makes Qt's enums in a third of the time.

Shiboken makes an enum of Python for each of Qt's, whether or not anybody ever asks for it: 250 of them,
with 4,000 members, until the window is painted, which measured a seventh of the start. It calls
``enum.Enum(name, pairs)``, which takes each member through the checks that hand-written enums need. Python
has a shorter way for enums that are known to be right, and makes its own by it (``re``, ``uuid``,
``http``): ``enum._simple_enum``. Here it makes the class, and the members are put in as it does, but each
as the class's own attribute and not behind a property. ``tests/test_quick_enums.py`` holds that every enum of Qt's
is the same as when made the long way.
"""

from __future__ import annotations

import enum
import sys
from functools import cache
from typing import Any

_HELD = (3, 11)
"""The Python with which the tests hold that nothing is different; others keep their long way."""

_simple_enum: Any = getattr(enum, "_simple_enum", None)
_plain: Any = vars(enum.EnumType).get("_create_")


def hasten_enums() -> None:
    """Let enums that are made from pairs of name and number be made the short way, from now on."""
    if sys.version_info[:2] == _HELD:
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
    body: dict[str, Any] = {"__module__": module}
    if qualname is not None:
        body["__qualname__"] = qualname
    made = _simple_enum(cls, boundary=others.get("boundary"))(_new_class(class_name, (), body))
    _set(made, "__doc__", None)
    _fill(made, names, _taken_names(cls))
    return made


_new_class = type
_set = type.__setattr__


def _fill(made: Any, names: list[tuple[str, int]], taken: frozenset[str]) -> None:
    members, by_value, order = made._member_map_, made._value2member_map_, made._member_names_
    new, takes_value, is_flag = made._new_member_, made._use_args_, issubclass(made, enum.Flag)
    all_bits = single_bits = 0
    for name, value in names:
        member = by_value.get(value)
        if member is None:
            member = new(made, value) if takes_value else new(made)
            facts = vars(member)
            facts["_value_"], facts["_name_"], facts["__objclass__"] = value, name, made
            facts["_sort_order_"] = len(order)
            by_value[value] = member
            if not is_flag:
                order.append(name)
            elif value > 0 and value & (value - 1) == 0:
                order.append(name)
                single_bits |= value
            all_bits |= value
        members[name] = member
        if name in taken:
            redirect = enum.property()
            redirect.__set_name__(made, name)
            _set(made, name, redirect)
        else:
            _set(made, name, member)
    if is_flag:
        _set(made, "_flag_mask_", all_bits)
        _set(made, "_singles_mask_", single_bits)
        _set(made, "_all_bits_", 2 ** all_bits.bit_length() - 1)
        values = [member.value for member in made]
        if values != sorted(values):
            _set(made, "_iter_member_", made._iter_member_by_def_)


@cache
def _taken_names(cls: enum.EnumMeta) -> frozenset[str]:
    """Give the names that a member must not take as an attribute: ``name``, ``value`` and the like."""
    return frozenset(name for parent in cls.__mro__ for name in vars(parent))


def _is_numbered(names: Any) -> bool:
    """Whether these are pairs of a name and a number, with nothing in them that would need a check."""
    if not isinstance(names, list) or not all(pair.__class__ is tuple and len(pair) == 2 for pair in names):  # noqa: PLR2004
        return False
    return len(dict(names)) == len(names) and all(
        value.__class__ is int and not name.startswith("_") and name != "mro" for name, value in names
    )
