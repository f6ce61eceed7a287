"""Text that others wrote, made fit to be looked at: nothing hidden, nothing that rearranges the screen.

What stays is what writing needs (joiners in Persian, Indic and emoji, direction marks and isolates);
what goes or shows is what only misleads. Sources: Unicode UAX #9 (bidirectional overrides), UTR #36
and CVE-2021-42574 (hidden reordering), UAX #31 section 2.3 (where joiners belong).
"""

from __future__ import annotations

import re

_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SUSPECT = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"
    "\u00ad\u115f\u1160\u180e\u200b\u200c\u200d\u202d\u202e\u2060-\u2065\u206a-\u206f\u3164"
    "\ud800-\udfff\ufeff\uffa0\ufff9-\uffff"
    "\U000e0000-\U000e0fff]"
)
# Marks that stack upon the letter before them. Seven are more than any living orthography uses.
_MARK = (
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u06d6-\u06dc\u06df-\u06e4"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\u302a-\u302f\ufe20-\ufe2f]"
)
_MARK_FLOOD = re.compile(f"({_MARK}{{7}}){_MARK}+")
_INVISIBLE_ENDS = "\u200b\u2060\ufeff\u00ad"
_ISOLATES = re.compile("[\u2066-\u2069]")
_ISOLATE_BEGINS = "\u2066\u2067\u2068"
_ISOLATE_END = "\u2069"
_BLACK_FLAG = "\U0001f3f4"
_CANCEL_TAG = "\U000e007f"
_CONTROL_PICTURES = 0x2400
_DELETE = 0x7F
_DELETE_PICTURE = 0x21
_SPACE = 0x20


def shown(text: str) -> str:
    """Give a text of several lines as it may be shown.

    Line ends of every kind become line feeds; control characters become their pictures (U+2400 and on);
    hidden characters and direction overrides become their number, such as ``[U+202E]``; a flood of
    combining marks is cut.
    """
    if text.isascii() and text.isprintable():
        return text
    text = _LINE_END.sub("\n", text).strip(_INVISIBLE_ENDS)
    if _SUSPECT.search(text):
        text = _SUSPECT.sub(_visible, text)
    return _MARK_FLOOD.sub(r"\1", text)


def shown_line(text: str, limit: int = 200) -> str:
    """Give a name, a note or another short text on one line, cut at ``limit`` characters."""
    line = " ".join(shown(text[: limit * 4]).split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def isolated(text: str) -> str:
    """Keep the direction of ``text`` from changing the order of what stands around it (UAX #9, FSI and PDI)."""
    return f"\u2068{_balanced(text)}\u2069"


def _balanced(text: str) -> str:
    """Close what a text opens, and open nothing less: else it would end the isolation around it, or swallow its end."""
    if not _ISOLATES.search(text):
        return text
    depth, kept = 0, []
    for character in text:
        if character in _ISOLATE_BEGINS:
            depth += 1
        elif character == _ISOLATE_END:
            if not depth:
                continue
            depth -= 1
        kept.append(character)
    return "".join(kept) + _ISOLATE_END * depth


def tooltip(text: str) -> str:
    """Give a text as a tooltip takes it: Qt would take what looks like markup for markup."""
    if not text:
        return ""
    # Imported here: its table of all entities is large, and painting does without.
    import html  # noqa: PLC0415

    return "<p>{}</p>".format(html.escape(text).replace("\n", "<br>"))


def _visible(match: re.Match[str]) -> str:
    character = match.group()
    code = ord(character)
    if _is_joining(match) or _is_flag_tag(match):
        return character
    if character == "\u00ad":
        return ""
    if code < _SPACE or code == _DELETE:
        return chr(_CONTROL_PICTURES + min(code, _DELETE_PICTURE))
    if "\ud800" <= character <= "\udfff" or character >= "\ufff9":
        return "\ufffd"
    return f"[U+{code:04X}]"


def _is_joining(match: re.Match[str]) -> bool:
    """Whether this is a joiner or non-joiner in its place: after a letter or an emoji, never after ASCII."""
    if match.group() not in "\u200c\u200d" or not match.start():
        return False
    before = match.string[match.start() - 1]
    return not before.isascii() and not _SUSPECT.match(before)


def _is_flag_tag(match: re.Match[str]) -> bool:
    """Whether this belongs to the flag of a region such as Scotland's (UTS #51 appendix C)."""
    if not "\U000e0020" <= match.group() <= _CANCEL_TAG:
        return False
    text, place = match.string, match.start()
    # The longest such sequence has six tags after the flag.
    head = text[max(0, place - 7) : place].rstrip("".join(map(chr, range(0xE0020, 0xE007F))))
    return head.endswith(_BLACK_FLAG)
