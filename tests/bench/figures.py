"""The figures of a run, with their targets, as text and JSON."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured number; ``target`` is the largest that is good, None where there is none."""

    name: str
    value: float
    unit: str
    target: float | None = None

    @property
    def is_good(self) -> bool:
        """Whether the target is met."""
        return self.target is None or self.value <= self.target


def table(figures: list[Figure]) -> str:
    """Lay figures out for people."""
    width = max(len(figure.name) for figure in figures)
    lines = []
    for figure in figures:
        wish = "" if figure.target is None else f"target {figure.target:g}"
        mark = "" if figure.target is None else "ok" if figure.is_good else "MISSED"
        lines.append(
            f"{figure.name:<{width}}  {figure.value:>10.3f} {figure.unit:<5} {wish:<14} {mark}".rstrip()
        )
    return "\n".join(lines)


def as_json(figures: list[Figure]) -> list[dict[str, object]]:
    """Give figures as JSON values."""
    return [
        {
            "name": figure.name,
            "value": round(figure.value, 4),
            "unit": figure.unit,
            "target": figure.target,
            "is_good": figure.is_good,
        }
        for figure in figures
    ]
