"""ejabberd, started from the configuration an administrator deploys.

It runs without Erlang's distribution, hence without epmd, a node name or a cookie, and is spoken to
through its HTTP interface on loopback. Its resolver (``ERL_INETRC``) asks the lab's DNS only, so
that /etc/hosts stays as it is.
"""

from __future__ import annotations

import json
import os
import re
import urllib.error
import urllib.request
import uuid
from pathlib import Path
from typing import TYPE_CHECKING

from typing_extensions import override

from lyncfedclient.cli.gateway_files import GatewayPlaces, ejabberd_config
from tests.support.lab.server import Server, Software
from tests.support.waiting import wait_until

if TYPE_CHECKING:
    import subprocess

    from tests.support.household import Household
    from tests.support.lab.server import RosterEntry, Site

_CONTROL_SCRIPT = Path("/usr/sbin/ejabberdctl")
_API_PORT = 5280

_QUICK: dict[str, object] = {"s2s_max_retry_delay": 1}
"""A partner that was down is tried again at once, not after up to five minutes."""


class Ejabberd(Server):
    """Accounts and rosters are made through its interface once it runs, and before that kept waiting."""

    software = Software.EJABBERD

    def __init__(self, household: Household, site: Site) -> None:
        super().__init__(household, site)
        self._waiting: list[tuple[str, dict[str, str]]] = []

    @override
    def start(self) -> None:
        super().start()
        waiting, self._waiting = self._waiting, []
        for command, arguments in waiting:
            self._call(command, arguments)

    @override
    def kill(self) -> None:
        if self.is_running:
            # Mnesia writes its log some two seconds late. Accounts made just now must survive this,
            # so one more is made, and waited for on disk.
            sentinel = f"sentinel-{uuid.uuid4().hex}"
            self.register(sentinel, sentinel)
            wait_until(lambda: self._is_on_disk(sentinel.encode()), "ejabberd's accounts are on disk")
        super().kill()

    @override
    def register(self, name: str, password: str) -> None:
        self._call_or_keep("register", {"user": name, "host": self.domain, "password": password})

    @override
    def write_roster(self, name: str, entries: list[RosterEntry]) -> None:
        for entry in entries:
            user, _, host = entry.address.partition("@")
            self._call_or_keep(
                "add_rosteritem",
                {
                    "localuser": name,
                    "localhost": self.domain,
                    "user": user,
                    "host": host,
                    "nick": entry.name,
                    "group": ";".join(entry.groups),
                    "subs": entry.subscription,
                },
            )

    @override
    def log_text(self) -> str:
        path = self.site.folder / "ejabberd.log"
        return path.read_text(errors="replace") if path.exists() else self._household.log(self._name)

    @property
    def _name(self) -> str:
        return f"ejabberd-{self.domain}"

    @override
    def _configure(self) -> None:
        site, folder = self.site, self.site.folder
        for name in ("conf", "spool"):
            (folder / name).mkdir()
        places = GatewayPlaces(
            data=str(folder / "spool"),
            run=str(folder),
            log=str(folder),
            modules="",
            include=str(folder / "conf"),
            certificates=str(site.certificate.certificate.parent),
            certificate=str(site.certificate.certificate),
            key=str(site.certificate.key),
            ca_file=str(site.ca_file),
            listen=(site.address,),
        )
        (folder / "conf" / "ejabberd.yml").write_text(ejabberd_config(site.plan, places))
        # YAML reads JSON, which needs no care with indents.
        (folder / "conf" / "local.yml").write_text(json.dumps(self._local_options()))
        octets = site.names.address.replace(".", ",")
        (folder / "conf" / "inetrc").write_text(
            '{resolv_conf,""}.\n{hosts_file,""}.\n{lookup,[dns]}.\n'
            f"{{nameserver,{{{octets}}},{site.names.port}}}.\n"
        )

    def _local_options(self) -> dict[str, object]:
        listen: list[dict[str, object]] = [
            {
                "port": _API_PORT,
                "ip": self.address,
                "module": "ejabberd_http",
                "request_handlers": {"/api": "mod_http_api"},
            }
        ]
        if self.site.components:
            hosts = {domain: {"password": secret} for domain, secret in self.site.components.items()}
            listen.append({"port": 5347, "ip": self.address, "module": "ejabberd_service", "hosts": hosts})
        everything = {"from": ["mod_http_api"], "who": {"ip": "127.0.0.0/8"}, "what": "*"}
        return {"listen": listen, "api_permissions": {"lab": everything}, **_QUICK}

    @override
    def _launch(self) -> subprocess.Popen[bytes]:
        folder = self.site.folder
        libraries = re.search(r"^ERL_LIBS='([^']+)'", _CONTROL_SCRIPT.read_text(), re.MULTILINE)
        if libraries is None:
            raise RuntimeError(f"{_CONTROL_SCRIPT} does not say where ejabberd's modules are")
        env = {
            **os.environ,
            "HOME": str(folder),
            "EJABBERD_CONFIG_PATH": str(folder / "conf" / "ejabberd.yml"),
            "EJABBERD_LOG_PATH": str(folder / "ejabberd.log"),
            "ERL_LIBS": libraries[1],
            "ERL_INETRC": str(folder / "conf" / "inetrc"),
            "ERL_CRASH_DUMP_BYTES": "0",
        }
        # Two schedulers and no busy waiting: the machine is shared with the client under test.
        emulator = ["+K", "true", "+S", "2", "+sbwt", "none", "+sbwtdcpu", "none", "+sbwtdio", "none"]
        spool = f'"{folder / "spool"}"'
        return self._household.start(
            ["erl", *emulator, "-noinput", "-mnesia", "dir", spool, "-s", "ejabberd"],
            name=self._name,
            env=env,
            cwd=folder / "spool",
        )

    @override
    def _is_open(self) -> bool:
        if not super()._is_open():
            return False
        try:
            self._call("status", {})
        except OSError:
            return False
        return True

    def _is_on_disk(self, word: bytes) -> bool:
        return any(word in path.read_bytes() for path in (self.site.folder / "spool").glob("*.[DL][CO]*"))

    def _call_or_keep(self, command: str, arguments: dict[str, str]) -> None:
        if self.is_running:
            self._call(command, arguments)
        else:
            self._waiting.append((command, arguments))

    def _call(self, command: str, arguments: dict[str, str]) -> None:
        request = urllib.request.Request(
            f"http://{self.address}:{_API_PORT}/api/{command}",
            data=json.dumps(arguments).encode(),
            headers={"Content-Type": "application/json"},
        )
        # No proxy of the environment may come between.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=10) as answer:
                answer.read()
        except urllib.error.HTTPError as error:
            with error:
                raise RuntimeError(f"ejabberd refused {command}: {error.read().decode()}") from error
