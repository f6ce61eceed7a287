"""Two real XMPP servers that federate over TLS on loopback, with their DNS, certificates and partners."""
