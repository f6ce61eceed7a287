"""Visiting cards and pictures out of stanzas: XEP-0054, 0292 (RFC 6351) and 0084. Every text is cut to a bound."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from typing import TYPE_CHECKING

from lyncfedclient.domain.visiting_card import (
    MAX_CARD_TEXT,
    MAX_CARD_VALUES,
    MAX_PICTURE_BYTES,
    Card,
    Phone,
    PhoneKind,
    Portrait,
)
from lyncfedclient.gateway import namespaces as ns

if TYPE_CHECKING:
    from collections.abc import Iterable
    from xml.etree.ElementTree import Element

_TYPES = frozenset({"image/png", "image/jpeg", "image/jpg", "image/gif"})
"""What a picture may be. No SVG, which is a document, and no URL, which would tell somebody that we look."""
_SHA1 = re.compile(r"[0-9a-f]{40}\Z")
_SPACES = re.compile(r"\s+")
# Base64 makes four characters of three bytes, and may have line ends among them.
_MAX_ENCODED = MAX_PICTURE_BYTES * 4 // 3 * 2


def picture_name(text: str | None) -> str:
    """Read the SHA-1 that names a picture; empty where it is none."""
    name = (text or "").strip().lower()
    return name if _SHA1.match(name) else ""


_UPDATE = f"{{{ns.VCARD_UPDATE}}}x"
_PHOTO = f"{{{ns.VCARD_UPDATE}}}photo"


def read_presence_picture(presence: Element) -> str | None:
    """Read what a presence says of a picture (XEP-0153): its name, empty for none, None for nothing said."""
    update = presence.find(_UPDATE)
    photo = update.find(_PHOTO) if update is not None else None
    if photo is None:
        return None
    name = picture_name(photo.text)
    return name if name or not (photo.text or "").strip() else None


def read_metadata(answer: Element) -> str | None:
    """Read which picture is published (XEP-0084): the name of one that we can show, empty for none.

    None where nothing is published that way.
    """
    metadata = next(answer.iter(f"{{{ns.AVATAR_METADATA}}}metadata"), None)
    if metadata is None:
        return None
    for described in metadata.findall(f"{{{ns.AVATAR_METADATA}}}info"):
        size = described.get("bytes", "")
        name = picture_name(described.get("id"))
        is_shown = described.get("url") is None and described.get("type", "").lower() in _TYPES
        if name and is_shown and size.isascii() and size.isdigit() and int(size[:12]) <= MAX_PICTURE_BYTES:
            return name
    return ""


def read_picture(answer: Element, name: str) -> Portrait | None:
    """Read a picture's bytes (XEP-0084), if they are those that were named."""
    data = next(answer.iter(f"{{{ns.AVATAR_DATA}}}data"), None)
    portrait = _portrait(data.text if data is not None else None)
    return portrait if portrait is not None and portrait.sha1 == name else None


def read_vcard_temp(answer: Element) -> tuple[Card, Portrait]:
    """Read a card of the old form (XEP-0054), with the picture on it."""
    card = answer.find(f"{{{ns.VCARD_TEMP}}}vCard")
    if card is None:
        return Card(), Portrait()

    def under(parent: Element, path: str) -> str:
        return _line(parent.findtext("/".join(f"{{{ns.VCARD_TEMP}}}{name}" for name in path.split("/"))))

    def all_of(name: str) -> list[Element]:
        return card.findall(f"{{{ns.VCARD_TEMP}}}{name}")

    phones = [
        (under(phone, "NUMBER"), {child.tag.rpartition("}")[2] for child in phone}) for phone in all_of("TEL")
    ]
    places = (
        [under(place, part) for part in ("STREET", "LOCALITY", "REGION", "PCODE", "CTRY")]
        for place in all_of("ADR")
    )
    photo = card.find(f"{{{ns.VCARD_TEMP}}}PHOTO")
    portrait = None
    if photo is not None and under(photo, "TYPE").lower() in _TYPES | {""}:
        portrait = _portrait(photo.findtext(f"{{{ns.VCARD_TEMP}}}BINVAL"))
    read = Card(
        under(card, "FN"),
        under(card, "NICKNAME"),
        under(card, "ORG/ORGNAME"),
        under(card, "ORG/ORGUNIT"),
        under(card, "TITLE") or under(card, "ROLE"),
        _several(under(mail, "USERID") or _line(mail.text) for mail in all_of("EMAIL")),
        _phones(phones),
        next((", ".join(filter(None, parts)) for parts in places if any(parts)), ""),
        under(card, "URL"),
        under(card, "DESC") or under(card, "NOTE"),
    )
    return read, portrait or Portrait()


def read_vcard4(answer: Element) -> Card | None:
    """Read a card of the new form (XEP-0292); None where there is none."""
    card = next(answer.iter(f"{{{ns.VCARD4}}}vcard"), None)
    if card is None:
        return None

    def all_of(name: str) -> list[Element]:
        # RFC 6351 section 3.4: properties may be gathered in groups.
        return list(card.iter(f"{{{ns.VCARD4}}}{name}"))

    def value(element: Element) -> str:
        return next((_line(child.text) for child in element if child.tag != _PARAMETERS and child.text), "")

    def first(name: str) -> str:
        return next((found for element in all_of(name) if (found := value(element))), "")

    phones = [
        (value(phone).removeprefix("tel:"), {(t.text or "").strip().upper() for t in phone.iter(_TEXT)})
        for phone in all_of("tel")
    ]
    organisation = [_line(part.text) for org in all_of("org")[:1] for part in org if part.tag != _PARAMETERS]
    places = (
        [_line(part.text) for part in place if part.tag != _PARAMETERS and part.text]
        for place in all_of("adr")
    )
    return Card(
        first("fn"),
        first("nickname"),
        organisation[0] if organisation else "",
        organisation[1] if len(organisation) > 1 else "",
        first("title") or first("role"),
        _several(value(mail) for mail in all_of("email")),
        _phones(phones),
        next((_line(", ".join(filter(None, parts))) for parts in places if any(parts)), ""),
        first("url"),
        first("note"),
    )


_PARAMETERS = f"{{{ns.VCARD4}}}parameters"
_TEXT = f"{{{ns.VCARD4}}}text"


def _portrait(encoded: str | None) -> Portrait | None:
    if not encoded or len(encoded) > _MAX_ENCODED:
        return None
    try:
        data = base64.b64decode(_SPACES.sub("", encoded), validate=True)
    except (binascii.Error, ValueError):
        return None
    if not data or len(data) > MAX_PICTURE_BYTES:
        return None
    # What the XEPs prescribe as a name; it protects nothing.
    return Portrait(hashlib.sha1(data, usedforsecurity=False).hexdigest(), data)


def _line(text: str | None) -> str:
    return _SPACES.sub(" ", (text or "")[: MAX_CARD_TEXT * 2]).strip()[:MAX_CARD_TEXT]


def _several(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, texts)))[:MAX_CARD_VALUES]


def _phones(found: Iterable[tuple[str, set[str]]]) -> tuple[Phone, ...]:
    phones = [Phone(number, _phone_kind(words)) for number, words in found if number and "FAX" not in words]
    return tuple(dict.fromkeys(phones))[:MAX_CARD_VALUES]


def _phone_kind(words: set[str]) -> PhoneKind:
    if words & {"CELL", "MOBILE"}:
        return PhoneKind.MOBILE
    if "WORK" in words:
        return PhoneKind.WORK
    return PhoneKind.HOME if "HOME" in words else PhoneKind.OTHER
