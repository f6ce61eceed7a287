"""The Conversations page of the left pane: with whom, what was said last, what is unread."""
