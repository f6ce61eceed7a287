"""The mark of a method that stands in for one of its class's parents (PEP 698).

Python 3.12 has it. For 3.11 ``typing_extensions`` has, with much else: by itself a hundredth of the start, for
a mark that only type checkers read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

__all__ = ["override"]

if TYPE_CHECKING:
    from typing_extensions import override
else:
    _Method = TypeVar("_Method")

    def override(method: _Method) -> _Method:
        """Give the method as it is."""
        return method
