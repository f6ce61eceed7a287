"""Installs wheel and sdist in empty environments on every Python that is promised, and starts the program there.

python -m tests.fresh.environments

A Python that this machine does not have is said, and is a failure with ``--all``.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_PROMISED = ("3.11", "3.12", "3.13")
_RESOURCES = (
    "from lyncfedclient.domain.resources import resource\n"
    "for parts in ('icons', 'lyncfedclient.svg'), ('providers.toml',), ('translations', 'lyncfedclient_ko.qm'), ('gateway', 'ejabberd.yml.in'):\n"
    "    assert resource(*parts).is_file(), parts\n"
    "import lyncfedclient; assert 'site-packages' in lyncfedclient.__file__\n"
)


def main() -> None:
    """Do it all; the last line says how it went."""
    with tempfile.TemporaryDirectory(prefix="lyncfed-environments-") as name:
        folder = Path(name)
        first, second = _build(folder / "first"), _build(folder / "second")
        for kind in first:
            if _digest(first[kind]) != _digest(second[kind]):
                sys.exit(f"test-wheel: failed: two builds of the {kind} differ")
        _say("two builds, the same bytes")
        tried = [version for version in _PROMISED if _try(version, first, folder)]
    missing = [version for version in _PROMISED if version not in tried]
    if missing and ("--all" in sys.argv or not tried):
        sys.exit(f"test-wheel: failed: no Python {', '.join(missing)} on this machine")
    _say(f"passed on {', '.join(tried)}" + (f"; not here: {', '.join(missing)}" if missing else ""))


def _build(folder: Path) -> dict[str, Path]:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--directory", folder],
        cwd=_ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    return {"wheel": next(folder.glob("*.whl")), "sdist": next(folder.glob("*.tar.gz"))}


def _try(version: str, built: dict[str, Path], folder: Path) -> bool:
    python = _find_python(version)
    if python is None:
        _say(f"Python {version} is not on this machine")
        return False
    place = folder / version
    subprocess.run([python, "-m", "venv", place], check=True)
    inside = place / "bin" / "python"
    pip: list[str | Path] = [inside, "-m", "pip", "--disable-pip-version-check", "--quiet", "install"]
    for kind, package in built.items():
        # The second takes the place of the first, among the dependencies that came with it.
        again = ["--force-reinstall", "--no-deps"] if kind == "sdist" else []
        subprocess.run([*pip, *again, package], check=True, stderr=subprocess.DEVNULL)
        # Away from the checkout, whose own package would be found first.
        subprocess.run([inside, "-c", _RESOURCES], cwd=folder, check=True)
        smoke = _ROOT / "packaging" / "tools" / "smoke.py"
        subprocess.run([sys.executable, smoke, place / "bin" / "lyncfedclient"], cwd=folder, check=True)
        _say(f"the {kind} runs on Python {version}")
    shutil.rmtree(place)
    return True


def _find_python(version: str) -> str | None:
    """Find an interpreter that really starts: a name on the path may be a stand-in for one that is not chosen."""
    by_hand = sorted((Path.home() / ".pyenv" / "versions").glob(f"{version}.*/bin/python"))
    for candidate in (shutil.which(f"python{version}"), *map(str, by_hand)):
        if candidate is None:
            continue
        asked = subprocess.run(
            [candidate, "-c", "import sys, ensurepip; print('%d.%d' % sys.version_info[:2])"],
            capture_output=True,
            text=True,
            check=False,
        )
        if asked.stdout.strip() == version:
            return candidate
    return None


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _say(words: str) -> None:
    print(f"test-wheel: {words}", flush=True)  # noqa: T201 - a program of its own


if __name__ == "__main__":
    main()
