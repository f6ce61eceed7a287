"""The federation partners: which domains, of which type, from where, and what an administrator has set."""
