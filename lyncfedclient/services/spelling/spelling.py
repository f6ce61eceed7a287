"""Tells which words are spelled wrong and what may be meant; all dictionaries are read on a thread of their own.

What is not known yet counts as right until the answer is there: typing never waits for a dictionary.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from lyncfedclient.services.beside import Beside

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lyncfedclient.domain.settings import Settings
    from lyncfedclient.services.policy import Policy
    from lyncfedclient.services.preferences import Preferences
    from lyncfedclient.services.spelling.dictionaries import Dictionaries, Dictionary

_log = logging.getLogger(__name__)

_MOST_KEPT = 20_000
_MOST_OPEN = 4
"""So many dictionaries are asked at most; each takes 8 MB."""
_BATCH = 500


@dataclass(slots=True)
class _Answer:
    """What the thread found; ``verdicts`` say of each word whether it is wrong."""

    wanted: Sequence[str]
    languages: tuple[str, ...] = ()
    verdicts: dict[str, bool] = field(default_factory=dict)
    suggestions: dict[str, tuple[str, ...]] = field(default_factory=dict)


class Spelling(QObject):
    """One for all fields. Its thread lives while there is something to look up."""

    judged = Signal()
    """More is known of words that were asked for."""
    changed = Signal()
    """Whatever was known is to be asked again: the languages are others, or the user taught a word."""
    suggested = Signal(str, object)
    """For this word these (tuple) may be meant."""
    languages_found = Signal(object)
    """There are dictionaries for these languages (tuple of tags)."""

    def __init__(
        self,
        preferences: Preferences,
        policy: Policy,
        parent: QObject | None = None,
        find: Callable[[], Dictionaries] | None = None,
    ) -> None:
        super().__init__(parent)
        self._policy = policy
        self._language = preferences.settings.spelling_language
        self._was_on = policy.is_checking_spelling
        self._shelf = _Shelf(find)
        self._keyboard = ""
        self._verdicts: dict[str, bool] = {}
        self._asked: dict[str, None] = {}
        self._errands: list[tuple[str, str]] = []
        self._languages: tuple[str, ...] | None = None
        self._is_busy = False
        self._beside = Beside("spelling")
        self._beside.done.connect(self._on_answered)
        preferences.changed.connect(self._on_settings_changed)

    @property
    def is_on(self) -> bool:
        """Whether words are looked up, as far as there are dictionaries."""
        return self._policy.is_checking_spelling and self._languages != ()

    @property
    def languages(self) -> tuple[str, ...] | None:
        """The languages there are dictionaries for; None until :meth:`look_around` was answered."""
        return self._languages

    def look_around(self) -> None:
        """Find out what dictionaries there are, also where they are not asked."""
        if self._languages is None and not self._is_busy:
            self._begin()

    def use_keyboard(self, tag: str) -> None:
        """Take words of the language of this keyboard for right as well, where the user chose no language."""
        if tag != self._keyboard:
            self._keyboard = tag
            if not self._language:
                self._forget()

    def is_wrong(self, word: str) -> bool:
        """Whether a word is known to be spelled wrong; what is not known is looked up."""
        verdict = self._verdicts.get(word)
        if verdict is None:
            self._asked[word] = None
            self._start()
            return False
        return verdict

    def is_known(self, word: str) -> bool:
        """Whether there is an answer for this word already."""
        return word in self._verdicts

    def suggest(self, word: str) -> None:
        """Ask what may be meant; ``suggested`` tells."""
        self._errands.append(("suggest", word))
        self._start()

    def learn(self, word: str) -> None:
        """Put a word into the user's own dictionary; it is right from now on."""
        self._verdicts[word] = False
        self._errands.append(("learn", word))
        self._start()
        self.changed.emit()

    def close(self) -> None:
        """Wait for what is being looked up, which takes a moment; before the program ends."""
        self._beside.close()

    def _wanted(self) -> tuple[str, ...]:
        """Give the languages words may be of: the chosen one, else the keyboard's and the desktop's."""
        if self._language:
            return (self._language,)
        return (self._keyboard, *QLocale.system().uiLanguages(), QLocale().name())

    def _forget(self) -> None:
        self._verdicts.clear()
        self._asked.clear()
        self.changed.emit()

    def _start(self) -> None:
        if not self._is_busy and self.is_on:
            self._begin()

    def _begin(self) -> None:
        self._is_busy = True
        words = list(self._asked)[:_BATCH]
        errands, self._errands = self._errands, []
        # The thread touches nothing but the shelf, which no other thread does.
        self._beside.start(self._shelf.answer, self._wanted(), words, errands)

    def _on_answered(self, answer: object) -> None:
        self._is_busy = False
        if not isinstance(answer, _Answer):
            return
        is_news = self._languages != answer.languages
        self._languages = answer.languages
        if answer.wanted == self._wanted():
            if len(self._verdicts) > _MOST_KEPT:
                self._verdicts.clear()
            self._verdicts.update(answer.verdicts)
            for word in answer.verdicts:
                self._asked.pop(word, None)
        if is_news:
            self.languages_found.emit(answer.languages)
        for word, texts in answer.suggestions.items():
            self.suggested.emit(word, texts)
        if self._asked or self._errands:
            self._start()
        if answer.verdicts:
            self.judged.emit()

    def _on_settings_changed(self, settings: Settings) -> None:
        is_on = self._policy.is_checking_spelling
        if (is_on, settings.spelling_language) != (self._was_on, self._language):
            self._was_on, self._language = is_on, settings.spelling_language
            self._forget()


