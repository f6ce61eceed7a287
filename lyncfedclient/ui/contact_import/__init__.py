"""Contacts from files onto the list, and the list into a file."""
