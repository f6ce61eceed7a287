"""``partners``: the domains we federate with, listed, imported, added and removed."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from lyncfedclient.cli.errors import DONE, CommandError, bad_address
from lyncfedclient.cli.output import complain, say, say_json
from lyncfedclient.cli.settings import load_settings
from lyncfedclient.domain.jid import JidError
from lyncfedclient.domain.partner import PartnerType, make_partner, partner_domain, with_partners
from lyncfedclient.domain.partner_file import PartnerRowFault
from lyncfedclient.domain.policy import PolicySetting
from lyncfedclient.importers.errors import ContactFileError
from lyncfedclient.importers.partner_csv import read_partners
from lyncfedclient.importers.source import PathSource
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.partners import PartnerStore
from lyncfedclient.storage.policy_file import load_policy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncfedclient.domain.partner import Partner
    from lyncfedclient.storage.places import Places

_TYPE_WORDS = {
    PartnerType.FEDERATED: "federated",
    PartnerType.PUBLIC_VERIFIED: "public verified",
    PartnerType.PUBLIC_UNVERIFIED: "public unverified",
}
_FAULT_WORDS = {
    PartnerRowFault.NO_DOMAIN: "it has no domain",
    PartnerRowFault.BAD_DOMAIN: "it names something that is no domain",
    PartnerRowFault.UNKNOWN_TYPE: "its partner type is none of Lync's three",
    PartnerRowFault.UNREADABLE: "it cannot be read",
    PartnerRowFault.REPEATED: "an earlier line has the same domain",
}


def list_partners(places: Places, *, is_json: bool) -> int:
    """Print the partners in force, and what any other domain counts as."""
    installed = load_policy(places.policy_file)
    own: tuple[Partner, ...] = ()
    if places.database_file.exists():
        with _store(places) as store:
            own = store.all()
    rules = installed.policy.rules(own, load_settings(places).settings, "")
    if installed.trouble:
        complain(f"The policy file {installed.path} cannot be used ({installed.trouble}); mend it.")
    if is_json:
        say_json([_document(partner) for partner in rules.partners])
        return DONE
    for partner in rules.partners:
        say(_line(partner))
    if PolicySetting.PARTNERS in installed.policy.locked:
        say(f"The administrator has set these partners ({installed.path}).")
    if rules.is_listed_only:
        say("No other domain is allowed.")
    else:
        say(f"Any other domain counts as {_TYPE_WORDS[rules.unlisted_type]}.")
    return DONE


def import_partners(file: str, places: Places, *, is_json: bool) -> int:
    """Take over the partners of a CSV file; each replaces one of the same domain."""
    _check_lock(places)
    try:
        found = read_partners(PathSource(Path(file).expanduser()))
    except ContactFileError as error:
        raise CommandError(
            f"{file} holds no partners: {error}; give what Get-CsXmppAllowedPartner exported."
        ) from None
    with _store(places) as store:
        store.replace_all(with_partners(store.all(), found.partners))
    if is_json:
        say_json(
            {
                "partners": [_document(partner) for partner in found.partners],
                "incomplete": list(found.incomplete),
                "rejected": [
                    {"line": row.line, "text": row.text, "reason": row.fault.value} for row in found.rejected
                ],
            }
        )
        return DONE
    for row in found.rejected:
        say(f"Line {row.line} was left out, {_FAULT_WORDS[row.fault]}: {row.text}")
    for domain in found.incomplete:
        say(f"The file does not hold the additional domains of {domain}; add them in the settings.")
    say(f"{_count(len(found.partners), 'partner')} imported, {_count(len(found.rejected), 'line')} left out.")
    return DONE


def add_partner(
    domain: str,
    kind: PartnerType,
    places: Places,
    *,
    also: tuple[str, ...] | None = None,
    description: str | None = None,
) -> int:
    """Add a partner; one that is there already gets another type, and keeps what is None here."""
    _check_lock(places)
    try:
        partner = make_partner(domain, also or (), kind, description or "")
    except JidError as error:
        raise bad_address(error, "example.org") from None
    with _store(places) as store:
        known = {known.domain: known for known in store.all()}.get(partner.domain)
        if known is not None:
            partner = replace(
                partner,
                additional_domains=known.additional_domains if also is None else partner.additional_domains,
                description=known.description if description is None else partner.description,
            )
        store.replace_all(with_partners(store.all(), (partner,)))
    further = f", also {', '.join(partner.additional_domains)}" if partner.additional_domains else ""
    say(f"{partner.domain} is a partner: {_TYPE_WORDS[kind]}{further}.")
    return DONE


def remove_partner(domain: str, places: Places) -> int:
    """Remove a partner."""
    _check_lock(places)
    try:
        wanted = partner_domain(domain)
    except JidError as error:
        raise bad_address(error, "example.org") from None
    with _store(places) as store:
        before = store.all()
        after = tuple(partner for partner in before if partner.domain != wanted)
        if after == before:
            raise CommandError(f"{wanted} is no partner; 'lyncfedclient partners' lists them.")
        store.replace_all(after)
    say(f"{wanted} is no partner any more.")
    return DONE


@contextmanager
def _store(places: Places) -> Iterator[PartnerStore]:
    """Open the database, making it where there is none, for one change as a whole."""
    database = Database.open_existing(places.database_file)
    try:
        with database.transaction():
            yield PartnerStore(database)
    finally:
        database.close()


def _check_lock(places: Places) -> None:
    installed = load_policy(places.policy_file)
    if PolicySetting.PARTNERS in installed.policy.locked:
        raise CommandError(f"The administrator has set the partners; change them in {installed.path}.")


def _document(partner: Partner) -> dict[str, object]:
    return {
        "domain": partner.domain,
        "additional_domains": list(partner.additional_domains),
        "type": partner.type.value,
        "description": partner.description,
    }


def _line(partner: Partner) -> str:
    further = f" (also {', '.join(partner.additional_domains)})" if partner.additional_domains else ""
    description = f"; {partner.description}" if partner.description else ""
    return f"{partner.domain}{further}: {_TYPE_WORDS[partner.type]}{description}"


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
