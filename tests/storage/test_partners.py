from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.partner import Partner, PartnerType
from lyncfedclient.domain.settings import Settings
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.partners import PartnerStore
from lyncfedclient.storage.settings_file import SettingsFile

if TYPE_CHECKING:
    from pathlib import Path

PARTNERS = (
    Partner("zebra.test", ("a.test", "bücher.test"), PartnerType.FEDERATED, "Lieferant für Bücher"),
    Partner("alpha.test"),
)


def test_partners_come_back_whole_and_in_their_order(tmp_path: Path) -> None:
    database = Database.open(tmp_path / "a.db")
    PartnerStore(database).replace_all(PARTNERS)
    database.close()

    again = Database.open(tmp_path / "a.db")

    assert PartnerStore(again).all() == PARTNERS
    again.close()


def test_what_another_process_writes_is_seen(tmp_path: Path) -> None:
    window, command = Database.open(tmp_path / "a.db"), Database.open(tmp_path / "a.db")
    store = PartnerStore(window)
    assert store.all() == ()

    PartnerStore(command).replace_all(PARTNERS)

    assert store.all() == PARTNERS
    window.close()
    command.close()


def test_mode_and_type_of_unlisted_domains_are_lines_of_the_settings_file(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    settings = Settings(is_partners_only=True, unlisted_type=PartnerType.PUBLIC_VERIFIED)

    file.save(settings, None)

    assert file.load().settings == settings
