from __future__ import annotations

import pytest

from lyncfedclient.services.spelling.dictionaries import best_match


@pytest.mark.parametrize(
    ("tag", "languages", "chosen"),
    [
        ("en-GB", ["en_GB", "en_US"], "en_GB"),
        ("en_AU", ["en_GB", "en_US", "en_ZA"], "en_US"),
        ("de-CH", ["de_AT", "de_DE"], "de_DE"),
        ("de_DE.UTF-8", ["de_DE"], "de_DE"),
        ("pt", ["pt_BR"], "pt_BR"),
        ("ko_KR", ["en_US"], ""),
        ("C", ["ca_ES", "cs_CZ"], ""),
        ("", ["en_US"], ""),
        ("eng", ["en_US"], ""),
    ],
)
def test_the_dictionary_of_a_language_is_its_own_or_that_of_another_country(
    tag: str, languages: list[str], chosen: str
) -> None:
    assert best_match(tag, languages) == chosen
