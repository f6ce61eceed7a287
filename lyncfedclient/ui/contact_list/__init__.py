"""The contact list: sections that fold, people with their presence, kept in order as it changes."""
