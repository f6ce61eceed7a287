"""Decides what an import does with each contact of a file, and prepares the changes; plain functions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lyncfedclient.domain.contact import Contact
from lyncfedclient.domain.contact_import import (
    Changed,
    ImportChanges,
    ImportPlan,
    ImportRecord,
    PlannedContact,
    Reason,
    Verdict,
)
from lyncfedclient.domain.lookalike import has_mixed_alphabets, skeleton
from lyncfedclient.domain.provider import Kind, provider_of
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.importers.errors import ImportCancelledError
from lyncfedclient.importers.findings import tidy
from lyncfedclient.importers.source import never

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from datetime import datetime

    from lyncfedclient.domain.contact_file import FileContact, FileContents
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.partner import PartnerRules

_CHECK_EVERY = 512


def plan_import(
    contents: FileContents,
    known: Mapping[Jid, Contact],
    rules: PartnerRules,
    own_jid: Jid | None = None,
    *,
    group_names: Mapping[str, str] | None = None,
    is_cancelled: Callable[[], bool] = never,
) -> ImportPlan:
    """Give every contact of a file its verdict; nothing is changed yet.

    ``group_names`` maps groups of the file to groups here, an empty text leaving one out. Raises
    :class:`ImportCancelledError`.
    """
    planner = _Planner(contents, known, rules, own_jid, group_names or {})
    planned: list[PlannedContact] = []
    for number, found in enumerate(contents.contacts):
        if number % _CHECK_EVERY == 0 and is_cancelled():
            raise ImportCancelledError("planning was cancelled")
        planned.append(planner.plan(found))
    return ImportPlan(contents, tuple(planned))


class _Planner:
    """Holds what a verdict depends on."""

    def __init__(
        self,
        contents: FileContents,
        known: Mapping[Jid, Contact],
        rules: PartnerRules,
        own_jid: Jid | None,
        group_names: Mapping[str, str],
    ) -> None:
        self._known = known
        self._rules = rules
        self._own_jid = own_jid
        self._group_names = group_names
        self._owner_domain = contents.owner.rpartition("@")[2].casefold()
        self._lines: dict[Jid, int] = {}
        self._looks = {skeleton(jid): jid for jid in known}
        # Where the file has an address twice, the first takes the groups of all.
        self._groups: dict[Jid, tuple[str, ...]] = {}
        for found in contents.contacts:
            before = self._groups.get(found.jid)
            self._groups[found.jid] = found.groups if before is None else _joined(before, found.groups)

    def plan(self, found: FileContact) -> PlannedContact:
        """Give the verdict on one contact."""
        jid, kind = found.jid, found.kind
        verdict, reason, detail = self._verdict(found)
        if verdict in {Verdict.ADD, Verdict.UPDATE} or reason is Reason.ALREADY_THERE:
            kind = Kind.XMPP if kind is Kind.SIP else kind
        name, groups = tidy(found.name), self._mapped(self._groups[jid])
        contact = self._known.get(jid)
        if contact is not None and reason is Reason.ALREADY_THERE:
            return self._on_known(found, contact, kind, name, groups)
        return PlannedContact(found, verdict, reason, kind, name, groups, detail)

    def _verdict(self, found: FileContact) -> tuple[Verdict, Reason, str]:
        jid = found.jid
        if jid in self._lines:
            return Verdict.DUPLICATE, Reason.SAME_AS_LINE, str(self._lines[jid])
        self._lines[jid] = found.line
        if jid == self._own_jid:
            return Verdict.SELF, Reason.OWN_ADDRESS, ""
        if jid in self._known:
            return Verdict.DUPLICATE, Reason.ALREADY_THERE, ""
        provider = provider_of(found.kind)
        if provider is not None:
            return Verdict.SERVICE_ENDED, Reason.SERVICE_ENDED, provider.ended_on
        obstacle = self._obstacle(found)
        if obstacle is not None:
            return Verdict.NOT_A_PARTNER, obstacle, jid.domain
        return Verdict.ADD, *self._reason_to_add(found)

    def _obstacle(self, found: FileContact) -> Reason | None:
        """Say why a contact cannot be reached over XMPP, as far as the rules tell."""
        domain = found.jid.domain
        if self._rules.is_listed(domain):
            return None
        if found.kind is Kind.SIP:
            # A Lync list does not say who is on XMPP: the partners do, and with none listed only one
            # thing is certain, that the owner's own colleagues are not.
            if domain == self._owner_domain:
                return Reason.OWN_ORGANISATION
            if self._rules.partners:
                return Reason.UNLISTED_DOMAIN
        return None if self._rules.may_add(domain) else Reason.UNLISTED_DOMAIN

    def _reason_to_add(self, found: FileContact) -> tuple[Reason, str]:
        alike = self._looks.get(skeleton(found.jid))
        if alike is not None:
            return Reason.LOOKS_LIKE, str(alike)
        if has_mixed_alphabets(found.jid):
            return Reason.MIXED_ALPHABETS, ""
        is_sure = found.kind is not Kind.SIP or self._rules.is_listed(found.jid.domain)
        return (Reason.NEW if is_sure else Reason.NEW_UNLISTED), ""

    @staticmethod
    def _on_known(
        found: FileContact, contact: Contact, kind: Kind, name: str, groups: tuple[str, ...]
    ) -> PlannedContact:
        """Compare with the contact there is: groups are added to, a name in the file takes effect."""
        name = name or contact.name
        groups = _joined(contact.groups, groups)
        reason = {
            (True, True): Reason.ALREADY_THERE,
            (True, False): Reason.NEW_GROUPS,
            (False, True): Reason.NEW_NAME,
            (False, False): Reason.NEW_NAME_AND_GROUPS,
        }[tidy(name) == tidy(contact.name), groups == contact.groups]
        verdict = Verdict.DUPLICATE if reason is Reason.ALREADY_THERE else Verdict.UPDATE
        return PlannedContact(found, verdict, reason, kind, name, groups)

    def _mapped(self, groups: tuple[str, ...]) -> tuple[str, ...]:
        if not self._group_names:
            return groups
        return _joined((), (self._group_names.get(group, group) for group in groups))


def _joined(first: tuple[str, ...], second: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*first, *(group for group in second if group))))


def joined_plan(plans: Sequence[ImportPlan], file_names: Sequence[str]) -> ImportPlan:
    """Put the plans of several files together, in their order.

    Who is in more than one file is taken once, with the groups of all; ``file_names`` say where else.
    """
    if len(plans) == 1:
        return plans[0]
    contacts: list[PlannedContact] = []
    file_of: list[str] = []
    firsts: dict[Jid, int] = {}
    for plan, file_name in zip(plans, file_names, strict=True):
        for planned in plan.contacts:
            here = len(contacts)
            contacts.append(planned)
            file_of.append(file_name)
            if not planned.can_be_taken:
                continue
            kept = firsts.setdefault(planned.jid, here)
            if kept == here:
                continue
            other = here
            if contacts[kept].kind.has_ended and not planned.kind.has_ended:
                # A file that knows the person as reachable wins over one that does not.
                kept, other = other, kept
                firsts[planned.jid] = kept
            contacts[kept] = _enriched(contacts[kept], contacts[other])
            contacts[other] = replace(
                contacts[other], verdict=Verdict.DUPLICATE, reason=Reason.SAME_AS_FILE, detail=file_of[kept]
            )
    contents = replace(
        plans[0].contents,
        contacts=tuple(planned.found for planned in contacts),
        rejected=tuple(row for plan in plans for row in plan.contents.rejected),
        notices=frozenset().union(*(plan.contents.notices for plan in plans)),
    )
    return ImportPlan(contents, tuple(contacts))


def _enriched(planned: PlannedContact, other: PlannedContact) -> PlannedContact:
    return replace(planned, name=planned.name or other.name, groups=_joined(planned.groups, other.groups))


def prepare(
    plan: ImportPlan,
    known: Mapping[Jid, Contact],
    file_name: str,
    now: datetime,
    taken: Collection[int] | None = None,
) -> ImportChanges:
    """Give the changes that carry a plan out.

    ``taken`` are the places in the plan of the contacts the user ticked; None takes those that are taken
    over by themselves, and the doubtful ones are left then. Contacts of services that have ended come
    as notes, without a request.
    """
    added: list[Contact] = []
    changed: list[Contact] = []
    undo: list[Changed] = []
    for place, planned in enumerate(plan.contacts):
        is_wanted = planned.is_taken if taken is None else planned.can_be_taken and place in taken
        if not is_wanted:
            continue
        contact = known.get(planned.jid)
        if contact is None:
            added.append(
                Contact(
                    planned.jid,
                    planned.name,
                    planned.groups,
                    relationship=planned.found.relationship or Relationship.EXTERNAL,
                    kind=planned.kind,
                    is_queued=True,
                    is_ask_queued=not planned.kind.has_ended,
                )
            )
        else:
            changed.append(replace(contact, name=planned.name, groups=planned.groups, is_queued=True))
            undo.append(Changed(planned.jid, contact.name, contact.groups, planned.name, planned.groups))
    record = ImportRecord(file_name, now, tuple(contact.jid for contact in added), tuple(undo))
    return ImportChanges(tuple(added), tuple(changed), record)
