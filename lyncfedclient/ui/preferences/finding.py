"""What a part of the settings says, for searching in it."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget


def says(widget: QWidget, text: str) -> bool:
    """Whether every word of ``text`` stands somewhere in the widget; an empty text stands everywhere."""
    words = text.casefold().split()
    if not words:
        return True
    spoken = _words_of(widget).casefold()
    return all(word in spoken for word in words)


def _words_of(widget: QWidget) -> str:
    parts: list[str] = []
    for child in widget.findChildren(QWidget):
        if isinstance(child, QLabel | QAbstractButton):
            # The sign of an access key is no letter of the word.
            parts.append(child.text().replace("&", ""))
        elif isinstance(child, QComboBox):
            parts += [child.itemText(place) for place in range(child.count())]
        parts += [child.accessibleName(), child.accessibleDescription()]
    return " ".join(parts)
