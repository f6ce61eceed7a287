"""Stanzas to values: what the network says, as events."""
