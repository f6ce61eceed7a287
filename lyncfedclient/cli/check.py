"""``check DOMAIN``: walks the chain that must hold for us to federate with a domain."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from lyncfedclient.cli.output import DONE, FAILED, WRONG, complain, complain_of_address, say, say_json
from lyncfedclient.domain.gateway import DomainAnswered, DomainFinding, DomainStep, LinkChanged, LinkPhase
from lyncfedclient.domain.jid import Jid, JidError
from lyncfedclient.domain.presence import OwnPresence, OwnState
from lyncfedclient.storage.settings_file import SettingsFile
from lyncfedclient.storage.vault import Vault, VaultError

if TYPE_CHECKING:
    from lyncfedclient.domain.account import Account
    from lyncfedclient.domain.gateway import Event, Gateway, Link
    from lyncfedclient.storage.places import Places

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


def check_domain(text: str, places: Places, *, is_json: bool) -> int:
    """Print what each step found; the exit status is 1 when we can't federate."""
    try:
        jid = Jid.parse(text)
    except JidError as error:
        return complain_of_address(error, "example.org")
    if jid.local or jid.resource:
        complain(f"{text!r} is an address; give its domain alone, {jid.domain}.")
        return WRONG
    account, password, obstacle = _credentials(places)
    findings = asyncio.run(_Check(jid.domain, account, password, obstacle).run())
    is_good = _verdict(findings)
    if is_json:
        say_json(_document(jid.domain, findings))
    else:
        for finding in findings:
            say(_line(finding))
        say(_CONCLUSIONS[is_good].format(domain=jid.domain))
    return FAILED if is_good is False else DONE


class _Check:
    """One walk along the chain, signed in where there is an account; without Qt."""

    def __init__(self, domain: str, account: Account | None, password: str, obstacle: str) -> None:
        self._domain = domain
        self._account = account
        self._password = password
        self._obstacle = obstacle

    async def run(self) -> tuple[DomainFinding, ...]:
        """Give a finding for every step, in order."""
        # Imported here: a domain that is none is refused without it.
        from lyncfedclient.gateway.connection import XmppGateway  # noqa: PLC0415

        loop = asyncio.get_running_loop()
        self._settled: asyncio.Future[Link] = loop.create_future()
        self._answered: asyncio.Future[DomainAnswered] = loop.create_future()
        gateway = XmppGateway()
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
        by_step = {finding.step: finding for finding in (sign_in, *found)}
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
        if self._account is None:
            return DomainFinding(step, is_good=None, text=self._obstacle)
        # Unseen: contacts must not see somebody come and go, nor messages end up here.
        gateway.sign_in(self._account, self._password, OwnPresence(OwnState.APPEAR_OFFLINE))
        try:
            async with asyncio.timeout(_SIGN_IN_LIMIT_S):
                link = await self._settled
        except TimeoutError:
            return DomainFinding(step, is_good=False, text=f"not signed in within {_SIGN_IN_LIMIT_S:g} s")
        if link.phase is LinkPhase.ONLINE:
            return DomainFinding(step, is_good=True, text=f"{self._account.jid} at {link.host}")
        reason = link.fault.value.replace("-", " ") if link.fault is not None else link.phase.value
        return DomainFinding(
            step, is_good=False, text=f"{reason}{f' ({link.detail})' if link.detail else ''}"
        )

    @staticmethod
    def _untried(step: DomainStep) -> DomainFinding:
        text = "there is no partner list yet" if step is DomainStep.POLICY else "needs the steps before it"
        return DomainFinding(step, is_good=None, text=text)


def _credentials(places: Places) -> tuple[Account | None, str, str]:
    """Give the account and its password, or why we cannot sign in."""
    account = SettingsFile(places.settings_file).load().account
    if account is None:
        return None, "", "no account is set up"
    try:
        password = Vault().read(account.jid)
    except VaultError:
        return None, "", "there is no keyring that could hold the password"
    if not password:
        return None, "", f"the keyring has no password of {account.jid}"
    return account, password, ""


def _verdict(findings: tuple[DomainFinding, ...]) -> bool | None:
    """Whether we can federate; None when not enough could be tried to say so."""
    by_step = {finding.step: finding.is_good for finding in findings}
    if by_step[DomainStep.PING] is not None:
        return by_step[DomainStep.PING]
    if by_step[DomainStep.SRV] is False or by_step[DomainStep.ADDRESS] is False:
        return False
    return by_step[DomainStep.SIGN_IN] and None


def _document(domain: str, findings: tuple[DomainFinding, ...]) -> dict[str, object]:
    return {
        "domain": domain,
        "is_reachable": _verdict(findings),
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
