"""Figures of the real program on a virtual screen, each beside its target."""
