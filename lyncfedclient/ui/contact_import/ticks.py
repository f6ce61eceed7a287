"""Which contacts of an import are ticked, also after the files were read anew."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lyncfedclient.domain.contact_import import PlannedContact, Verdict


class Ticks:
    """The ticks of one plan. A place is a contact's index in the plan."""

    def __init__(self) -> None:
        self.plan: tuple[PlannedContact, ...] = ()
        self.places: set[int] = set()
        """The places that are ticked."""
        self._origins: list[tuple[int, str]] = []
        self._starts: list[int] = []
        self._by_hand: dict[tuple[str, int, str], bool] = {}
        self._counts: Counter[Verdict] | None = None

    def set_plan(self, plan: tuple[PlannedContact, ...], origins: Sequence[tuple[int, str]]) -> None:
        """Take another plan; what the user ticked or unticked by hand stays so.

        ``origins`` gives the first place of each file and its name, in the order of places.
        """
        self.plan = plan
        self._origins = list(origins)
        self._starts = [start for start, _ in origins]
        self.places = {place for place, planned in enumerate(plan) if planned.is_taken}
        self._counts = None
        if self._by_hand:
            for place, planned in enumerate(plan):
                is_taken = self._by_hand.get(self._key(place))
                if is_taken is not None and planned.can_be_taken:
                    (self.places.add if is_taken else self.places.discard)(place)

    def tick(self, places: Iterable[int], *, is_taken: bool) -> None:
        """Tick or untick these, as far as they can be taken."""
        self._counts = None
        for place in places:
            if self.plan[place].can_be_taken:
                (self.places.add if is_taken else self.places.discard)(place)
                self._by_hand[self._key(place)] = is_taken

    def counts(self) -> Counter[Verdict]:
        """Count the ticked contacts by verdict."""
        if self._counts is None:
            self._counts = Counter(self.plan[place].verdict for place in self.places)
        return self._counts

    def file_of(self, place: int) -> str:
        """Name the file that a contact is from."""
        return self._origins[bisect_right(self._starts, place) - 1][1] if self._origins else ""

    def _key(self, place: int) -> tuple[str, int, str]:
        """Know a contact again after the files were read anew."""
        found = self.plan[place].found
        return self.file_of(place), found.line, found.address
