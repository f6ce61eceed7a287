"""Adding a contact by its address, typed or out of an ``xmpp:`` link."""
