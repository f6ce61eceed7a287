"""What is asked of our archive and what a result is called there (XEP-0313, XEP-0059)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.compose import attribute, content
from lyncfedclient.gateway.queries import is_result
from lyncfedclient.gateway.translate.values import MAX_ID

if TYPE_CHECKING:
    from collections.abc import Callable
    from xml.etree.ElementTree import Element

PAGE = 100
_FIN = f"{{{ns.ARCHIVE}}}fin"


@dataclass(slots=True)
class ArchiveQuestion:
    """One page to ask for.

    ``on_page`` gets its results, in order, and the answer; ``on_refused`` those that came before one that ended the
    stream unread, and the id of that one.
    """

    payload: Callable[[str], str]
    on_page: Callable[[list[Element], Element | None], None]
    on_refused: Callable[[list[Element], str], None]
    query_id: str = ""
    results: dict[str, Element] = field(default_factory=dict)


def result_id(result: Element) -> str:
    """Give the id that a result has in the archive, empty where it has none."""
    return result.get("id", "")[:MAX_ID]


def page_end(answer: Element | None) -> Element | None:
    """Give what an answer says of the page, None where the archive gave none."""
    return answer.find(_FIN) if answer is not None and is_result(answer) else None


def form_field(name: str, value: str) -> str:
    """Write a field of the form that narrows a question down."""
    return f"<field var='{name}'><value>{content(value)}</value></field>"


def archive_query(query_id: str, fields: str, place: str) -> str:
    """Write the question for a page at a place of the archive."""
    form = (
        f"<x xmlns='{ns.DATA_FORMS}' type='submit'><field var='FORM_TYPE' type='hidden'>"
        f"<value>{ns.ARCHIVE}</value></field>{fields}</x>"
    )
    return (
        f"<query xmlns='{ns.ARCHIVE}' queryid={attribute(query_id)}>{form}"
        f"<set xmlns='{ns.RESULT_SETS}'><max>{PAGE}</max>{place}</set></query>"
    )
