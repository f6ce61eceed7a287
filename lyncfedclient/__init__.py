"""Desktop client with which a Lync or Skype for Business user reaches people on XMPP."""

__version__ = "0.1.0"
