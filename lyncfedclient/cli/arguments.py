"""Reads single words of the command line."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lyncfedclient.domain.partner import PartnerType

_MAX_PORT = 65535
_MAX_DAYS = 36500


def partner_type(text: str) -> PartnerType:
    """Read a partner type as we or as Lync write it (``PublicVerified``)."""
    from lyncfedclient.domain.partner import PartnerType  # noqa: PLC0415 - the window's start does without it

    word = text.replace("-", "").casefold()
    for kind in PartnerType:
        if kind.value.replace("-", "") == word:
            return kind
    choices = ", ".join(kind.value for kind in PartnerType)
    raise argparse.ArgumentTypeError(f"{text!r} is no partner type (choose from {choices})")


def domains(text: str) -> list[str]:
    """Read domains with commas or semicolons between them, as Lync's own export has them."""
    return [name for part in text.replace(";", ",").split(",") if (name := part.strip())]


def host_and_port(text: str) -> tuple[str, int]:
    """Read ``HOST``, ``HOST:PORT``, ``[IPv6]`` or ``[IPv6]:PORT``; port 0 is the usual one."""
    if text.startswith("["):
        host, bracket, rest = text[1:].partition("]")
        is_good = bool(bracket) and (not rest or rest.startswith(":"))
        port = rest[1:]
    elif text.count(":") > 1:
        host, port, is_good = text, "", True
    else:
        host, colon, port = text.partition(":")
        is_good = not colon or bool(port)
    if not is_good or not host or any(c.isspace() or c == "/" for c in host):
        raise argparse.ArgumentTypeError(f"{text!r} is not HOST or HOST:PORT")
    if port and not (port.isascii() and port.isdigit() and 0 < int(port) <= _MAX_PORT):
        raise argparse.ArgumentTypeError(f"{port!r} is not a port from 1 to {_MAX_PORT}")
    return host, int(port or 0)


def days(text: str) -> int:
    """Read a number of days, at least one."""
    if not (text.isascii() and text.isdigit() and 0 < int(text) <= _MAX_DAYS):
        raise argparse.ArgumentTypeError(f"{text!r} is no number of days from 1 to {_MAX_DAYS}")
    return int(text)
