"""A Debian of its own in a folder: nothing in it but what Debian itself begins with."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Self

RELEASE = "bookworm"
_CACHE = Path(__file__).parents[2] / "build" / "package" / f"{RELEASE}.tar"
_CA_BUNDLE = Path("/etc/ssl/certs/ca-certificates.crt")
_ENTER = """
set -e
mount --bind /proc "$FRESH_ROOT/proc"
mount --rbind /dev "$FRESH_ROOT/dev"
if [ -n "$FRESH_SHARED" ]; then
  mkdir -p "$FRESH_ROOT$FRESH_SHARED"
  mount --bind "$FRESH_SHARED" "$FRESH_ROOT$FRESH_SHARED"
fi
exec chroot "$FRESH_ROOT" "$@"
"""
"""What is mounted is so for this one process: its namespace goes with it, so nothing has to be unmounted."""

_LEAVES_TRACES = (
    "var/cache",
    "var/lib/apt",
    "var/lib/dpkg",
    "var/log",
    "proc",
    "dev",
    "sys",
    "tmp",
    "run",
    "root",
)
"""What apt itself, and not a package, leaves behind."""


class Root:
    """Use as a context manager. ``shared`` is a folder that lies at the same path inside."""

    def __init__(self, shared: Path | None = None) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="lyncfed-root-"))
        self._shared = shared

    def __enter__(self) -> Self:
        if not _CACHE.exists():
            self._bootstrap()
        subprocess.run(["tar", "--extract", "--file", _CACHE, "--directory", self.folder], check=True)
        etc = self.folder / "etc"
        shutil.copyfile("/etc/resolv.conf", etc / "resolv.conf")
        # What lies between this machine and its mirror holds inside too.
        (etc / "ssl" / "certs").mkdir(parents=True, exist_ok=True)
        shutil.copyfile(_CA_BUNDLE, etc / "ssl" / "certs" / "ca-certificates.crt")
        settings = subprocess.run(
            ["apt-config", "dump", "Acquire"], capture_output=True, text=True, check=True
        )
        (etc / "apt" / "apt.conf.d" / "90machine").write_text(settings.stdout)
        # No service is started by an installation.
        policy = self.folder / "usr" / "sbin" / "policy-rc.d"
        policy.write_text("#!/bin/sh\nexit 101\n")
        policy.chmod(0o755)
        return self

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def env(self) -> dict[str, str]:
        """What :meth:`command` needs in its environment."""
        return {"FRESH_ROOT": str(self.folder), "FRESH_SHARED": str(self._shared or "")}

    def command(self, *words: str) -> list[str]:
        """Give the command that runs these words inside; its process is the words' own."""
        return ["unshare", "--mount", "--propagation", "private", "sh", "-c", _ENTER, "sh", *words]

    def run(self, *words: str, answer: str = "", env: dict[str, str] | None = None) -> str:
        """Run something inside to its end; gives what it printed. Raises RuntimeError with its errors."""
        plain = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "LC_ALL": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
        }
        done = subprocess.run(
            self.command(*words),
            env={**plain, **(env or {}), **self.env},
            input=answer,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"{' '.join(words)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return done.stdout

    def install(self, package: Path) -> None:
        """Install a package file with what it depends on, and nothing else."""
        shutil.copy(package, self.folder / "var" / "cache")
        self.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", f"/var/cache/{package.name}")

    def listing(self) -> set[str]:
        """Name every file and folder that a package could have left."""
        found = set()
        for folder, folders, files in os.walk(self.folder):
            inside = Path(folder).relative_to(self.folder)
            if str(inside).startswith(_LEAVES_TRACES):
                folders.clear()
                continue
            found |= {str(inside / name) for name in (*folders, *files)}
        return {name for name in found if not name.startswith(_LEAVES_TRACES)}

    def _bootstrap(self) -> None:
        """Make the root once, from the mirror that this machine's own apt uses."""
        asked = subprocess.run(
            [
                "apt-get",
                "indextargets",
                "--format",
                "$(REPO_URI)",
                "Created-By: Packages",
                f"Codename: {RELEASE}",
            ],
            capture_output=True,
            text=True,
            check=True,
        )
        if not asked.stdout.strip():
            raise RuntimeError(f"this machine's apt knows no mirror of Debian's {RELEASE}")
        _CACHE.parent.mkdir(parents=True, exist_ok=True)
        # A folder of its own: what fails half-way must not be taken for a root.
        half = Path(tempfile.mkdtemp(prefix="lyncfed-bootstrap-"))
        try:
            subprocess.run(
                [
                    "debootstrap",
                    "--variant=minbase",
                    "--include=ca-certificates",
                    RELEASE,
                    half,
                    asked.stdout.split()[0],
                ],
                env={**os.environ, "PATH": f"{os.environ['PATH']}:/usr/sbin:/sbin"},
                stdout=subprocess.DEVNULL,
                check=True,
            )
            part = _CACHE.with_suffix(".part")
            subprocess.run(
                ["tar", "--create", "--file", part, "--directory", half, "--exclude=./dev/*", "."], check=True
            )
            part.replace(_CACHE)
        finally:
            shutil.rmtree(half, ignore_errors=True)
