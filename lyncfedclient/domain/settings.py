"""The user's settings, with their defaults."""

from __future__ import annotations

from enum import Enum

from lyncfedclient.domain.partner import PartnerType
from lyncfedclient.domain.presence import OwnState
from lyncfedclient.domain.value import value


class ContactOrder(Enum):
    """How contacts stand within a group."""

    BY_PRESENCE = "presence"
    BY_NAME = "name"


class Theme(Enum):
    """Which colours the window has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast-light"
    CONTRAST_DARK = "contrast-dark"


@value
class Settings:
    """Everything the user can set; each field is one line of the settings file."""

    contact_order: ContactOrder = ContactOrder.BY_PRESENCE
    is_hiding_offline: bool = False
    is_compact: bool = False
    theme: Theme = Theme.SYSTEM
    language: str = ""
    """The code of the language of the words; empty for the desktop's."""
    text_percent: int = 100
    """The size of the text, as a part of the desktop's."""
    folded_groups: tuple[str, ...] = ()
    group_order: tuple[str, ...] = ()
    """The groups that the user has put in an order; others follow by name."""
    own_state: OwnState = OwnState.AVAILABLE
    own_note: str = ""
    own_chosen_ms: int = 0
    """When state and note were chosen, on whichever client (Unix time in milliseconds)."""
    own_priority: int = 5
    inactive_after_s: int = 300
    """Without input for this long the user is shown as Inactive; 0 for never."""
    away_after_s: int = 900
    """Without input for this long the user is shown as Away; 0 for never."""
    is_quiet_in_full_screen: bool = True
    """Whether the user is shown as presenting while another program fills the screen."""
    is_notifying: bool = True
    is_showing_text_in_notices: bool = True
    is_sounding: bool = True
    retention_days: int = 0
    """For how many days messages are kept on this computer; 0 for ever."""
    is_telling_read: bool = True
    """Whether contacts who see the user's presence learn which of their messages have been seen."""
    are_messages_lines: bool = False
    """Whether a conversation shows its messages as lines rather than bubbles."""
    is_checking_spelling: bool = True
    """Whether words that no dictionary of the platform knows are marked while one writes."""
    spelling_language: str = ""
    """The dictionary that is used, as a tag: ``en_US``; empty for those of keyboard and desktop."""
    is_partners_only: bool = False
    unlisted_type: PartnerType = PartnerType.PUBLIC_UNVERIFIED
    window_place: str = ""
    """Where the window was when it was closed, in the words of the window system."""
    other_places: tuple[str, ...] = ()
    """Where windows were on other arrangements of screens, and conversations of their own: one entry for each."""
    pane_width: int = 336
    """Width of the left pane."""
    are_conversations_apart: bool = False
    """Whether a conversation opens in a window of its own."""
    open_conversations: tuple[str, ...] = ()
    """The addresses of those whose conversation has a window of its own now; the next start opens them again."""
    is_closing_to_tray: bool = True
    """Whether closing the window leaves the program running where there is a tray."""
    is_closing_explained: bool = False
    """Whether the user has been told once that the program goes on in the tray."""
    is_welcomed: bool = False
    """Whether the user has seen, or skipped, the first steps."""
