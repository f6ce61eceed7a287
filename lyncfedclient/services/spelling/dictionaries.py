"""What the program needs of a platform that checks spelling; and which of its dictionaries serves a language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Dictionary(Protocol):
    """The words of one language. Used by one thread at a time, and never by the window's."""

    def knows(self, word: str) -> bool:
        """Whether the word is spelled right."""

    def suggest(self, word: str) -> list[str]:
        """Give what may be meant, likeliest first."""

    def learn(self, word: str) -> None:
        """Put the word into the user's own dictionary, which other programs use too."""


class Dictionaries(Protocol):
    """All dictionaries of the platform."""

    def languages(self) -> list[str]:
        """Give the languages there are dictionaries for, as tags: ``en_US``."""

    def open(self, language: str) -> Dictionary | None:
        """Open one of them, or None where that does not work."""


class NoDictionaries:
    """The platform checks no spelling."""

    def languages(self) -> list[str]:
        """Give none."""
        return []

    def open(self, language: str) -> Dictionary | None:  # noqa: ARG002 - the protocol's
        """Open none."""
        return None


def best_match(tag: str, languages: Iterable[str]) -> str:
    """Give the dictionary for a language tag (BCP 47 or POSIX): its own, or one of another country; else empty.

    >>> best_match("de-CH", ["de_DE", "en_US"])
    'de_DE'
    """
    wanted = _parts(tag)
    if not wanted[0] or wanted[0] in {"c", "posix"}:
        return ""
    found = [language for language in sorted(languages) if _parts(language)[0] == wanted[0]]
    exact = (language for language in found if _parts(language) == wanted)
    # Where the country does not fit, the one the language is named for: de_DE, fr_FR.
    usual = (language for language in found if _parts(language)[1:] == wanted[:1])
    return next(exact, None) or next(usual, None) or next(_english(found), None) or next(iter(found), "")


def _english(found: list[str]) -> Iterator[str]:
    return (language for language in found if _parts(language) == ("en", "us"))


def _parts(tag: str) -> tuple[str, ...]:
    return tuple(tag.partition(".")[0].replace("-", "_").lower().split("_"))
