from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

_LOADED = """
import json, sys
def run_late():
    "Give the modules for signatures that have been run."
    late = [name for name in sys.modules if name.startswith("shibokensupport.signature.")]
    return sorted(name for name in late if "__getattr__" not in vars(sys.modules[name]))
def message_of_a_type_error():
    from PySide6.QtCore import QTimer
    try:
        QTimer().start("soon")
    except TypeError as error:
        return str(error)
"""
_OURS = "from lyncfedclient.bindings import import_bindings\nimport_bindings()\n" + _LOADED
_PLAIN = "import PySide6.QtCore\n" + _LOADED


def test_the_modules_for_signatures_are_not_run_by_importing_and_using_qt() -> None:
    found = _run(_OURS + "from PySide6.QtCore import QObject, Qt\nQObject()\nprint(json.dumps(run_late()))")

    assert "shibokensupport.signature.loader" in found
    assert not {name.rpartition(".")[2] for name in found} & {"mapping", "parser", "layout", "pyi_generator"}


def test_a_type_error_says_the_same_as_with_a_plain_import() -> None:
    ask = "print(json.dumps([message_of_a_type_error(), message_of_a_type_error()]))"

    ours, plain = _run(_OURS + ask), _run(_PLAIN + ask)

    assert ours == plain
    assert "Supported signatures" in ours[0]


def test_what_qt_says_of_its_methods_is_the_same_as_with_a_plain_import() -> None:
    ask = "from PySide6.QtCore import QTimer\nprint(json.dumps(QTimer.start.__doc__))"

    assert _run(_OURS + ask) == _run(_PLAIN + ask)


def test_every_late_module_has_the_names_it_has_with_a_plain_import() -> None:
    ask = """
import importlib
from lyncfedclient.bindings import _LATE
names = {}
for name in sorted(_LATE):
    module = importlib.import_module(name)
    getattr(module, "nothing of that name", None)
    names[name] = sorted(vars(module)), module.__spec__.name, module.__file__
print(json.dumps(names))
"""

    assert _run(_OURS + ask) == _run(_PLAIN + ask)


def test_two_threads_that_ask_at_once_both_get_what_they_ask_for() -> None:
    ask = """
from concurrent.futures import ThreadPoolExecutor
import shibokensupport.signature.parser as parser
with ThreadPoolExecutor(8) as threads:
    asked = [threads.submit(getattr, parser, "pyside_type_init") for _ in range(8)]
print(json.dumps(len({id(one.result()) for one in asked})))
"""

    assert _run(_OURS + ask) == 1


def test_python_imports_as_before_afterwards() -> None:
    ask = """
import builtins, sys
before = builtins.__import__, list(sys.meta_path)
from lyncfedclient.bindings import import_bindings
import_bindings()
import json
print(json.dumps([builtins.__import__ is before[0], sys.meta_path == before[1]]))
"""

    assert _run(ask) == [True, True]


def test_a_version_that_keeps_its_modules_elsewhere_imports_as_it_always_did() -> None:
    others = "from lyncfedclient import bindings\nbindings._LATE = frozenset({'shibokensupport.elsewhere'})\n"

    found = _run(others + _OURS + "print(json.dumps([run_late(), message_of_a_type_error()]))")

    assert "shibokensupport.signature.parser" in found[0]
    assert "Supported signatures" in found[1]


def _run(program: str) -> Any:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout.splitlines()[-1])
