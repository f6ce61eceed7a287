"""The user's settings, with their defaults."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from lyncfedclient.domain.presence import OwnState


class ContactOrder(Enum):
    """How contacts stand within a group."""

    BY_PRESENCE = "presence"
    BY_NAME = "name"


class Theme(Enum):
    """Which colours the window has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the user can set; each field is one line of the settings file."""

    contact_order: ContactOrder = ContactOrder.BY_PRESENCE
    is_hiding_offline: bool = False
    is_compact: bool = False
    theme: Theme = Theme.SYSTEM
    folded_groups: tuple[str, ...] = ()
    own_state: OwnState = OwnState.AVAILABLE
    own_note: str = ""
    is_notifying: bool = True
    is_showing_text_in_notices: bool = True
