"""The lab's certification authority and the certificates it gives out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import trustme

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class CertificateFiles:
    """One certificate with its chain, and its key, as PEM files."""

    certificate: Path
    key: Path


class Authority:
    """A certification authority made for this run; ``ca_file`` is what clients are to trust."""

    def __init__(self, folder: Path, name: str = "Lab CA") -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._ca = trustme.CA(organization_name=name)
        self.ca_file = folder / "ca.pem"
        self._ca.cert_pem.write_to_path(str(self.ca_file))

    def issue(self, *names: str, is_expired: bool = False) -> CertificateFiles:
        """Give out a certificate for these domains, good for servers and clients alike.

        Servers authenticate each other with it (XEP-0178), so it needs both uses.
        """
        # A day, so that no time zone makes it valid again. The far end is near enough for Erlang's timers.
        days = -1 if is_expired else 30
        issued = self._ca.issue_cert(*names, not_after=datetime.now(UTC) + timedelta(days=days))
        folder = self._folder / (f"{names[0]}-expired" if is_expired else names[0])
        folder.mkdir()
        files = CertificateFiles(folder / f"{names[0]}.crt", folder / f"{names[0]}.key")
        files.certificate.write_bytes(b"".join(pem.bytes() for pem in issued.cert_chain_pems))
        files.key.touch(mode=0o600)
        issued.private_key_pem.write_to_path(str(files.key))
        return files
