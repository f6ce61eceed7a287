"""What outlives a run: the database, the settings file, the keyring, and where they are."""
