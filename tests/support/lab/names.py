"""The lab's DNS: a dnsmasq that knows the domains of the lab, their SRV records, and nothing else."""

from __future__ import annotations

import os
import socket
import struct
from typing import TYPE_CHECKING

from tests.support.lab.addresses import DNS_PORT
from tests.support.waiting import wait_until

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.support.household import Household

_CLIENT_SERVICES = (("_xmpp-client", 5222), ("_xmpps-client", 5223))


class Names:
    """Answers for ``domains`` (name to address); every other name does not exist, at once."""

    def __init__(self, household: Household, address: str, domains: Mapping[str, str]) -> None:
        self.address = address
        self.port = DNS_PORT
        self._household = household
        self.domains = domains

    def start(self) -> None:
        """Start answering."""
        command = [
            "/usr/sbin/dnsmasq",
            "--keep-in-foreground",
            "--conf-file=/dev/null",
            "--no-resolv",
            "--no-hosts",
            # One "/#/" for all names: a question that is not ours never leaves the machine.
            "--address=/#/",
            f"--port={self.port}",
            f"--listen-address={self.address}",
            "--bind-interfaces",
            "--pid-file=",
            "--log-facility=-",
        ]
        if os.geteuid() == 0:
            command.append("--user=root")
        for domain, address in self.domains.items():
            command.append(f"--address=/{domain}/{address}")
            command += [
                f"--srv-host={service}._tcp.{domain},{domain},{port}" for service, port in _CLIENT_SERVICES
            ]
            # WORKAROUND: ejabberd (p1_xmpp 1.6) asks Erlang's resolver for SRV but the C library for
            # addresses. A target that looks like an address spares it, and /etc/hosts, the second
            # question. Only ejabberd reads this record: Prosody finds the domains in a hosts file.
            command.append(f"--srv-host=_xmpp-server._tcp.{domain},{address},5269")
        self._household.start(command, name="dnsmasq")
        wait_until(self._answers, f"dnsmasq on {self.address}:{self.port} answers")

    def _answers(self) -> bool:
        first = next(iter(self.domains))
        question = struct.pack(">6H", 1, 0x0100, 1, 0, 0, 0)
        question += b"".join(bytes([len(part)]) + part.encode() for part in first.split("."))
        question += struct.pack(">BHH", 0, 1, 1)
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asker:
            asker.settimeout(0.5)
            try:
                asker.sendto(question, (self.address, self.port))
                return bool(asker.recv(512))
            except OSError:
                return False
