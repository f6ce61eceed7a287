"""The command line: what is asked of it, and the commands that do without a window."""
