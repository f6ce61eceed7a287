"""A colour from an address, the same in every client (XEP-0392), dark enough for white text.

The HSLuv conversion follows the reference of hsluv.org (revision 4); only what is needed of it.
"""

from __future__ import annotations

import hashlib
import math
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lyncfedclient.domain.jid import Jid

_SATURATION = 62.0
"""Calmer than the 100 of XEP-0392, which asks for the angle and leaves the rest to the client."""

_LIGHTNESS = 44.0
"""In CIELUV all hues of one lightness are equally bright: white stands on each at 5:1."""

_XYZ_TO_RGB = (
    (3.240969941904521, -1.537383177570093, -0.498610760293),
    (-0.96924363628087, 1.87596750150772, 0.041555057407175),
    (0.055630079696993, -0.20397695888897, 1.056971514242878),
)
_REFERENCE_U = 0.19783000664283
_REFERENCE_V = 0.46831999493879
_KAPPA = 903.2962962
_EPSILON = 0.0088564516


def angle(text: str) -> float:
    """Give the hue of a text in degrees (XEP-0392 section 5.1)."""
    digest = hashlib.sha1(text.encode("utf-8", "surrogatepass"), usedforsecurity=False).digest()
    return int.from_bytes(digest[:2], "little") / 65536 * 360


@lru_cache(maxsize=4096)
def tint(jid: Jid) -> str:
    """Give the ground of a contact's initials, as ``#RRGGBB``."""
    red, green, blue = _hsluv_to_rgb(angle(str(jid.bare)), _SATURATION, _LIGHTNESS)
    return f"#{round(red * 255):02X}{round(green * 255):02X}{round(blue * 255):02X}"


def _hsluv_to_rgb(hue: float, saturation: float, lightness: float) -> tuple[float, float, float]:
    radians = math.radians(hue)
    chroma = _largest_chroma(lightness, radians) / 100 * saturation
    u = math.cos(radians) * chroma / (13 * lightness) + _REFERENCE_U
    v = math.sin(radians) * chroma / (13 * lightness) + _REFERENCE_V
    y = ((lightness + 16) / 116) ** 3 if lightness > 8 else lightness / _KAPPA  # noqa: PLR2004 - CIE's bound
    x = 9 * y * u / (4 * v)
    z = (9 * y - 15 * v * y - v * x) / (3 * v)
    red, green, blue = (
        _companded(sum(a * b for a, b in zip(row, (x, y, z), strict=True))) for row in _XYZ_TO_RGB
    )
    return red, green, blue


def _largest_chroma(lightness: float, radians: float) -> float:
    """Find how colourful this hue can be in sRGB: the nearest edge of the gamut in its direction."""
    sub1 = (lightness + 16) ** 3 / 1560896
    sub2 = sub1 if sub1 > _EPSILON else lightness / _KAPPA
    shortest = math.inf
    for m1, m2, m3 in _XYZ_TO_RGB:
        for edge in (0, 1):
            top1 = (284517 * m1 - 94839 * m3) * sub2
            top2 = (838422 * m3 + 769860 * m2 + 731718 * m1) * lightness * sub2 - 769860 * edge * lightness
            bottom = (632260 * m3 - 126452 * m2) * sub2 + 126452 * edge
            length = (top2 / bottom) / (math.sin(radians) - (top1 / bottom) * math.cos(radians))
            if length >= 0:
                shortest = min(shortest, length)
    return shortest


def _companded(linear: float) -> float:
    linear = min(max(linear, 0.0), 1.0)
    return 12.92 * linear if linear <= 0.0031308 else 1.055 * linear ** (1 / 2.4) - 0.055  # noqa: PLR2004 - sRGB
