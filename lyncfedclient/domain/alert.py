"""The user's wish to be told when somebody can be reached."""

from __future__ import annotations

from enum import Enum


class Alert(Enum):
    """How often to tell that a contact has become available."""

    NONE = ""
    ONCE = "once"
    ALWAYS = "always"
