"""Spelling: the platform's dictionaries, and what they say of the words that are written."""
