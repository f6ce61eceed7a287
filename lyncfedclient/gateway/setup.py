"""What a gateway connection is made with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lyncfedclient import __version__
from lyncfedclient.gateway.timing import Clock, Timing

if TYPE_CHECKING:
    from collections.abc import Mapping, MutableMapping

    from lyncfedclient.domain.keeping import Keeper, RosterKeeper
    from lyncfedclient.domain.link import TrustedKey
    from lyncfedclient.gateway.limits import Limits


@dataclass(frozen=True, slots=True)
class Setup:
    """What a gateway connection is made with.

    ``nameserver`` replaces the system's (laboratories); ``mechanisms`` keeps the best sign-in
    mechanism an account has been offered or has used, so that nobody talks it into a weaker one; ``trusted_keys`` has, by
    account too, the key of a self-signed gateway that the user trusts; ``keeper`` keeps what lets a
    restarted program resume, ``roster_keeper`` what lets its server not send an unchanged roster again.
    """

    nameserver: tuple[str, int] | None = None
    resource: str = ""
    software: tuple[str, str] = ("lyncfedclient", __version__)
    clock: Clock = field(default_factory=Clock)
    timing: Timing = field(default_factory=Timing)
    limits: Limits | None = None
    mechanisms: MutableMapping[str, str] = field(default_factory=dict)
    keeper: Keeper | None = None
    roster_keeper: RosterKeeper | None = None
    trusted_keys: Mapping[str, TrustedKey] = field(default_factory=dict)
