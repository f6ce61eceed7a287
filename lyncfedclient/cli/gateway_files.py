"""What a gateway is deployed with: the reference configuration filled in, DNS records, firewall, policy.

The templates are ``packaging/gateway`` of the checkout; an installed program carries them among its resources. The
servers of the tests and the demo are started from what :func:`prosody_config` and :func:`ejabberd_config` give.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import idna

from lyncfedclient.domain.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lyncfedclient.domain.partner import Partner

CLIENT_PORT, CLIENT_TLS_PORT, SERVER_PORT, SERVER_TLS_PORT = 5222, 5223, 5269, 5270
_TTL_S = 3600
_TURN_PORT = 3478
_BLANK = re.compile(r"@([A-Z][A-Z_]*)@")
_NOT_IN_ONE_LINE = re.compile(r"[\x00-\x1f\x7f]+")


@dataclass(frozen=True, slots=True)
class Turn:
    """A STUN and TURN service to name to clients (XEP-0215), with the secret it shares with the gateway."""

    host: str
    port: int = _TURN_PORT
    secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class GatewayPlan:
    """One organisation's gateway. ``host`` is the server's own name; ``addresses`` are where DNS points to.

    ``partners`` limits whom it federates with; None is everybody.
    """

    domain: str
    host: str
    partners: tuple[Partner, ...] | None
    addresses: tuple[str, ...] = ()
    turn: Turn | None = None
    archive_days: int = 365

    @property
    def partner_domains(self) -> tuple[str, ...]:
        """Every domain of every partner, in the form of JIDs and, where that differs, of DNS."""
        names = [name for partner in self.partners or () for name in partner.domains]
        return tuple(dict.fromkeys(form for name in names for form in (name, in_dns(name))))


@dataclass(frozen=True, slots=True)
class GatewayPlaces:
    """Where the files of one server program lie. ``listen`` are the addresses it listens on."""

    data: str
    run: str
    log: str
    modules: str
    include: str
    certificates: str
    certificate: str
    key: str
    ca_file: str = "/etc/ssl/certs/ca-certificates.crt"
    listen: tuple[str, ...] = ("*", "::")
    log_level: str = "info"


def debian_prosody(domain: str) -> GatewayPlaces:
    """Where Debian's Prosody has everything."""
    return GatewayPlaces(
        data="/var/lib/prosody",
        run="/run/prosody",
        log="/var/log/prosody",
        modules="/etc/prosody/modules",
        include="/etc/prosody/conf.d",
        certificates="/etc/prosody/certs",
        certificate=f"/etc/prosody/certs/{in_dns(domain)}.crt",
        key=f"/etc/prosody/certs/{in_dns(domain)}.key",
    )


def debian_ejabberd(domain: str) -> GatewayPlaces:
    """Where Debian's ejabberd has everything."""
    return GatewayPlaces(
        data="/var/lib/ejabberd",
        run="/run/ejabberd",
        log="/var/log/ejabberd",
        modules="",
        include="/etc/ejabberd",
        certificates="/etc/ejabberd",
        certificate=f"/etc/ejabberd/{in_dns(domain)}.crt",
        key=f"/etc/ejabberd/{in_dns(domain)}.key",
        listen=("::",),
    )


def gateway_folder() -> Path:
    """Give the folder of the templates."""
    installed = resource("gateway")
    return installed if installed.is_dir() else Path(__file__).resolve().parents[2] / "packaging" / "gateway"


def prosody_config(plan: GatewayPlan, places: GatewayPlaces) -> str:
    """Fill in ``prosody.cfg.lua``."""
    services = ""
    if plan.turn is not None:
        place = f"host = {lua(plan.turn.host)}; port = {plan.turn.port}; transport = {lua('udp')}"
        services = f"\n  {{ type = {lua('stun')}; {place} }};"
        if plan.turn.secret:
            # With a secret each client gets a name and password of its own, for a time.
            services += (
                f"\n  {{ type = {lua('turn')}; {place}; secret = {lua(plan.turn.secret)}; ttl = 86400 }};"
            )
        services += "\n"
    values = {
        "ARCHIVE_EXPIRES_AFTER": f"{plan.archive_days}d",
        "CA_FILE": places.ca_file,
        "CERTIFICATES_DIR": places.certificates,
        "CERTIFICATE_FILE": places.certificate,
        "DATA_DIR": places.data,
        "DOMAIN": plan.domain,
        "EXTERNAL_SERVICES": services,
        "INCLUDE_DIR": places.include,
        "INTERFACES": "; ".join(map(lua, places.listen)),
        "LOG_DIR": places.log,
        "LOG_LEVEL": places.log_level,
        "MODULES_DIR": places.modules,
        "PARTNERS": "; ".join(map(lua, plan.partner_domains)),
        "IS_FOR_PARTNERS_ONLY": "false" if plan.partners is None else "true",
        "RUN_DIR": places.run,
    }
    return fill(gateway_folder() / "prosody.cfg.lua.in", values)


