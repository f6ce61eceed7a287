"""Prosody, started from the configuration an administrator deploys."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from typing_extensions import override

from lyncfedclient.cli.gateway_files import GatewayPlaces, gateway_folder, prosody_config
from tests.support.lab.server import RosterEntry, Server, Software

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Mapping
    from pathlib import Path


class Prosody(Server):
    """Accounts and rosters are written straight into its data folder."""

    software = Software.PROSODY

    @override
    def register(self, name: str, password: str) -> None:
        """Write the account; Prosody replaces the password by its hash at the first sign-in."""
        self._store("accounts", name, {"password": password})

    @override
    def write_roster(self, name: str, entries: list[RosterEntry]) -> None:
        """Write the roster as Prosody keeps it."""
        table: dict[str | bool, object] = {
            entry.address: {
                "subscription": entry.subscription,
                "name": entry.name,
                "groups": dict.fromkeys(entry.groups, True),
                **({"ask": "subscribe"} if entry.is_asked else {}),
            }
            for entry in entries
        }
        table[False] = {"version": 1}
        self._store("roster", name, table)

    @override
    def log_text(self) -> str:
        """Give the server's own log."""
        path = self.site.folder / "prosody.log"
        return path.read_text(errors="replace") if path.exists() else self._household.log(self._name)

    @property
    def _name(self) -> str:
        return f"prosody-{self.domain}"

    @override
    def _configure(self) -> None:
        site, folder = self.site, self.site.folder
        for name in ("data", "conf.d/hosts"):
            (folder / name).mkdir(parents=True)
        places = GatewayPlaces(
            data=str(folder / "data"),
            run=str(folder),
            log=str(folder),
            modules=str(gateway_folder() / "prosody-modules"),
            include=str(folder / "conf.d"),
            certificates=str(site.certificate.certificate.parent),
            certificate=str(site.certificate.certificate),
            key=str(site.certificate.key),
            ca_file=str(site.ca_file),
            listen=(site.address,),
        )
        (folder / "prosody.cfg.lua").write_text(prosody_config(site.plan, places))
        # libunbound answers for .test itself (RFC 6761), with what stands in a hosts file; all other
        # names are asked of the lab's DNS, so that no question leaves the machine.
        hosts = folder / "hosts"
        hosts.write_text("".join(f"{address} {domain}\n" for domain, address in site.names.domains.items()))
        forward = f"{site.names.address}@{site.names.port}"
        local = [
            f"run_as_root = {_lua(os.geteuid() == 0)}",
            f"unbound = {{ resolvconf = false; hoststxt = {_lua(str(hosts))}; forward = {{ {_lua(forward)} }};",
            '  options = { ["do-not-query-localhost:"] = "no" } }',
        ]
        if site.components:
            local += [f"component_interfaces = {{ {_lua(site.address)} }}", "component_ports = { 5347 }"]
        (folder / "conf.d" / "lab.cfg.lua").write_text("\n".join(local) + "\n")
        (folder / "conf.d" / "hosts" / "components.cfg.lua").write_text(
            "".join(
                f"Component {_lua(domain)}\n  component_secret = {_lua(secret)}\n"
                for domain, secret in site.components.items()
            )
        )

    @override
    def _launch(self) -> subprocess.Popen[bytes]:
        config = self.site.folder / "prosody.cfg.lua"
        return self._household.start(["prosody", "--config", str(config), "-F"], name=self._name)

    def _store(self, kind: str, name: str, table: Mapping[str, object] | Mapping[str | bool, object]) -> None:
        path: Path = self.site.folder / "data" / _escaped(self.domain) / kind / f"{_escaped(name)}.dat"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"return {_lua(table)}\n")


def _escaped(name: str) -> str:
    """Encode a file name as Prosody's util.datamanager does."""
    return "".join(chr(b) if chr(b).isascii() and chr(b).isalnum() else f"%{b:02x}" for b in name.encode())


def _lua(value: object) -> str:
    """Write a value as Lua."""
    if isinstance(value, dict):
        return "{" + "; ".join(f"[{_lua(key)}] = {_lua(item)}" for key, item in value.items()) + "}"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    quoted = str(value).replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{quoted}"'
