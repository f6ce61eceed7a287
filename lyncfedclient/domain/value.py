"""Values that are made by the ten thousand a second."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(kind: type[T]) -> type[T]:
    """Make a frozen dataclass with slots, of which the type checker alone sees to it that it stays frozen.

    A dataclass that guards itself sets each field through a call of ``object.__setattr__``: eleven fields
    take six times as long.
    """
    return dataclass(slots=True, unsafe_hash=True)(kind)
