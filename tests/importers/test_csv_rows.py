from __future__ import annotations

import pytest

from lyncfedclient.importers.csv_rows import find_header, rows, rows_below
from lyncfedclient.importers.findings import Findings
from lyncfedclient.importers.limits import MAX_RECORD_LINES
from lyncfedclient.importers.source import BytesSource, FileText, never


def _text(content: str) -> FileText:
    return FileText(BytesSource(content.encode()), "utf-8", never)


def _findings() -> Findings:
    return Findings(is_cancelled=never)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("before", ["", "\n\n", "#TYPE System.Object\n", "\ufeff"])
def test_the_header_is_found_with_its_separator(separator: str, before: str) -> None:
    found = find_header(_text(f"{before}A{separator} b \nx\n"), lambda cells: cells == ["a", "b"])

    assert found is not None
    assert found[1:] == (separator, ["a", "b"])


def test_the_separator_a_spreadsheet_names_is_believed() -> None:
    found = find_header(_text("sep=;\nA;b,c\n"), lambda cells: cells == ["a", "b,c"])

    assert found == (2, ";", ["a", "b,c"])


def test_records_keep_the_number_of_the_line_they_start_at() -> None:
    text = _text('a\r\n"x\r\ny"\r\n\r\nz\r\n')
    header = find_header(text, lambda cells: cells == ["a"])
    assert header is not None

    found = list(rows_below(text, header, _findings()))

    assert [(row.line, row.cells) for row in found] == [(2, ["x\r\ny"]), (5, ["z"])]


def test_line_ends_of_every_kind_end_a_record() -> None:
    found = list(rows(_text("a\rb\r\nc\nd").lines(), ",", _findings()))

    assert [row.cells for row in found] == [["a"], ["b"], ["c"], ["d"]]


def test_other_separators_of_unicode_end_no_line() -> None:
    found = list(rows(_text("a\u2028b\x0bc\x85d\n").lines(), ",", _findings()))

    assert [row.cells for row in found] == [["a\u2028b\x0bc\x85d"]]


def test_a_long_record_in_quotes_is_a_record() -> None:
    inside = "\n".join("line" for _ in range(MAX_RECORD_LINES - 1))
    found = _findings()

    assert [row.cells for row in rows(_text(f'"{inside}",b\n').lines(), ",", found)] == [[inside, "b"]]
    assert not found.rejected
