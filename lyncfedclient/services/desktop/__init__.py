"""What the desktop knows of its user: for how long there was no input, and whether the screen is locked."""
