"""The guards, each with what the program would be without it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tests.attack.guards import load, origin, privacy, sign_in, window, xml

if TYPE_CHECKING:
    from tests.attack.removal import Guard

GUARDS: Final[dict[str, Guard]] = {
    guard.name: guard for part in (sign_in, origin, xml, privacy, window, load) for guard in part.GUARDS
}
