"""One conversation: who it is with, what was said, and the place to write."""
