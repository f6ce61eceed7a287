from __future__ import annotations

import pytest

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import Availability
from lyncfedclient.ui.palette import ALL, Colours
from lyncfedclient.ui.tint import angle, tint

SETS = pytest.mark.parametrize("colours", ALL.values(), ids=ALL)


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@SETS
def test_every_pair_of_text_and_ground_is_readable(colours: Colours) -> None:
    grounds = [colours.window, colours.pane, colours.field, colours.selection, colours.hover]
    pairs = [(text, ground) for text in (colours.text, colours.secondary) for ground in grounds]
    pairs += [(colours.accent, ground) for ground in (colours.window, colours.pane, colours.selection)]
    pairs += [(colours.text, colours.bubble_in), (colours.text, colours.bubble_out)]
    pairs += [(colours.on_accent, colours.accent), (colours.on_accent, colours.accent_hover)]
    pairs += [(colours.danger, ground) for ground in (colours.window, colours.pane, colours.danger_ground)]
    pairs += [(colours.warning, ground) for ground in (colours.window, colours.warning_ground)]
    pairs += [(colours.good, colours.window), (colours.good, colours.pane), ("#FFFFFF", colours.faded)]

    poor = {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 4.5}

    assert not poor


@SETS
def test_the_edges_of_what_can_be_used_are_seen(colours: Colours) -> None:
    """WCAG 2.2, 1.4.11: the focus ring, and in high contrast every edge."""
    grounds = [colours.window, colours.pane, colours.field, colours.selection]
    pairs = [(colours.accent, ground) for ground in grounds]
    if colours.is_high_contrast:
        pairs += [(colours.control_line, ground) for ground in grounds]

    poor = {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 3}

    assert not poor


@pytest.mark.parametrize("name", ["contrast-light", "contrast-dark"])
def test_high_contrast_is_what_it_says(name: str) -> None:
    """WCAG 2.2, 1.4.6: 7:1."""
    colours = ALL[name]
    grounds = [
        colours.window,
        colours.pane,
        colours.field,
        colours.selection,
        colours.bubble_in,
        colours.bubble_out,
    ]

    texts = [contrast(ink, ground) for ink in (colours.text, colours.secondary) for ground in grounds]
    signs = [
        contrast(ink, colours.window)
        for ink in (colours.accent, colours.danger, colours.warning, colours.good)
    ]

    assert min(texts + signs) >= 7


@SETS
def test_every_presence_shape_stands_out_from_what_it_is_drawn_on(colours: Colours) -> None:
    grounds = [colours.window, colours.pane, colours.selection]
    pairs = [(colours.availability(state), ground) for state in Availability for ground in grounds]

    poor = {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 3}

    assert not poor


@SETS
def test_the_marks_on_the_shapes_stand_out_from_them(colours: Colours) -> None:
    inks = {colours.available, colours.busy, colours.away}

    assert min(contrast(colours.on_presence, ink) for ink in inks) >= 3


def test_white_initials_are_readable_on_the_tint_of_any_address() -> None:
    tints = {tint(Jid.parse(f"person{number}@fabrikam.test")) for number in range(2000)}

    assert min(contrast("#FFFFFF", colour) for colour in tints) >= 4.5


@pytest.mark.parametrize(("text", "expected"), [("Romeo", 327.255249), ("juliet@capulet.lit", 209.410400)])
def test_the_angle_of_a_text_is_that_of_xep_0392(text: str, expected: float) -> None:
    assert angle(text) == pytest.approx(expected, abs=1e-4)


def test_the_tint_is_that_of_the_bare_address() -> None:
    jid = Jid.parse("bob@fabrikam.test")

    assert tint(jid.with_resource("desk")) == tint(jid)
