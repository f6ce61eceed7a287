from __future__ import annotations

import pytest

from lyncfedclient.domain.contact_file import (
    ENCODINGS,
    FileContact,
    FileFault,
    FileFormat,
    Notice,
    RejectedRow,
    Remark,
    RowFault,
)
from lyncfedclient.domain.contact_import import ImportFailed, PlannedContact, Reason, Verdict
from lyncfedclient.domain.jid import Jid, JidFault
from lyncfedclient.domain.provider import Kind
from lyncfedclient.ui.contact_import import words

ANN = Jid.parse("ann@partner.example")


@pytest.mark.parametrize("known", FileFormat)
def test_every_format_has_a_name(known: FileFormat) -> None:
    assert words.file_format(known)


def test_every_encoding_has_a_name_of_its_own() -> None:
    names = [words.encoding(name) for name in ENCODINGS]

    assert len(set(names)) == len(ENCODINGS)
    assert not set(names) & set(ENCODINGS)


@pytest.mark.parametrize("fault", FileFault)
def test_every_failure_has_a_sentence(fault: FileFault) -> None:
    said = words.failure(ImportFailed("li\u202est.csv", fault, "technical"))

    assert said.endswith(".")
    assert "{" not in said
    assert "\u202e" not in said


@pytest.mark.parametrize("said", Notice)
def test_every_notice_has_a_sentence(said: Notice) -> None:
    assert words.notice(said).endswith(".")


@pytest.mark.parametrize("found", Verdict)
def test_every_verdict_has_a_word(found: Verdict) -> None:
    assert words.verdict(found)


@pytest.mark.parametrize("found", Reason)
def test_every_reason_and_remark_is_said(found: Reason) -> None:
    detail = "2018-07-17" if found is Reason.SERVICE_ENDED else "x.example"
    contact = FileContact(ANN, str(ANN), remarks=tuple(Remark))

    said = words.reason(PlannedContact(contact, Verdict.ADD, found, Kind.YAHOO, "Ann", (), detail))

    assert "{" not in said
    assert said.count(";") >= len(Remark)


@pytest.mark.parametrize("ended_on", ["2018-07-17", "2013-04", "2017"])
def test_an_end_of_service_is_said_as_far_as_it_is_known(ended_on: str) -> None:
    planned = PlannedContact(
        FileContact(ANN, str(ANN)), Verdict.SERVICE_ENDED, Reason.SERVICE_ENDED, Kind.AOL, "", (), ended_on
    )

    said = words.reason(planned)

    assert ended_on[:4] in said
    assert said.startswith("Ended on" if len(ended_on) == 10 else "Ended in")


@pytest.mark.parametrize("fault", RowFault)
def test_every_line_left_out_has_its_sentence(fault: RowFault) -> None:
    assert words.rejection(RejectedRow(3, "x", fault)).endswith(".")


def test_a_bad_address_says_what_is_bad_about_it() -> None:
    said = words.rejection(RejectedRow(3, "x", RowFault.BAD_ADDRESS, JidFault.TWO_AT))

    assert "more than one @" in said


def test_one_is_not_many() -> None:
    assert words.contacts(1) == "1 contact"
    assert words.contacts(2) == "2 contacts"
