"""``check DOMAIN``: walks the chain that must hold for us to federate with a domain.

Exit status 1 says that we can't, so that a script can watch a partner; 0 that we can, or that without
a sign-in it cannot be told.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, NamedTuple

from lyncfedclient.cli.errors import DONE, FAILED, WRONG, CommandError, bad_address
from lyncfedclient.cli.output import say, say_json
from lyncfedclient.cli.settings import load_settings
from lyncfedclient.domain.domain_check import DomainFinding, DomainStep
from lyncfedclient.domain.events import DomainAnswered, LinkChanged
from lyncfedclient.domain.jid import Jid, JidError
from lyncfedclient.domain.link import LinkPhase
from lyncfedclient.domain.presence import OwnPresence, OwnState
from lyncfedclient.domain.reachability import can_federate
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.facts import FactStore
from lyncfedclient.storage.partners import PartnerStore
from lyncfedclient.storage.pins import PinnedMechanisms
from lyncfedclient.storage.policy_file import load_policy
from lyncfedclient.storage.vault import Vault, VaultError

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from lyncfedclient.domain.account import Account
    from lyncfedclient.domain.events import Event
    from lyncfedclient.domain.gateway import Gateway
    from lyncfedclient.domain.link import Link
    from lyncfedclient.domain.partner import PartnerRules
    from lyncfedclient.domain.policy import InstalledPolicy
    from lyncfedclient.storage.places import Places
    from lyncfedclient.storage.policy_file import LoadedPolicy

_SIGN_IN_LIMIT_S = 30.0
_ANSWER_LIMIT_S = 60.0

_STEP_WORDS = {
    DomainStep.POLICY: "Partner list",
    DomainStep.SRV: "DNS service record",
    DomainStep.ADDRESS: "Server's address",
    DomainStep.SIGN_IN: "Our own sign-in",
    DomainStep.PING: "Answer over the federation",
    DomainStep.SOFTWARE: "Server software",
}
_VERDICT_WORDS = {True: "good", False: "FAILS", None: "open"}
_CONCLUSIONS = {
    True: "We can federate with {domain}.",
    False: "We can't federate with {domain}: see what fails above.",
    None: "Whether we can federate with {domain} could not be told: see what is open above.",
}
_SETTLED_PHASES = frozenset({LinkPhase.ONLINE, LinkPhase.REFUSED, LinkPhase.WAITING})


class _Sign(NamedTuple):
    """What to sign in with, or the obstacle to it."""

    account: Account | None = None
    password: str = ""
    obstacle: str = ""
    is_forbidden: bool = False


def check_domain(
    text: str, places: Places, *, is_json: bool, nameserver: tuple[str, int] | None = None
) -> int:
    """Print what each step found; the exit status is 1 when we can't federate.

    ``nameserver`` takes the place of the system's (laboratories).
    """
    try:
        jid = Jid.parse(text)
    except JidError as error:
        raise bad_address(error, "example.org") from None
    if jid.local or jid.resource:
        raise CommandError(f"{text!r} is an address; give its domain alone, {jid.domain}.", WRONG)
    loaded = load_settings(places)
    installed = load_policy(places.policy_file)
    sign = _sign(loaded.account, installed.policy)
    database = Database.open_existing(places.database_file) if places.database_file.exists() else None
    try:
        partners = PartnerStore(database).all() if database is not None else ()
        own_domain = loaded.account.jid.domain if loaded.account is not None else ""
        rules = installed.policy.rules(partners, loaded.settings, own_domain)
        policy = _policy_finding(jid.domain, rules, installed)
        # The window's own memory, so that a server cannot talk this sign-in into less than it.
        pins = PinnedMechanisms(FactStore(database)) if database is not None else None
        findings = asyncio.run(_Check(jid.domain, sign, policy, nameserver, pins).run())
    finally:
        if database is not None:
            database.close()
    is_good = can_federate(findings)
    if is_json:
        say_json(_document(jid.domain, findings))
    else:
        for finding in findings:
            say(_line(finding))
        say(_CONCLUSIONS[is_good].format(domain=jid.domain))
    return FAILED if is_good is False else DONE


class _Check:
    """One walk along the chain, signed in where there is an account; without Qt."""

    def __init__(
        self,
        domain: str,
        sign: _Sign,
        policy: DomainFinding,
        nameserver: tuple[str, int] | None,
        pins: MutableMapping[str, str] | None,
    ) -> None:
        self._domain = domain
        self._sign = sign
        self._policy = policy
        self._nameserver = nameserver
        self._pins = pins

    async def run(self) -> tuple[DomainFinding, ...]:
        """Give a finding for every step, in order."""
        # Imported here: a domain that is none is refused without it.
        from lyncfedclient.gateway.connection import XmppGateway  # noqa: PLC0415
        from lyncfedclient.gateway.setup import Setup  # noqa: PLC0415

        loop = asyncio.get_running_loop()
        self._settled: asyncio.Future[Link] = loop.create_future()
        self._answered: asyncio.Future[DomainAnswered] = loop.create_future()
        gateway = XmppGateway(
            Setup(nameserver=self._nameserver, mechanisms={} if self._pins is None else self._pins)
        )
        gateway.listen(self._on_event)
        try:
            sign_in = await self._sign_in(gateway)
            gateway.ask_domain(self._domain)
            try:
                async with asyncio.timeout(_ANSWER_LIMIT_S):
                    found = (await self._answered).findings
            except TimeoutError:
                text = f"no answer in {_ANSWER_LIMIT_S:g} s"
                found = (DomainFinding(DomainStep.SRV, is_good=None, text=text),)
        finally:
            gateway.sign_out()
            await gateway.finished()
        by_step = {finding.step: finding for finding in (self._policy, sign_in, *found)}
        return tuple(by_step.get(step) or self._untried(step) for step in DomainStep)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, DomainAnswered) and not self._answered.done():
            self._answered.set_result(event)
        elif (
            isinstance(event, LinkChanged)
            and event.link.phase in _SETTLED_PHASES
            and not self._settled.done()
        ):
            self._settled.set_result(event.link)

    async def _sign_in(self, gateway: Gateway) -> DomainFinding:
        step = DomainStep.SIGN_IN
        account = self._sign.account
        if account is None:
            is_good = False if self._sign.is_forbidden else None
            return DomainFinding(step, is_good=is_good, text=self._sign.obstacle)
        # Unseen: contacts must not see somebody come and go, nor messages end up here.
        gateway.sign_in(account, self._sign.password, OwnPresence(OwnState.APPEAR_OFFLINE))
        try:
            async with asyncio.timeout(_SIGN_IN_LIMIT_S):
                link = await self._settled
        except TimeoutError:
            return DomainFinding(step, is_good=False, text=f"not signed in within {_SIGN_IN_LIMIT_S:g} s")
        if link.phase is LinkPhase.ONLINE:
            return DomainFinding(step, is_good=True, text=f"{account.jid} at {link.host}")
        reason = link.fault.value.replace("-", " ") if link.fault is not None else link.phase.value
        return DomainFinding(
            step, is_good=False, text=f"{reason}{f' ({link.detail})' if link.detail else ''}"
        )

    @staticmethod
    def _untried(step: DomainStep) -> DomainFinding:
        return DomainFinding(step, is_good=None, text="needs the steps before it")


def _sign(account: Account | None, policy: InstalledPolicy) -> _Sign:
    if account is None:
        return _Sign(obstacle="no account is set up")
    if not policy.allows(account):
        text = f"the administrator allows accounts of {policy.account_domain} only"
        return _Sign(obstacle=text, is_forbidden=True)
    try:
        password = Vault().read(account.jid)
    except VaultError:
        return _Sign(obstacle="there is no keyring that could hold the password")
    if not password:
        return _Sign(obstacle=f"the keyring has no password of {account.jid}")
    return _Sign(policy.applied(account), password)


def _policy_finding(domain: str, rules: PartnerRules, installed: LoadedPolicy) -> DomainFinding:
    """Say what our own rules make of the domain."""
    kind = rules.type_of(domain)
    if kind is None:
        text = "no partner, and only partners are allowed"
    elif rules.is_listed(domain):
        text = f"on the list, type {kind.value}"
    else:
        text = f"on no list, counts as {kind.value}"
    if installed.trouble:
        text = f"{text} (the policy file {installed.path} cannot be used: {installed.trouble})"
    return DomainFinding(DomainStep.POLICY, is_good=kind is not None, text=text)


def _document(domain: str, findings: tuple[DomainFinding, ...]) -> dict[str, object]:
    return {
        "domain": domain,
        "is_reachable": can_federate(findings),
        "findings": [
            {
                "step": finding.step.value,
                "is_good": finding.is_good,
                "text": finding.text,
                "fault": finding.fault.value if finding.fault is not None else None,
            }
            for finding in findings
        ],
    }


def _line(finding: DomainFinding) -> str:
    parts = [finding.text, f"[{finding.fault.value}]" if finding.fault is not None else ""]
    detail = " ".join(part for part in parts if part)
    return f"{_STEP_WORDS[finding.step]}: {_VERDICT_WORDS[finding.is_good]}{f', {detail}' if detail else ''}"
