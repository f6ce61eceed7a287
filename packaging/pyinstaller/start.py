"""What the frozen program runs first."""

from __future__ import annotations

import os

# The loader was told where our libraries are. What we start (the browser for a link) must find its own.
for _name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
    _before = os.environ.pop(f"{_name}_ORIG", None)
    if _before is None:
        os.environ.pop(_name, None)
    else:
        os.environ[_name] = _before

from lyncfedclient.__main__ import main  # noqa: E402 - what it imports may start something

main()
