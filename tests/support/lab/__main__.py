"""Runs a lab by hand, until Ctrl-C.

python -m tests.support.lab [--gateway KIND] [--partner KIND] [--no-partners]
"""

from __future__ import annotations

import argparse
import signal

from tests.support.lab import partners
from tests.support.lab.lab import CONTOSO, PASSWORD, Lab, Plan
from tests.support.lab.server import Software


def main() -> None:
    """Start, say how to sign in, wait, stop."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    for side in ("gateway", "partner"):
        parser.add_argument(f"--{side}", type=Software, default=Software.PROSODY, help="prosody or ejabberd")
    parser.add_argument("--no-partners", action="store_true", help="an empty roster and nobody there")
    arguments = parser.parse_args()
    lab = Lab(Plan(gateway=arguments.gateway, partner=arguments.partner))
    if not arguments.no_partners:
        partners.settle(lab)
    with lab:
        if not arguments.no_partners:
            partners.start(lab)
        print(f"alice@{CONTOSO}, password {PASSWORD}, gateway {lab.contoso.address}, CA file {lab.ca_file}")  # noqa: T201 - a program of its own
        print(f"DNS {lab.names.address} port {lab.names.port}, everything in {lab.folder}; Ctrl-C ends it")  # noqa: T201 - a program of its own
        try:
            signal.pause()
        except KeyboardInterrupt:
            return


if __name__ == "__main__":
    main()
