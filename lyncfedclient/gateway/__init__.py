"""The connection to the gateway: the only user of slixmpp."""
