"""The window: the left pane, the conversations on the right, and the sign-in page in their place."""
