"""The table of README.md: what each attack met, as the run itself saw it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from tests.attack.guards import GUARDS
from tests.attack.items import ELSEWHERE, ITEMS, LEFT_OUT, WITHOUT_GUARD

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

FOLDER: Final = Path(__file__).parent
README: Final = FOLDER / "README.md"
_PROOF: Final = "<!-- the proof: python -m tests.attack --write -->\n"
_BEGIN: Final = "<!-- what follows is written by the tests: pytest tests/attack --write-table -->\n"
_GAP: Final = "\n\n"
_GUARDS_HEAD: Final = (
    "| guard | keeps | the tests that fail without it, and no others | proven |\n" + "|" + "---|" * 4 + "\n"
)
_NOT_SINCE: Final = "not since its tests changed"
_FUNCTION: Final = re.compile(r"::(\w+)")


@dataclass(frozen=True, slots=True)
class Proof:
    """What the proof found of one guard, as the table has it: which tests fail, and when that was seen."""

    cases: str
    seen: str

    @classmethod
    def of(cls, failed: Iterable[str], run: Iterable[str], at: date) -> Self:
        """Word what failed (by the ids of tests) among what ran."""
        found = Counter(match.group(1) for name in failed if (match := _FUNCTION.search(name)))
        others = len(set(run) - set(failed))
        return cls(_cases(found), f"{at}, {others} others passed" if others else f"{at}")


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
        found = {name: Proof(_cases(tests), _NOT_SINCE) for name, tests in self.missed.items()}
        return "\n".join(lines) + "\n\n" + _guard_table(found)

    def _row(self, number: int) -> str:
        tests = self.tests.get(number, {})
        result = "passed" if tests and all(tests.values()) else "failed"
        why = self.why_not.get(number)
        if why and result == "passed":
            result = f"does not apply: {why}"
        guards = (
            ", ".join(sorted(self.guards.get(number, ()))) or f"none: {WITHOUT_GUARD.get(number, 'unknown')}"
        )
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
    """Give the tables as README.md has them."""
    return _BEGIN + README.read_text(encoding="utf-8").partition(_BEGIN)[2]


def write(table: str) -> None:
    """Put tables into README.md, below what people wrote."""
    prose = README.read_text(encoding="utf-8").partition(_BEGIN)[0]
    README.write_text(prose + table, encoding="utf-8")
    write_summary()


def proofs() -> dict[str, Proof]:
    """Give what README.md says of each guard."""
    rows = (line.split(" | ") for line in committed().partition(_GUARDS_HEAD)[2].splitlines())
    return {
        row[0].removeprefix("| "): Proof(row[2], row[3].removesuffix(" |")) for row in rows if len(row) == 4
    }


def write_proofs(found: dict[str, Proof]) -> None:
    """Put what was found of some guards into README.md, and leave the rest as it is."""
    kept = {name: proof for name, proof in proofs().items() if name in GUARDS}
    before = committed().partition(_GUARDS_HEAD)[0]
    write(before + _guard_table(kept | found, is_new=True))


def _guard_table(found: dict[str, Proof], *, is_new: bool = False) -> str:
    """Write the second table; what was seen of a guard stands for as long as its tests are the same."""
    known = {} if is_new else proofs()
    lines = [_GUARDS_HEAD]
    for name, guard in GUARDS.items():
        if name in found:
            proof, former = found[name], known.get(name)
            seen = former.seen if former is not None and former.cases == proof.cases else proof.seen
            lines.append(f"| {name} | {guard.says} | {proof.cases} | {seen} |\n")
    return "".join(lines)


def summary() -> str:
    """Say how many guards are proven with the tests as they stand, and since when."""
    dates = sorted(proof.seen.partition(",")[0] for proof in proofs().values() if proof.seen != _NOT_SINCE)
    if not dates:
        return "No guard is proven with the tests as they stand."
    count = f"All {len(dates)}" if len(dates) == len(GUARDS) else f"{len(dates)} of {len(GUARDS)}"
    span = dates[-1] if dates[0] == dates[-1] else f"between {dates[0]} and {dates[-1]}"
    return f"{count} guards are proven with the tests as they stand; seen on {span}."


def write_summary() -> None:
    """Put that into README.md, above the tables."""
    before, _, rest = README.read_text(encoding="utf-8").partition(_PROOF)
    README.write_text(f"{before}{_PROOF}{summary()}\n\n{rest.partition(_GAP)[2]}", encoding="utf-8")


def says_summary() -> bool:
    """Whether README.md says what its own table does."""
    return f"{_PROOF}{summary()}{_GAP}" in README.read_text(encoding="utf-8")
