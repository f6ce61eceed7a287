"""The contact card: everything known of one person, what it means, and what can be done about it."""
