"""What packages and installers are made from, checked with their own tools."""