class _Shelf:
    """The open dictionaries; used by the thread that works, one at a time."""

    def __init__(self, find: Callable[[], Dictionaries] | None) -> None:
        self._find = find
        self._all: Dictionaries | None = None
        self._languages: tuple[str, ...] = ()
        self._open: dict[str, Dictionary | None] = {}

    def answer(self, wanted: Sequence[str], words: list[str], errands: list[tuple[str, str]]) -> _Answer:
        """Say which of the words are wrong, and what may be meant; do what else was asked."""
        try:
            return self._answer(wanted, words, errands)
        except Exception:  # noqa: BLE001 - a foreign library's fault: no spelling is better than no conversation
            _log.warning("the spelling cannot be checked", exc_info=True)
            return _Answer(wanted, suggestions={word: () for _, word in errands})

    def _answer(self, wanted: Sequence[str], words: list[str], errands: list[tuple[str, str]]) -> _Answer:
        # Imported here and below: most starts of the program do without.
        from lyncfedclient.services.spelling.choice import find_dictionaries  # noqa: PLC0415

        if self._all is None:
            self._all = (self._find or find_dictionaries)()
            self._languages = tuple(self._all.languages())
        answer = _Answer(wanted, self._languages)
        used = self._used(wanted) if words or errands else {}
        for errand, word in errands:
            asked = self._for_word(used, word)
            if errand == "learn":
                for dictionary in asked[:1]:
                    dictionary.learn(word)
            else:
                answer.suggestions[word] = tuple(text for one in asked for text in one.suggest(word))
        for word in words:
            asked = self._for_word(used, word)
            answer.verdicts[word] = bool(asked) and not any(one.knows(word) for one in asked)
        return answer

    def _used(self, wanted: Sequence[str]) -> dict[str, Dictionary]:
        from lyncfedclient.services.spelling.dictionaries import best_match  # noqa: PLC0415

        matches = (best_match(tag, self._languages) for tag in wanted)
        names = [name for name in dict.fromkeys(matches) if name][:_MOST_OPEN]
        for name in names:
            if name not in self._open and self._all is not None:
                self._open[name] = self._all.open(name)
        opened = ((name, self._open.get(name)) for name in names)
        return {name: dictionary for name, dictionary in opened if dictionary is not None}

    def _for_word(self, used: dict[str, Dictionary], word: str) -> list[Dictionary]:
        from lyncfedclient.services.spelling.words import script_of_language, script_of_word  # noqa: PLC0415

        script = script_of_word(word) if used else ""
        return [one for name, one in used.items() if script and script_of_language(name) == script]
