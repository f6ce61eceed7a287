"""People who ask to see the user: a bar for one, a page for all."""
