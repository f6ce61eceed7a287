"""The page on which the user signs in, and learns why it did not work."""
