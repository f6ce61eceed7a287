"""What the desktop shows the user at the edge of the screen while the window is not in front: a toast."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from lyncfedclient.domain.value import value

if TYPE_CHECKING:
    from lyncfedclient.domain.contact import ContactRequest
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.message import Message


@value
class MessagesArrived:
    """Somebody wrote ``count`` messages that the user has not seen; ``latest`` are the last few of them."""

    peer: Jid
    count: int
    latest: tuple[Message, ...]


@value
class ManyWrote:
    """So many people wrote at once, after an absence mostly, that they are told of together."""

    people: int
    messages: int


@value
class BecameAvailable:
    """Somebody is available whom the user waits for."""

    peer: Jid


@value
class RequestsWait:
    """People ask to see the user, or wrote without leave; ``latest`` is the last of ``count``."""

    latest: ContactRequest
    count: int


Occasion: TypeAlias = MessagesArrived | ManyWrote | BecameAvailable | RequestsWait
"""Why there is a toast."""


@value
class Toast:
    """One toast, in words. Of two with the same key the later takes the place of the earlier.

    ``open_action`` names what a click does, for desktops that make a button of it. With ``reply_prompt`` the user can answer in it, where the desktop has that; the words stand in the
    empty field, those of ``reply_action`` on its button. ``body`` is plain text of some lines.
    """

    key: str
    title: str
    body: str
    open_action: str = ""
    reply_prompt: str = ""
    reply_action: str = ""
    is_silent: bool = False
