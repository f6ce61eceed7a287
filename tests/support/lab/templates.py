"""The configuration an administrator deploys (``packaging/gateway``), filled in for a lab."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

GATEWAY_FOLDER = Path(__file__).parents[3] / "packaging" / "gateway"

_BLANK = re.compile(r"@([A-Z][A-Z_]*)@")


def fill(template: Path, values: Mapping[str, str]) -> str:
    """Fill in every ``@NAME@``. Raises KeyError for one without a value, ValueError for an idle value."""
    text = template.read_text()
    if idle := values.keys() - set(_BLANK.findall(text)):
        raise ValueError(f"{template.name} has no {sorted(idle)}")
    return _BLANK.sub(lambda blank: values[blank[1]], text)
