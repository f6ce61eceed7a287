"""What was said: found, shown in its place, and written to files."""
