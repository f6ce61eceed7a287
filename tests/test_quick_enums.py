from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from typing import Any

import pytest

_TOLD = """
import enum, json, pickle, sys
import PySide6.QtCore, PySide6.QtDBus, PySide6.QtGui, PySide6.QtNetwork, PySide6.QtSvg, PySide6.QtWidgets

def told(kind):
    facts = {name: repr(value) for name, value in vars(kind).items() if name not in kind.__members__}
    facts["parents"] = [parent.__name__ for parent in kind.__mro__]
    facts["members"] = [
        (name, member.name, member.value, repr(member), str(member), hash(member), member._sort_order_)
        for name, member in kind.__members__.items()
    ]
    facts["attributes"] = [name for name, member in kind.__members__.items() if getattr(kind, name) is member]
    facts["order"] = [member.name for member in kind]
    facts["by value"] = [kind(member.value).name for member in kind]
    facts["kept"] = [pickle.loads(pickle.dumps(member)) is member for member in kind] if is_reachable(kind) else []
    if issubclass(kind, enum.Flag):
        some = list(kind)[:5]
        facts["joined"] = [repr(one | other) for one in some for other in some]
        facts["turned"] = [repr(~one) for one in some]
    try:
        kind(98765432)
    except (TypeError, ValueError) as error:
        facts["unknown"] = str(error)
    return facts

def is_reachable(kind):
    found = sys.modules.get(kind.__module__)
    for part in kind.__qualname__.split("."):
        found = getattr(found, part, None)
    return found is kind

def look(place, path, seen, found):
    for name in dir(place):
        thing = getattr(place, name, None)
        if not isinstance(thing, type) or thing in seen or not thing.__module__.startswith("PySide6"):
            continue
        seen.add(thing)
        if isinstance(thing, enum.EnumType):
            found[f"{path}.{name}"] = told(thing)
        else:
            look(thing, f"{path}.{name}", seen, found)
    return found

seen, found = set(), {}
for name in ("QtCore", "QtDBus", "QtGui", "QtNetwork", "QtSvg", "QtWidgets"):
    look(sys.modules["PySide6." + name], name, seen, found)
print(json.dumps(found, default=repr))
"""
_HASTENED = "from lyncfedclient.quick_enums import hasten_enums\nhasten_enums()\n"


def test_qts_enums_are_what_they_are_when_made_the_long_way() -> None:
    plain, quick = _run(_TOLD), _run(_HASTENED + _TOLD)

    assert len(plain) > 500
    assert quick.keys() == plain.keys()
    assert [name for name in plain if quick[name] != plain[name]] == []


@pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="other Pythons keep their long way")
def test_enums_are_really_made_the_short_way() -> None:
    asked = """
import enum, json
made = []
short = enum._simple_enum
enum._simple_enum = lambda *given, **named: made.append(1) or short(*given, **named)
from lyncfedclient.bindings import import_bindings
import_bindings()
from PySide6.QtCore import Qt
print(json.dumps({"made": len(made)}))
"""

    assert _run(asked)["made"] > 100


def test_all_but_plain_pairs_of_name_and_number_is_left_to_python() -> None:
    asked = """
import enum, json
kinds = [
    enum.Enum("Named", "ONE TWO"),
    enum.Enum("Texts", [("ONE", "one"), ("TWO", "two")]),
    enum.Enum("Mixed", [("ONE", 1)], type=str),
    enum.Enum("Pairs", {"ONE": 1, "TWO": 2}),
    enum.IntFlag("Few", [("ONE", 1), ("ALSO_ONE", 1), ("THREE", 3), ("name", 4)]),
]
try:
    enum.Enum("Twice", [("ONE", 1), ("ONE", 2)])
except TypeError as error:
    twice = str(error)
try:
    enum.Enum("Hidden", [("_ONE_", 1)])
except ValueError as error:
    hidden = str(error)
told = [[repr(kind), kind.__module__, *map(repr, kind.__members__.values())] for kind in kinds]
print(json.dumps({"told": told, "twice": twice, "hidden": hidden}))
"""

    assert _run(_HASTENED + asked) == _run(asked)


def _run(program: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONHASHSEED="0"),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout, done.stderr
    answer: dict[str, Any] = json.loads(re.sub(r" at 0x[0-9a-f]+", "", done.stdout.splitlines()[-1]))
    return answer
