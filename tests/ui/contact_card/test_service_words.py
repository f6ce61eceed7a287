from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from lyncfedclient.domain.provider import Kind, providers
from lyncfedclient.ui.contact_card import service_words


@pytest.mark.parametrize("kind", list(providers()))
def test_each_service_has_something_said_of_it(kind: Kind) -> None:
    assert service_words.remark(kind).endswith(".")


def test_dates_are_written_as_the_language_does() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))

    said = service_words.remark(Kind.AOL)

    QLocale.setDefault(before)
    assert "15. Dezember 2017" in said
    assert "2017-12-15" not in said
