"""The colours of the program, light, dark and in high contrast, by what they are for.

A test measures every pair that text or a shape is drawn with (WCAG 2.2 AA: 4.5:1 for text, 3:1 for shapes).
"""

from __future__ import annotations

from lyncfedclient.domain.presence import Availability
from lyncfedclient.domain.value import value


@value
class Colours:
    """One set of colours, each ``#RRGGBB``.

    ``window`` is the ground of the conversation and of dialogs, ``pane`` of the left side and of
    headers, ``field`` of inputs. A name with ``on_`` is drawn upon the other. ``*_ground`` is a bar's.
    """

    window: str
    pane: str
    field: str
    line: str
    control_line: str
    text: str
    secondary: str
    accent: str
    accent_hover: str
    on_accent: str
    selection: str
    hover: str
    bubble_in: str
    bubble_out: str
    code: str
    danger: str
    danger_ground: str
    warning: str
    warning_ground: str
    good: str
    available: str
    busy: str
    away: str
    offline: str
    on_presence: str
    faded: str
    is_dark: bool = False
    is_high_contrast: bool = False

    def availability(self, availability: Availability) -> str:
        """Give the colour of an availability's shape and edge."""
        name: str = getattr(self, _AVAILABILITY[availability])
        return name


_AVAILABILITY = {
    Availability.AVAILABLE: "available",
    Availability.INACTIVE: "away",
    Availability.BUSY: "busy",
    Availability.BUSY_IDLE: "busy",
    Availability.DO_NOT_DISTURB: "busy",
    Availability.BE_RIGHT_BACK: "away",
    Availability.AWAY: "away",
    Availability.OFFLINE: "offline",
    Availability.UNKNOWN: "offline",
}


LIGHT = Colours(
    window="#FFFFFF",
    pane="#F6F7F9",
    field="#FFFFFF",
    line="#E1E4E8",
    control_line="#C9CFD6",
    text="#1A1D21",
    secondary="#566069",
    accent="#0B66B8",
    accent_hover="#095596",
    on_accent="#FFFFFF",
    selection="#E3F0FB",
    hover="#ECEFF2",
    bubble_in="#EDF0F3",
    bubble_out="#DBEAF9",
    code="#FFFFFF",
    danger="#B3261E",
    danger_ground="#FCEBEA",
    warning="#7A5200",
    warning_ground="#FFF6E0",
    good="#1B7230",
    available="#2B9A40",
    busy="#C4314B",
    away="#B87A00",
    offline="#7A838C",
    on_presence="#FFFFFF",
    faded="#6A7078",
)

DARK = Colours(
    window="#1A1C20",
    pane="#23262B",
    field="#1A1C20",
    line="#363B42",
    control_line="#4A5058",
    text="#E9EBEE",
    secondary="#A7B0BA",
    accent="#6AB5F7",
    accent_hover="#8CC7FA",
    on_accent="#10202E",
    selection="#1E3B54",
    hover="#2C3036",
    bubble_in="#2D3137",
    bubble_out="#1D4266",
    code="#1A1C20",
    danger="#FF8A80",
    danger_ground="#40262A",
    warning="#F0B957",
    warning_ground="#3A3120",
    good="#6FD08C",
    available="#4CC764",
    busy="#F0647C",
    away="#F2B33D",
    offline="#8E98A2",
    on_presence="#1A1C20",
    faded="#676C74",
    is_dark=True,
)

CONTRAST_LIGHT = Colours(
    window="#FFFFFF",
    pane="#FFFFFF",
    field="#FFFFFF",
    line="#000000",
    control_line="#000000",
    text="#000000",
    secondary="#1F1F1F",
    accent="#003D99",
    accent_hover="#002E73",
    on_accent="#FFFFFF",
    selection="#CCE4FF",
    hover="#EFEFEF",
    bubble_in="#EFEFEF",
    bubble_out="#CCE4FF",
    code="#FFFFFF",
    danger="#8A0012",
    danger_ground="#FFFFFF",
    warning="#5C3D00",
    warning_ground="#FFFFFF",
    good="#00561B",
    available="#00561B",
    busy="#8A0012",
    away="#5C3D00",
    offline="#3B3B3B",
    on_presence="#FFFFFF",
    faded="#3B3B3B",
    is_high_contrast=True,
)

CONTRAST_DARK = Colours(
    window="#000000",
    pane="#000000",
    field="#000000",
    line="#FFFFFF",
    control_line="#FFFFFF",
    text="#FFFFFF",
    secondary="#F2F2F2",
    accent="#1AEBFF",
    accent_hover="#8CF5FF",
    on_accent="#000000",
    selection="#0E4470",
    hover="#2A2A2A",
    bubble_in="#2A2A2A",
    bubble_out="#0E4470",
    code="#000000",
    danger="#FFA3B0",
    danger_ground="#000000",
    warning="#FFD35C",
    warning_ground="#000000",
    good="#5CF28A",
    available="#5CF28A",
    busy="#FFA3B0",
    away="#FFD35C",
    offline="#DADADA",
    on_presence="#000000",
    faded="#4A4A4A",
    is_dark=True,
    is_high_contrast=True,
)

ALL = {"light": LIGHT, "dark": DARK, "contrast-light": CONTRAST_LIGHT, "contrast-dark": CONTRAST_DARK}
"""Every set, by the name of its theme."""
