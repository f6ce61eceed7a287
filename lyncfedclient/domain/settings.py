"""The user's settings, with their defaults."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from lyncfedclient.domain.partner import PartnerType
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
    language: str = ""
    """The code of the language of the words; empty for the desktop's."""
    folded_groups: tuple[str, ...] = ()
    own_state: OwnState = OwnState.AVAILABLE
    own_note: str = ""
    own_priority: int = 5
    inactive_after_s: int = 300
    """Without input for this long the user is shown as Inactive; 0 for never."""
    away_after_s: int = 900
    """Without input for this long the user is shown as Away; 0 for never."""
    is_notifying: bool = True
    is_showing_text_in_notices: bool = True
    is_sounding: bool = True
    is_partners_only: bool = False
    unlisted_type: PartnerType = PartnerType.PUBLIC_UNVERIFIED
    window_place: str = ""
    """Where the window was when it was closed, in the words of the window system."""
    pane_width: int = 336
    """Width of the left pane."""
