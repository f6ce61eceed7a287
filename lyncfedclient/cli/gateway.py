"""``gateway``: writes what an administrator deploys a gateway with."""

from __future__ import annotations

import ipaddress
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from lyncfedclient.cli.errors import DONE, CommandError, bad_address
from lyncfedclient.cli.gateway_files import (
    GatewayPlan,
    Turn,
    client_policy,
    debian_ejabberd,
    debian_prosody,
    dns_records,
    ejabberd_config,
    firewall_list,
    gateway_folder,
    prosody_config,
)
from lyncfedclient.cli.output import say
from lyncfedclient.domain.jid import JidError
from lyncfedclient.domain.partner import partner_domain
from lyncfedclient.importers.errors import ContactFileError
from lyncfedclient.importers.partner_csv import read_partners
from lyncfedclient.importers.source import PathSource

if TYPE_CHECKING:
    from lyncfedclient.cli.actions import WriteGateway
    from lyncfedclient.domain.partner import Partner

_PRIVATE = 0o600


def write_gateway(wish: WriteGateway) -> int:
    """Write both servers' configuration and what goes with it into a folder that is new or empty."""
    plan = _plan(wish)
    folder = Path(wish.folder).expanduser()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise CommandError(f"{folder} is not empty; give a new folder, so that nothing is mixed up.")
        _write(folder, plan)
    except OSError as error:
        raise CommandError(f"{folder} cannot be written ({error.strerror}).") from error
    say(f"The gateway of {plan.domain} is in {folder}; begin with {folder / 'README.txt'}.")
    if plan.partners is None:
        say("It federates with every domain.")
    else:
        say(f"It federates with {len(plan.partners)} partners, {len(plan.partner_domains)} domains.")
    return DONE


def _plan(wish: WriteGateway) -> GatewayPlan:
    domain = _domain(wish.domain)
    host = _domain(wish.host) if wish.host else f"xmpp.{domain}"
    for address in wish.addresses:
        try:
            ipaddress.ip_address(address)
        except ValueError:
            raise CommandError(f"{address!r} is no IP address; give those that {host} has.") from None
    partners: tuple[Partner, ...] | None = None
    if wish.partners:
        try:
            found = read_partners(PathSource(Path(wish.partners).expanduser()))
        except ContactFileError as error:
            raise CommandError(
                f"{wish.partners} holds no partners: {error}; give what Get-CsXmppAllowedPartner exported."
            ) from None
        if found.rejected:
            lines = ", ".join(str(row.line) for row in found.rejected)
            # A partner left out would be cut off, and one misread let in.
            raise CommandError(
                f"{wish.partners} has lines that cannot be read ({lines}); mend or remove them."
            )
        for name in found.incomplete:
            say(
                f"The file does not hold the additional domains of {name}; docs/policy.md says how to export them."
            )
        partners = found.partners
    elif not wish.is_for_everybody:
        raise CommandError("Give --partners FILE, or --any-partner to federate with every domain.")
    return GatewayPlan(domain, host, partners, wish.addresses, _turn(wish), wish.archive_days)


def _turn(wish: WriteGateway) -> Turn | None:
    host, port = wish.turn
    if not host:
        return None
    secret = ""
    if wish.turn_secret_file:
        try:
            secret = Path(wish.turn_secret_file).expanduser().read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise CommandError(f"{wish.turn_secret_file} cannot be read ({error}).") from None
    return Turn(_domain(host), port or Turn("").port, secret)


def _domain(text: str) -> str:
    try:
        return partner_domain(text)
    except JidError as error:
        raise bad_address(error, "example.org") from None


def _write(folder: Path, plan: GatewayPlan) -> None:
    prosody, ejabberd = folder / "prosody", folder / "ejabberd"
    prosody.mkdir()
    ejabberd.mkdir()
    # These may hold the TURN service's secret.
    _write_private(prosody / "prosody.cfg.lua", prosody_config(plan, debian_prosody(plan.domain)))
    _write_private(ejabberd / "ejabberd.yml", ejabberd_config(plan, debian_ejabberd(plan.domain)))
    shutil.copytree(gateway_folder() / "prosody-modules", prosody / "modules")
    (ejabberd / "local.yml").write_text("# What belongs to this machine only.\n", encoding="utf-8")
    (folder / "dns.zone").write_text(dns_records(plan), encoding="utf-8")
    (folder / "firewall.txt").write_text(firewall_list(plan), encoding="utf-8")
    (folder / "policy.toml").write_text(client_policy(plan), encoding="utf-8")
    text = (gateway_folder() / "README.txt.in").read_text(encoding="utf-8")
    (folder / "README.txt").write_text(text.replace("@DOMAIN@", plan.domain), encoding="utf-8")


def _write_private(path: Path, text: str) -> None:
    path.touch(mode=_PRIVATE)
    path.write_text(text, encoding="utf-8")
