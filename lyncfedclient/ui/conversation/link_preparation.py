"""Makes ready what finds links while a conversation opens: its tables take 40 ms, more than a frame of scrolling."""

from __future__ import annotations

from lyncfedclient.services.beside import Beside
from lyncfedclient.ui.conversation.links import find_links

# Each kind of link has tables of its own, made when it is first met.
_SAMPLE = "https://example.org/a?b#c http://a.example www.example.org mailto:a@b.example a@b.example xmpp:a@b.example //a.example"


_preparations: list[Beside] = []
"""Once for each run of the program."""


def prepare_links() -> None:
    """Begin to make ready, unless that was done."""
    if not _preparations:
        _preparations.append(Beside("links"))
        _preparations[0].start(find_links, _SAMPLE)
