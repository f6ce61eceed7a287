"""The user's account at the gateway, and how to reach it."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from lyncfedclient.domain.value import value

if TYPE_CHECKING:
    from pathlib import Path

    from lyncfedclient.domain.jid import Jid


class TlsMode(Enum):
    """How TLS starts: at once (XEP-0368), by STARTTLS (RFC 6120 section 5), or what the DNS offers."""

    AUTO = "auto"
    DIRECT = "direct"
    STARTTLS = "starttls"


@value
class Account:
    """Who signs in, and where. The password is never part of it: the vault has it.

    Without ``host`` the DNS says where the gateway is; ``port`` counts only together with ``host``.
    ``ca_file`` adds a certification authority to the operating system's own.
    """

    jid: Jid
    name: str = ""
    host: str = ""
    port: int = 0
    tls: TlsMode = TlsMode.AUTO
    ca_file: Path | None = None
    is_remembered: bool = True
    is_automatic: bool = True

    @property
    def shown_name(self) -> str:
        """The user's name, or else what stands before the @ of the address."""
        return self.name or self.jid.local
