"""What asking whether another domain can be reached finds, step by step."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from lyncfedclient.domain.value import value

if TYPE_CHECKING:
    from lyncfedclient.domain.stanza_fault import StanzaFault


class DomainStep(Enum):
    """The chain that must hold for us to federate with a domain, in order."""

    POLICY = "policy"
    SRV = "srv"
    ADDRESS = "address"
    SIGN_IN = "sign-in"
    PING = "ping"
    SOFTWARE = "software"


@value
class DomainFinding:
    """What one step found. ``is_good`` is None where the step could not be tried or does not matter."""

    step: DomainStep
    is_good: bool | None
    text: str = ""
    fault: StanzaFault | None = None
