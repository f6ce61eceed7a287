"""Reads a desktop's accessibility tree for :mod:`tests.support.eye`, which starts it.

Runs under the system's python3, which has ``pyatspi`` (Debian's python3-pyatspi). One JSON object a
line on standard input is a question, one on standard output its answer.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pyatspi
from gi.repository import GLib

if TYPE_CHECKING:
    from collections.abc import Iterator

_MAX_CHILDREN = 400

_INTERACTIVE = {
    "button",
    "check box",
    "check menu item",
    "combo box",
    "entry",
    "link",
    "list",
    "list item",
    "menu item",
    "page tab",
    "password text",
    "push button",
    "radio button",
    "radio menu item",
    "slider",
    "spin button",
    "table",
    "text",
    "toggle button",
    "tree",
    "tree table",
}


_menus: list[Any] = []
"""Menus that came up: Qt keeps them out of the tree and tells of them by event alone."""


def on_shown(event: Any) -> None:
    """Remember a menu that comes up, as a screen reader does."""
    if event.detail1 and event.source.getRole() == pyatspi.ROLE_POPUP_MENU:
        _menus.append(event.source)


def _open_menus(pid: int) -> Iterator[Any]:
    context = GLib.MainContext.default()
    while context.iteration(False):
        pass
    for menu in list(_menus):
        try:
            is_shown = menu.getState().contains(pyatspi.STATE_SHOWING)
            is_ours = menu.getApplication().get_process_id() == pid
        except Exception:  # noqa: BLE001 - gone between two looks
            is_shown = is_ours = False
        if not is_shown:
            _menus.remove(menu)
        elif is_ours:
            yield menu


def nodes(pid: int) -> Iterator[tuple[Any, int]]:
    """Walk all that a process shows, parents first, with the depth."""
    for application in pyatspi.Registry.getDesktop(0):
        try:
            is_ours = application is not None and application.get_process_id() == pid
        except Exception:  # noqa: BLE001, S112 - gone between two looks
            continue
        if is_ours:
            yield from _walk(application, 0)
    for menu in _open_menus(pid):
        yield from _walk(menu, 1)


def _walk(node: Any, depth: int) -> Iterator[tuple[Any, int]]:
    try:
        is_shown = depth == 0 or node.getState().contains(pyatspi.STATE_SHOWING)
        count = node.childCount
    except Exception:  # noqa: BLE001 - gone between two looks
        return
    if not is_shown:
        return
    yield node, depth
    for index in range(min(count, _MAX_CHILDREN)):
        try:
            child = node[index]
        except Exception:  # noqa: BLE001, S112 - gone between two looks
            continue
        if child is not None:
            yield from _walk(child, depth + 1)


def describe(node: Any, depth: int = 0) -> dict[str, Any]:
    """Say what a node is."""
    states = node.getState()
    return {
        "role": node.getRoleName(),
        "name": node.name or "",
        "description": node.description or "",
        "depth": depth,
        "is_enabled": states.contains(pyatspi.STATE_ENABLED),
        "is_focused": states.contains(pyatspi.STATE_FOCUSED),
        "is_checked": states.contains(pyatspi.STATE_CHECKED),
        "is_selected": states.contains(pyatspi.STATE_SELECTED),
    }


def find_all(pid: int, role: str, name: str) -> Iterator[tuple[Any, int]]:
    """Find what is shown with this role ("*": any) and a name that the pattern is found in."""
    pattern = re.compile(name)
    for node, depth in nodes(pid):
        try:
            fits = role in {"*", node.getRoleName()} and pattern.search(node.name or "")
        except Exception:  # noqa: BLE001, S112 - gone between two looks
            continue
        if fits:
            yield node, depth


def _press(node: Any) -> None:
    """Do what a click would do, or else the first thing that can be done."""
    action = node.queryAction()
    names = [action.getName(index).lower() for index in range(action.nActions)]
    wished = [index for index, name in enumerate(names) if name in {"press", "click", "toggle", "activate"}]
    action.doAction(wished[0] if wished else 0)


def _middle(node: Any) -> tuple[int, int]:
    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return box.x + box.width // 2, box.y + box.height // 2


def _click(node: Any, times: int, button: int) -> None:
    """Click with the mouse in the middle of a node."""
    x, y = _middle(node)
    move = ["xdotool", "mousemove", "--sync", str(x), str(y)]
    click = ["click", "--repeat", str(times), "--delay", "60", str(button)]
    subprocess.run([*move, *click], check=True)


def _text(node: Any) -> str:
    text = node.queryText()
    return str(text.getText(0, text.characterCount))


_READ = {"text": _text, "middle": _middle}
"""What only reads a node."""


def answer(question: dict[str, Any]) -> Any:
    """Answer one question; None where nothing such is shown."""
    command, pid = question["command"], question["pid"]
    if command == "tree":
        return [describe(node, depth) for node, depth in nodes(pid)]
    if command == "nameless":
        return [
            describe(node, depth)
            for node, depth in nodes(pid)
            if node.getRoleName() in _INTERACTIVE and not (node.name or "").strip()
        ]
    found = find_all(pid, question["role"], question["name"])
    if command == "find all":
        return [describe(*each) for each in found]
    node, depth = next(found, (None, 0))
    if node is None:
        return None
    if command in _READ:
        return _READ[command](node)
    seen = describe(node, depth)
    use(node, question)
    return seen


def use(node: Any, question: dict[str, Any]) -> None:
    """Do to a node what is asked; "find" does nothing to it."""
    match question["command"]:
        case "find":
            return
        case "press":
            _press(node)
        case "click":
            _click(node, question["times"], question["button"])
        case "focus":
            node.queryComponent().grabFocus()
        case "set text":
            node.queryEditableText().setTextContents(question["text"])
        case unknown:
            raise ValueError(unknown)


def main() -> None:
    """Answer until the questions end."""
    pyatspi.Registry.registerEventListener(on_shown, "object:state-changed:showing")
    for line in sys.stdin:
        try:
            reply = {"answer": answer(json.loads(line))}
        except Exception as error:  # noqa: BLE001 - whatever it is, the one who asked is to hear it
            reply = {"error": f"{type(error).__name__}: {error}"}
        sys.stdout.write(json.dumps(reply) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
