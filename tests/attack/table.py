"""The table of README.md: what each attack met, as the run itself saw it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.attack.guards import GUARDS
from tests.attack.items import ELSEWHERE, ITEMS, LEFT_OUT

if TYPE_CHECKING:
    from datetime import date

FOLDER: Final = Path(__file__).parent
README: Final = FOLDER / "README.md"
_PROOF: Final = "<!-- the proof: python -m tests.attack --write -->\n"
_BEGIN: Final = "<!-- what follows is written by the tests: pytest tests/attack --write-table -->\n"


@dataclass
class Results:
    """What has run so far: by number the tests, whether all went well, the guards proven, why it does not apply."""

    tests: dict[int, dict[str, bool]] = field(default_factory=dict)
    runs: dict[int, int] = field(default_factory=dict)
    guards: dict[int, set[str]] = field(default_factory=dict)
    missed: dict[str, dict[str, int]] = field(default_factory=dict)
    """By guard the tests that fail without it, with how many cases of each."""
    why_not: dict[int, str] = field(default_factory=dict)

    def take(self, number: int, test: str, *, is_good: bool, guard: str, why: str) -> None:
        """Note one run of a test."""
        names = self.tests.setdefault(number, {})
        names[test] = names.get(test, True) and is_good
        if guard:
            self.guards.setdefault(number, set()).add(guard)
            cases = self.missed.setdefault(guard, {})
            cases[test] = cases.get(test, 0) + 1
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
        lines += ["", "| guard | keeps | the tests that fail without it, and no others |", "|" + "---|" * 3]
        lines += [
            f"| {name} | {guard.says} | {_cases(self.missed[name])} |"
            for name, guard in GUARDS.items()
            if name in self.missed
        ]
        return "\n".join(lines) + "\n"

    def _row(self, number: int) -> str:
        tests = self.tests.get(number, {})
        result = "passed" if tests and all(tests.values()) else "failed"
        why = self.why_not.get(number)
        if why and result == "passed":
            result = f"does not apply: {why}"
        guards = ", ".join(sorted(self.guards.get(number, ()))) or "-"
        names = " ".join(f"`{name.removeprefix(f'test_attack_{number:02}_')}`" for name in sorted(tests))
        names += "".join(f" and `tests/{path}`" for path in ELSEWHERE.get(number, ()))
        return f"| {number} | {ITEMS[number]} | {result} | {self.runs.get(number, 0)} | {guards} | {names} |"


def _cases(tests: dict[str, int]) -> str:
    """List tests by number and name, with the count where it is not the only case."""
    return " ".join(
        f"{name[12:14]} `{name[15:]}`" + (f" ×{count}" if count > 1 else "")  # noqa: RUF001 - a multiplication sign
        for name, count in sorted(tests.items())
    )


def committed() -> str:
    """Give the table as README.md has it."""
    return _BEGIN + README.read_text(encoding="utf-8").partition(_BEGIN)[2]


def write(table: str) -> None:
    """Put a table into README.md, below what people wrote."""
    prose = README.read_text(encoding="utf-8").partition(_BEGIN)[0]
    README.write_text(prose + table, encoding="utf-8")


def write_proof(at: date, *, guards: int, runs: int) -> None:
    """Put into README.md what a whole proof found."""
    before, _, rest = README.read_text(encoding="utf-8").partition(_PROOF)
    _, _, after = rest.partition("\n\n")
    said = (
        f"The whole proof last ran on {at}: {guards} guards taken out one by one, {runs:,} runs of tests that"
        " execute the code of a guard. Each time exactly the tests of the second table failed."
    )
    README.write_text(f"{before}{_PROOF}{said}\n\n{after}", encoding="utf-8")