def ejabberd_config(plan: GatewayPlan, places: GatewayPlaces) -> str:
    """Fill in ``ejabberd.yml``. YAML reads JSON, so lists are written as that."""
    services: list[dict[str, object]] = []
    if plan.turn is not None:
        place: dict[str, object] = {"host": plan.turn.host, "port": plan.turn.port, "transport": "udp"}
        services.append({**place, "type": "stun", "restricted": False})
        if plan.turn.secret:
            services.append({**place, "type": "turn", "restricted": True})
    secret = plan.turn.secret if plan.turn is not None else ""
    values = {
        "ADDRESS": places.listen[0],
        "CA_FILE": places.ca_file,
        "CERTIFICATE_FILE": places.certificate,
        "DATA_DIR": places.data,
        "DOMAIN": plan.domain,
        "EXTERNAL_SECRET": f"secret: {json.dumps(secret)}" if secret else "# no TURN secret",
        "EXTERNAL_SERVICES": json.dumps(services),
        "INCLUDE_DIR": places.include,
        "KEY_FILE": places.key,
        "LOG_LEVEL": places.log_level,
        "PARTNERS": json.dumps(plan.partner_domains, ensure_ascii=False),
        "PARTNERS_RULE": "all" if plan.partners is None else "partners",
    }
    return fill(gateway_folder() / "ejabberd.yml.in", values)


def dns_records(plan: GatewayPlan) -> str:
    """Write the records to set, as lines of a zone file (RFC 6120 section 3.2.1, XEP-0368)."""
    domain, host = in_dns(plan.domain), in_dns(plan.host)
    lines = [
        "; Records for the organisation's DNS. Direct TLS (xmpps) has the lower number, so it is tried first.",
        *(
            f"_{service}._tcp.{domain}. {_TTL_S} IN SRV {priority} 0 {port} {host}."
            for service, priority, port in (
                ("xmpps-client", 5, CLIENT_TLS_PORT),
                ("xmpp-client", 10, CLIENT_PORT),
                ("xmpps-server", 5, SERVER_TLS_PORT),
                ("xmpp-server", 10, SERVER_PORT),
            )
        ),
    ]
    lines += [
        f"{host}. {_TTL_S} IN {'AAAA' if ':' in address else 'A'} {address}" for address in plan.addresses
    ]
    if not plan.addresses:
        lines.append(f"; and an A or AAAA record for {host}.")
    if domain != host:
        lines.append(f"; The certificate has to name {domain}, not only {host}.")
    return "\n".join(lines) + "\n"


def firewall_list(plan: GatewayPlan) -> str:
    """Write what the firewalls have to let through."""
    host = in_dns(plan.host)
    partners = ", ".join(sorted({in_dns(name) for name in plan.partner_domains})) or "any domain"
    rows = [
        ("from", "to", "TCP", "for"),
        ("the organisation's computers", host, f"{CLIENT_PORT}, {CLIENT_TLS_PORT}", "clients"),
        ("the Internet", host, f"{SERVER_PORT}, {SERVER_TLS_PORT}", "the partners' servers"),
        (host, "the Internet", f"{SERVER_PORT}, {SERVER_TLS_PORT}", "the partners' servers"),
        (host, "the DNS resolver", "53 (and UDP 53)", "where the partners' servers are"),
    ]
    if plan.turn is not None:
        at = f"{plan.turn.port} (UDP)"
        rows.append(("the organisation's computers", plan.turn.host, at, "STUN and TURN"))
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    table = [
        "  ".join((*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[3]))
        for row in rows
    ]
    ending = [
        "",
        f"The partners: {partners}.",
        "Their DNS says at which hosts and ports their servers are; some use ports other than these, so outgoing",
        "connections are best allowed to any port of the hosts that their SRV records name.",
    ]
    return "\n".join([*table, *ending]) + "\n"


def client_policy(plan: GatewayPlan) -> str:
    """Write the policy file for the organisation's computers, which fits the gateway (docs/policy.md)."""
    lines = [f"partners_only = {'false' if plan.partners is None else 'true'}", ""]
    lines += [
        "[account]",
        f"domain = {_toml(plan.domain)}",
        "",
        "[gateway]",
        f"host = {_toml(in_dns(plan.host))}",
    ]
    for partner in plan.partners or ():
        lines += ["", "[[partner]]", f"domain = {_toml(partner.domain)}"]
        if partner.additional_domains:
            lines.append(f"additional_domains = [{', '.join(map(_toml, partner.additional_domains))}]")
        lines.append(f"type = {_toml(partner.type.value)}")
        if partner.description:
            lines.append(f"description = {_toml(partner.description)}")
    if plan.partners == ():
        lines.insert(1, "partner = []")
    return "\n".join(lines) + "\n"


def fill(template: Path, values: Mapping[str, str]) -> str:
    """Fill in every ``@NAME@``. Raises KeyError for one without a value, ValueError for an idle value."""
    text = template.read_text(encoding="utf-8")
    if idle := values.keys() - set(_BLANK.findall(text)):
        raise ValueError(f"{template.name} has no {sorted(idle)}")
    return _BLANK.sub(lambda blank: values[blank[1]], text)


def in_dns(domain: str) -> str:
    """Give a domain as DNS and certificates carry it (IDNA 2008)."""
    return domain if domain.isascii() else idna.encode(domain, uts46=True).decode()


def lua(text: str) -> str:
    """Write a text as Lua does."""
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + _NOT_IN_ONE_LINE.sub(" ", quoted) + '"'


def _toml(text: str) -> str:
    # TOML's basic strings take JSON's escapes, but no DEL.
    return json.dumps(_NOT_IN_ONE_LINE.sub(" ", text), ensure_ascii=False)
