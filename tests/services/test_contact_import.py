from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.contact import Subscription
from lyncfedclient.domain.contact_file import ExportFormat, FileFault, ReadChoices
from lyncfedclient.domain.contact_import import Reason, Verdict
from lyncfedclient.domain.events import RosterItemChanged, RosterRefused
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.domain.storage import StorageFault
from lyncfedclient.services.contact_import import save_report
from lyncfedclient.services.pace import BURST
from lyncfedclient.storage.errors import StorageError
from tests.support.services import ALICE, BOB, friend, make_rig
from tests.support.waiting import until

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from lyncfedclient.domain.contact_import import ImportFailed
    from lyncfedclient.services.contact_import import ImportPreview
    from tests.support.services import Rig

FIXTURES = Path(__file__).parents[1] / "importers" / "fixtures"
IVA, MIN = Jid.parse("iva@im.lieferant.example"), Jid.parse("min@im.lieferant.example")


class _Ear:
    """Keeps what the service tells."""

    def __init__(self, rig: Rig) -> None:
        self.previews: list[ImportPreview] = []
        self.failures: list[ImportFailed] = []
        rig.services.contact_import.previewed.connect(self.previews.append)
        rig.services.contact_import.failed.connect(self.failures.append)


async def _preview(rig: Rig, path: Path, choices: ReadChoices | None = None) -> ImportPreview:
    ear = _Ear(rig)
    rig.services.contact_import.read(path, choices)
    await until(lambda: bool(ear.previews or ear.failures), "the file is read")
    assert not ear.failures
    return ear.previews[0]


async def test_a_file_is_read_and_judged_and_nothing_is_changed_yet(qtbot: QtBot) -> None:
    rig = make_rig()

    preview = await _preview(rig, FIXTURES / "gajim.csv")

    assert [planned.verdict for planned in preview.plan.contacts] == [Verdict.ADD, Verdict.ADD]
    assert len(preview.plan.contents.rejected) == 1
    assert not rig.services.roster.contacts
    assert rig.services.contact_import.last is None


async def test_a_file_that_cannot_be_read_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    rig = make_rig()
    ear = _Ear(rig)
    (tmp_path / "odd.bin").write_bytes(b"\0\1\2")

    rig.services.contact_import.read(tmp_path / "odd.bin")
    await until(lambda: bool(ear.failures), "the failure is told")

    assert (ear.failures[0].fault, ear.failures[0].file_name) == (FileFault.UNRECOGNISED, "odd.bin")


async def test_a_wanted_owner_who_is_not_in_the_file_is_answered_with_those_who_are(qtbot: QtBot) -> None:
    rig = make_rig()
    ear = _Ear(rig)

    rig.services.contact_import.read(FIXTURES / "lync-2019-pool.xml", ReadChoices(owner="eve@werk.example"))
    await until(lambda: bool(ear.failures), "the failure is told")

    assert ear.failures[0].owners == ("ann@werk.example", "bob@werk.example")


async def test_a_cancelled_reading_tells_nothing_and_a_new_one_replaces_it(qtbot: QtBot) -> None:
    rig = make_rig()
    ear = _Ear(rig)

    rig.services.contact_import.read(FIXTURES / "gajim.csv")
    rig.services.contact_import.read(FIXTURES / "profanity.csv")
    await until(lambda: bool(ear.previews), "the second file is read")
    rig.services.contact_import.read(FIXTURES / "gajim.csv")
    rig.services.contact_import.cancel()
    await until(lambda: not rig.services.tasks._running, "the work has ended")

    assert [preview.path.name for preview in ear.previews] == ["profanity.csv"]
    assert not ear.failures


async def test_an_import_is_stored_at_once_and_asked_after_a_restart(qtbot: QtBot) -> None:
    first = make_rig()
    preview = await _preview(first, FIXTURES / "lync-2013.xml")
    first.services.contact_import.carry_out(preview)
    assert first.gateway.sent == []

    second = make_rig(first.database)
    second.gateway.go_online()

    assert second.gateway.commands("request_subscription") == [(IVA,), (MIN,)]
    assert second.gateway.commands("set_contact")[0] == (
        IVA,
        "Iva Dvořáková",
        ("Zulieferer (XMPP)", "한국 지사"),
    )
    assert second.services.roster.contacts[IVA].relationship is Relationship.FRIENDS_AND_FAMILY


async def test_a_restart_in_the_middle_repeats_no_request_the_server_knows(qtbot: QtBot) -> None:
    first = make_rig()
    first.gateway.go_online()
    preview = await _preview(first, FIXTURES / "psi-utf8.xml")
    first.services.contact_import.carry_out(preview)
    assert len(first.gateway.commands("request_subscription")) == 2

    second = make_rig(first.database)
    asked = friend(IVA, "Iva Dvořáková", "Praha", "Zulieferer", subscription=Subscription.NONE, is_asked=True)
    second.gateway.go_online(asked)

    assert second.gateway.commands("request_subscription") == [(MIN,)]


async def test_requests_go_out_gently_and_wait_when_the_server_has_had_enough(
    qtbot: QtBot, tmp_path: Path
) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    many = tmp_path / "many.txt"
    many.write_text("".join(f"u{n:03}@partner.example\n" for n in range(100)))
    preview = await _preview(rig, many)

    rig.services.contact_import.carry_out(preview)
    rig.gateway.tell(RosterRefused(Jid.parse("u000@partner.example"), StanzaFault.TOO_MANY))

    assert len(rig.gateway.commands("request_subscription")) == BURST
    assert rig.services.contact_import.waiting == 100 - BURST
    assert rig.services.roster.contacts[Jid.parse("u000@partner.example")].is_ask_queued


