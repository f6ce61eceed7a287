"""Loopback addresses of a lab's own, so that several labs can run at once on the usual ports."""

from __future__ import annotations

import socket
from dataclasses import dataclass

PORTS = (5222, 5223, 5269, 5270, 5280, 5347)
"""Clients and servers (STARTTLS, direct TLS), HTTP, components."""

DNS_PORT = 5300

_CLAIM_PORT = 5262
"""Nobody listens here; whoever has it bound owns the address."""


class NoFreeAddressError(OSError):
    """Every loopback address is taken, or something listens on all addresses at an XMPP port."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where the two servers and the DNS of one lab live. Held until :meth:`release`."""

    contoso: str
    fabrikam: str
    dns: str
    _claims: tuple[socket.socket, ...]

    def release(self) -> None:
        """Let another lab have them."""
        for claim in self._claims:
            claim.close()


def claim_addresses() -> Addresses:
    """Claim the first free set: 127.0.0.2, .3 and .53, then the same in 127.0.1, and so on.

    Raises :class:`NoFreeAddressError`.
    """
    fault = "no address was tried"
    for third in range(255):
        contoso, fabrikam, dns = (f"127.0.{third}.{last}" for last in (2, 3, 53))
        claims: list[socket.socket] = []
        try:
            for address in (contoso, fabrikam):
                claims.append(_bound(address, _CLAIM_PORT))
                for port in PORTS:
                    _bound(address, port).close()
        except OSError as error:
            fault = str(error)
            for claim in claims:
                claim.close()
            continue
        return Addresses(contoso, fabrikam, dns, tuple(claims))
    raise NoFreeAddressError(
        f"No loopback address is free ({fault}). Stop what listens on all addresses at one of the ports "
        f"{', '.join(map(str, PORTS))}, for instance a system-wide prosody or ejabberd."
    )


def _bound(address: str, port: int) -> socket.socket:
    claim = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if port != _CLAIM_PORT:
            # As servers do: what lingers of a connection that has ended is no hindrance.
            claim.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        claim.bind((address, port))
    except OSError:
        claim.close()
        raise
    return claim
