"""One reader per contact file format; all give the same plain value."""