async def test_undo_takes_back_exactly_what_was_added_and_changed(qtbot: QtBot, tmp_path: Path) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB, "Bob", "Old"))
    before = dict(rig.services.roster.contacts)
    path = tmp_path / "list.csv"
    path.write_text(f"jid,name,groups\n{BOB},Robert,New\n{IVA},Iva,\n")
    preview = await _preview(rig, path)
    rig.services.contact_import.carry_out(preview)
    assert rig.services.roster.contacts[BOB].groups == ("Old", "New")

    record = rig.services.contact_import.undo()

    assert record is not None
    after = rig.services.roster.contacts
    assert after.keys() == before.keys()
    assert (after[BOB].name, after[BOB].groups) == ("Bob", ("Old",))
    assert rig.gateway.commands("set_contact")[-1] == (BOB, "Bob", ("Old",))
    assert rig.gateway.commands("remove_contact") == [(IVA,)]
    assert rig.services.contact_import.last is None
    assert rig.services.contact_import.undo() is None


async def test_undo_keeps_what_the_user_has_changed_since(qtbot: QtBot, tmp_path: Path) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB, "Bob", "Old"))
    path = tmp_path / "list.csv"
    path.write_text(f"jid,name,groups\n{BOB},Robert,New\n")
    preview = await _preview(rig, path)
    rig.services.contact_import.carry_out(preview)
    rig.services.roster.rename(BOB, "Bobby")

    rig.services.contact_import.undo()

    assert rig.services.roster.contacts[BOB].name == "Bobby"
    assert rig.services.roster.contacts[BOB].groups == ("Old",)


async def test_undo_after_a_restart_offline_never_asks_and_bothers_no_server(qtbot: QtBot) -> None:
    first = make_rig()
    preview = await _preview(first, FIXTURES / "gajim.csv")
    first.services.contact_import.carry_out(preview)

    second = make_rig(first.database)
    second.services.contact_import.undo()
    second.gateway.go_online()

    assert not second.services.roster.contacts
    assert second.gateway.sent == []


async def test_what_was_removed_offline_and_is_imported_again_stays(qtbot: QtBot, tmp_path: Path) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(IVA, "Iva"))
    rig.gateway.go_down()
    rig.services.roster.remove(IVA)
    preview = await _preview(rig, FIXTURES / "profanity.csv")
    rig.services.contact_import.carry_out(preview)

    second = make_rig(rig.database)
    second.gateway.go_online()

    assert second.gateway.commands("remove_contact") == []
    assert IVA in second.services.roster.contacts


async def test_the_same_file_twice_changes_nothing(qtbot: QtBot) -> None:
    rig = make_rig()
    first = await _preview(rig, FIXTURES / "pidgin.xml")
    done = rig.services.contact_import.carry_out(first)

    again = await _preview(rig, FIXTURES / "pidgin.xml")
    rig.services.contact_import.carry_out(again)

    assert {planned.verdict for planned in again.plan.contacts} <= {Verdict.DUPLICATE, Verdict.SERVICE_ENDED}
    assert rig.services.contact_import.last == done


async def test_a_full_disk_leaves_everything_as_it_was(qtbot: QtBot) -> None:
    rig = make_rig()
    preview = await _preview(rig, FIXTURES / "gajim.csv")
    rig.database.run(
        "CREATE TEMP TRIGGER full BEFORE INSERT ON main.fact BEGIN SELECT RAISE(ABORT, 'full'); END"
    )

    with pytest.raises(Exception, match="full"):
        rig.services.contact_import.carry_out(preview)

    assert not rig.services.roster.contacts
    assert not rig.database.rows("SELECT * FROM contact")


async def test_a_database_that_cannot_be_written_is_told_before_it_is_raised(qtbot: QtBot) -> None:
    rig = make_rig()
    preview = await _preview(rig, FIXTURES / "gajim.csv")
    rig.database.run("PRAGMA query_only = ON")

    with qtbot.waitSignal(rig.services.contact_import.troubled) as troubled, pytest.raises(StorageError):
        rig.services.contact_import.carry_out(preview)

    assert troubled.args == [StorageFault.NOT_WRITABLE, None]
    assert not rig.services.roster.contacts


async def test_the_list_is_exported_and_reads_back_as_duplicates(qtbot: QtBot, tmp_path: Path) -> None:
    rig = make_rig()
    rig.gateway.go_online(friend(BOB, " =Bob ", "A;B"), friend(IVA, "Iva", "김"))
    for file_format in ExportFormat:
        path = tmp_path / file_format.value
        assert rig.services.contact_import.export(path, file_format) == 2

        preview = await _preview(rig, path)

        assert [planned.reason for planned in preview.plan.contacts] == [Reason.ALREADY_THERE] * 2
    assert ALICE.jid not in rig.services.roster.contacts


async def test_a_push_after_the_import_makes_it_real(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.gateway.go_online()
    preview = await _preview(rig, FIXTURES / "profanity.csv")
    rig.services.contact_import.carry_out(preview)

    rig.gateway.tell(RosterItemChanged(friend(MIN)))

    assert not rig.services.roster.contacts[MIN].is_ask_queued
    assert rig.services.contact_import.waiting == 0


def test_a_report_is_a_table_that_spreadsheets_do_not_run(tmp_path: Path) -> None:
    path = tmp_path / "report.csv"

    save_report(path, ["Address", "Outcome"], [["=a@b.example", "added; +1"]])

    assert path.read_text("utf-8-sig").splitlines() == ["Address,Outcome", '"\'=a@b.example","added; +1"']
