"""The user themselves, at the top of the left pane: picture, name, note, state."""
