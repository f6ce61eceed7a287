"""How long the preview of a large contact file takes, what it needs, and how soon a cancel is obeyed."""

from __future__ import annotations

import base64
import json
import resource
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from lyncfedclient.domain.contact_file import FileFormat, ReadChoices
from lyncfedclient.domain.partner import PartnerRules
from lyncfedclient.importers.errors import ImportCancelledError
from lyncfedclient.importers.registry import read_contacts
from lyncfedclient.importers.source import PathSource
from lyncfedclient.services.import_plan import plan_import
from tests.bench.figures import Figure
from tests.support.eye import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

COUNT = 50_000
_DOMAINS = 50


def _jid(number: int) -> str:
    return f"person.{number:05d}@partner{number % _DOMAINS}.example"


def _name(number: int) -> str:
    return f"Nováková {number:05d}"


def _lines(head: str, row: Callable[[int], str], tail: str = "") -> str:
    return head + "".join(row(number) for number in range(COUNT)) + tail


def _lync(head: str, tail: str) -> str:
    def row(number: int) -> str:
        name = base64.b64encode(_name(number).encode()).decode()
        return f'<Contact Buddy="{_jid(number)}" SubscribePresence="1" Groups="1" DisplayName="{name}"/>\n'

    group = '<ContactGroups><ContactGroup Number="1" DisplayName="fg=="/></ContactGroups><Contacts>'
    return _lines(head + group, row, "</Contacts>" + tail)


FILES: dict[FileFormat, Callable[[], str]] = {
    FileFormat.LYNC_EXPORT: lambda: _lync(
        '<DocItemSet><DocItem Name="urn:lcd:ann@werk.example"><Data><HomedResource>',
        "</HomedResource></Data></DocItem></DocItemSet>",
    ),
    FileFormat.LYNC_2010: lambda: _lync(
        '<HomedResources><HomedResource UserAtHost="ann@werk.example">', "</HomedResource></HomedResources>"
    ),
    FileFormat.ADMIN_CSV: lambda: _lines(
        '"Key","Group","SIP"\n', lambda n: f'"Partners-{_jid(n)}","Partners","{_jid(n)}"\n'
    ),
    FileFormat.SIP_CONTACT_LIST: lambda: _lines(
        '<contactList><group id="1" name="Partners" externalURI=""/>',
        lambda n: f'<contact uri="{_jid(n)}" name="{_name(n)}" groups="1" subscribed="true"/>\n',
        "</contactList>",
    ),
    FileFormat.OUTLOOK_CSV: lambda: _lines(
        "First Name,Last Name,E-mail Address,IMAddress\n", lambda n: f"Iva,{_name(n)},,sip:{_jid(n)}\n"
    ),
    FileFormat.GOOGLE_CSV: lambda: _lines(
        "First Name,Last Name,Labels,IM 1 - Label,IM 1 - Service,IM 1 - Value\n",
        lambda n: f"Iva,{_name(n)},* myContacts,* ,XMPP,{_jid(n)}\n",
    ),
    FileFormat.VCARD: lambda: _lines(
        "", lambda n: f"BEGIN:VCARD\nVERSION:3.0\nFN:{_name(n)}\nIMPP:xmpp:{_jid(n)}\nEND:VCARD\n"
    ),
    FileFormat.PIDGIN: lambda: _lines(
        "<?xml version='1.0' encoding='UTF-8'?><purple version='1.0'><blist><group name='Partners'>",
        lambda n: (
            "<contact><buddy account='ann@werk.example/' proto='prpl-jabber'>"
            f"<name>{_jid(n)}</name><alias>{_name(n)}</alias></buddy></contact>\n"
        ),
        "</group></blist></purple>",
    ),
    FileFormat.PSI: lambda: _lines(
        "<roster>\n",
        lambda n: f"<contact jid='{_jid(n)}'><group>Partners</group><nick>{_name(n)}</nick></contact>\n",
        "</roster>",
    ),
    FileFormat.GAJIM_CSV: lambda: _lines("", lambda n: f"{_jid(n)},{_name(n)},Partners\n"),
    FileFormat.PROFANITY_CSV: lambda: _lines("jid,name\n", lambda n: f'"{_jid(n)}","{_name(n)}"\n'),
    FileFormat.XEP_0227: lambda: _lines(
        "<server-data xmlns='urn:xmpp:pie:0'><host jid='werk.example'><user name='ann'>"
        "<query xmlns='jabber:iq:roster'>",
        lambda n: f"<item jid='{_jid(n)}' name='{_name(n)}' subscription='both'/>\n",
        "</query></user></host></server-data>",
    ),
    FileFormat.ROSTER_XML: lambda: _lines(
        "<query xmlns='jabber:iq:roster'>",
        lambda n: f"<item jid='{_jid(n)}' name='{_name(n)}' subscription='both'/>\n",
        "</query>",
    ),
    FileFormat.MESSENGER: lambda: _lines(
        "<messenger><service name='.NET Messenger Service'><contactlist>",
        lambda n: f"<contact>person{n}@hotmail.com</contact>\n",
        "</contactlist></service></messenger>",
    ),
    FileFormat.OWN_CSV: lambda: _lines("jid,name,groups\n", lambda n: f"{_jid(n)},{_name(n)},Partners\n"),
    FileFormat.ADDRESSES: lambda: _lines("", lambda n: f"{_jid(n)}\n"),
}


def measure() -> list[Figure]:
    """Preview each format in a process of its own; give the worst of each."""
    figures = []
    with tempfile.TemporaryDirectory() as folder:
        for file_format, make in FILES.items():
            path = Path(folder) / "contacts"
            path.write_text(make(), encoding="utf-8")
            done = subprocess.run(
                [sys.executable, "-m", "tests.bench.imports", str(path), file_format.value],
                cwd=ROOT,
                capture_output=True,
                check=True,
            )
            found = json.loads(done.stdout)
            name = f"50,000 contacts, {file_format.value}"
            figures += [
                Figure(f"{name}: preview", found["took_s"], "s", 3.0),
                Figure(f"{name}: memory", found["memory_mib"], "MiB", 150),
                Figure(f"{name}: cancel obeyed", found["cancel_s"], "s", 0.2),
            ]
    return figures


def _preview(path: Path, expected: FileFormat) -> dict[str, float]:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.perf_counter()
    contents = read_contacts(PathSource(path), ReadChoices())
    plan = plan_import(contents, {}, PartnerRules())
    took = time.perf_counter() - began
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    if contents.format is not expected or len(plan.contacts) != COUNT:
        raise RuntimeError(f"{contents.format.value}: {len(plan.contacts)} contacts")
    wish = threading.Event()
    wished_at: list[float] = []

    def cancel() -> None:
        wished_at.append(time.perf_counter())
        wish.set()

    # The second reading is quicker: its addresses are known.
    timer = threading.Timer(took / 10, cancel)
    timer.start()
    try:
        read_contacts(PathSource(path), ReadChoices(), is_cancelled=wish.is_set)
    except ImportCancelledError:
        cancel_s = time.perf_counter() - wished_at[0]
    else:
        raise RuntimeError("the cancel was not obeyed")
    return {"took_s": took, "memory_mib": memory / 1024, "cancel_s": cancel_s}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_preview(Path(sys.argv[1]), FileFormat(sys.argv[2]))))
