"""The table of README.md: what each attack met, as the run itself saw it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.attack.guards import GUARDS
from tests.attack.items import ITEMS, LEFT_OUT

FOLDER: Final = Path(__file__).parent
README: Final = FOLDER / "README.md"
_BEGIN: Final = "<!-- what follows is written by the tests: pytest tests/attack --write-table -->\n"


@dataclass
class Results:
    """What has run so far: by number the tests, whether all went well, the guards proven, why it does not apply."""

    tests: dict[int, dict[str, bool]] = field(default_factory=dict)
    runs: dict[int, int] = field(default_factory=dict)
    guards: dict[int, set[str]] = field(default_factory=dict)
    why_not: dict[int, str] = field(default_factory=dict)

    def take(self, number: int, test: str, *, is_good: bool, guard: str, why: str) -> None:
        """Note one run of a test."""
        names = self.tests.setdefault(number, {})
        names[test] = names.get(test, True) and is_good
        if guard:
            self.guards.setdefault(number, set()).add(guard)
        else:
            self.runs[number] = self.runs.get(number, 0) + 1
        if why:
            self.why_not[number] = why

    def written(self) -> str:
        """Give the table in Markdown."""
        lines = [
            _BEGIN,
            "| # | attack | result | cases | without which guard it fails | tests |",
            "|" + "---|" * 6,
        ]
        lines += [self._row(number) for number in ITEMS]
        lines += [f"| {number} | | does not apply: {why} | | | |" for number, why in LEFT_OUT.items()]
        lines += ["", "| guard | keeps |", "|---|---|"]
        proven = {name for names in self.guards.values() for name in names}
        lines += [f"| {name} | {guard.says} |" for name, guard in GUARDS.items() if name in proven]
        return "\n".join(lines) + "\n"

    def _row(self, number: int) -> str:
        tests = self.tests.get(number, {})
        result = "passed" if tests and all(tests.values()) else "failed"
        why = self.why_not.get(number)
        if why and result == "passed":
            result = f"does not apply: {why}"
        guards = ", ".join(sorted(self.guards.get(number, ()))) or "-"
        names = " ".join(f"`{name.removeprefix(f'test_attack_{number:02}_')}`" for name in sorted(tests))
        return f"| {number} | {ITEMS[number]} | {result} | {self.runs.get(number, 0)} | {guards} | {names} |"


def committed() -> str:
    """Give the table as README.md has it."""
    return _BEGIN + README.read_text(encoding="utf-8").partition(_BEGIN)[2]


def write(table: str) -> None:
    """Put a table into README.md, below what people wrote."""
    prose = README.read_text(encoding="utf-8").partition(_BEGIN)[0]
    README.write_text(prose + table, encoding="utf-8")
