"""A hostile gateway, network and contact against the real program: the numbered list of attacks."""
