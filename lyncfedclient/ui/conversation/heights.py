"""The heights of a list's rows, some measured and some only guessed, and where each row therefore stands."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

_GUESS = 44


class Heights:
    """Row heights in pixels. Positions are summed up when asked for, so that a change costs nothing."""

    def __init__(self) -> None:
        self._heights: list[int] = []
        self._is_measured: list[bool] = []
        self._tops: list[int] | None = [0]
        self._sum = 0
        self._count = 0

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> int:
        """The height of all rows together."""
        return self._sums()[-1]

    def top(self, row: int) -> int:
        """Where a row begins."""
        return self._sums()[row]

    def height(self, row: int) -> int:
        """How high a row is, as far as is known."""
        return self._heights[row]

    def row_at(self, y: int) -> int:
        """Give the row at a position, the first or last one for positions outside; -1 without rows."""
        if not self._heights:
            return -1
        return min(max(bisect_right(self._sums(), y) - 1, 0), len(self._heights) - 1)

    def is_measured(self, row: int) -> bool:
        """Whether a row's height is known rather than guessed."""
        return self._is_measured[row]

    @property
    def guess(self) -> int:
        """What a row of unknown height is best taken for: the mean of those measured so far."""
        return self._sum // self._count if self._count else _GUESS

    def insert(self, first: int, count: int) -> None:
        """Make room for new rows."""
        self._heights[first:first] = [self.guess] * count
        self._is_measured[first:first] = [False] * count
        self._tops = None

    def remove(self, first: int, last: int) -> None:
        """Forget rows."""
        del self._heights[first : last + 1]
        del self._is_measured[first : last + 1]
        self._tops = None

    def reset(self, count: int) -> None:
        """Start again."""
        self._heights = [self.guess] * count
        self._is_measured = [False] * count
        self._tops = None

    def measure(self, row: int, height: int) -> None:
        """Note the true height of a row."""
        self._is_measured[row] = True
        self._sum += height
        self._count += 1
        if height != self._heights[row]:
            self._heights[row] = height
            self._tops = None

    def doubt(self) -> None:
        """Take all heights for guesses from now on: the width or the font is another."""
        self._is_measured = [False] * len(self._heights)

    def doubt_rows(self, first: int, last: int) -> None:
        """Take the heights of some rows for guesses."""
        for row in range(first, last + 1):
            self._is_measured[row] = False

    def _sums(self) -> list[int]:
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=0))
        return self._tops
