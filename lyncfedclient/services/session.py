"""Being signed in: the account, the link, and where each event of the gateway goes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lyncfedclient.domain.domain_check import DomainFinding, DomainStep
from lyncfedclient.domain.events import (
    ActivityChanged,
    BlockListReceived,
    CapabilitiesReceived,
    DomainAnswered,
    DomainLookedUp,
    Event,
    LinkChanged,
    OwnPresenceChanged,
    PasswordWanted,
    PresenceChanged,
    PresenceFailed,
    RosterItemChanged,
    RosterItemRemoved,
    RosterReceived,
    RosterRefused,
    SubscriptionAnswered,
    SubscriptionRequested,
    SubscriptionWithdrawn,
    VisitingCardReceived,
    WishesKept,
    WishesReceived,
)
from lyncfedclient.domain.link import Link, LinkFault, LinkPhase, TrustedKey
from lyncfedclient.services.arrivals import Arrivals

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from lyncfedclient.domain.account import Account
    from lyncfedclient.domain.gateway import Gateway
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.services.audience import Audience
    from lyncfedclient.services.capabilities import Capabilities
    from lyncfedclient.services.freshness import Freshness
    from lyncfedclient.services.message_routing import MessageRouting
    from lyncfedclient.services.passwords import Passwords
    from lyncfedclient.services.policy import Policy
    from lyncfedclient.services.preferences import Preferences
    from lyncfedclient.services.presence import Presences
    from lyncfedclient.services.requests import Requests
    from lyncfedclient.services.roaming import Roaming
    from lyncfedclient.services.roster import Roster
    from lyncfedclient.services.visiting_cards import VisitingCards


class Session(QObject):
    """Signs in and out, and routes what the gateway tells to the services."""

    link_changed = Signal(object)
    """The new :class:`Link`."""
    account_changed = Signal(object)
    """The :class:`Account` in use, or None."""
    settled = Signal()
    """Signed in, with the contacts as the server has them, or with the session of before."""
    password_needed = Signal(object)
    """Nothing is remembered for this :class:`Account`: the user has to type the password."""
    vault_troubled = Signal(object)
    """The password could not be kept or read; carries the :class:`VaultState`."""
    domain_answered = Signal(object)
    """What :meth:`ask_domain` found; carries :class:`DomainAnswered`."""
    domain_looked_up = Signal(object)
    """What :meth:`look_up_domain` found; carries :class:`DomainLookedUp`."""
    own_client_changed = Signal(object)
    """Another client of the account changed its presence; carries :class:`OwnPresenceChanged`."""

    def __init__(
        self,
        gateway: Gateway,
        *,
        passwords: Passwords,
        preferences: Preferences,
        policy: Policy,
        roster: Roster,
        requests: Requests,
        roaming: Roaming,
        visiting_cards: VisitingCards,
        presences: Presences,
        audience: Audience,
        freshness: Freshness,
        capabilities: Capabilities,
        messages: MessageRouting,
        trusted_keys: MutableMapping[str, TrustedKey],
        mechanisms: MutableMapping[str, str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._passwords = passwords
        self._preferences = preferences
        self._policy = policy
        self._roster = roster
        self._requests = requests
        self._roaming = roaming
        self._visiting_cards = visiting_cards
        self._presences = presences
        self._audience = audience
        self._freshness = freshness
        self._capabilities = capabilities
        self._messages = messages
        self._arrivals = Arrivals(roster, presences, audience, self)
        self._trusted_keys = trusted_keys
        self._mechanisms = mechanisms
        self._link = Link(LinkPhase.OFFLINE)
        self._account = preferences.account
        passwords.troubled.connect(self.vault_troubled)
        passwords.remembered.connect(self._on_password_remembered)
        gateway.listen(self._route)

    @property
    def link(self) -> Link:
        """Where the connection stands."""
        return self._link

    @property
    def account(self) -> Account | None:
        """The account that is, or will be, signed in."""
        return self._account

    # -- what the user wants -------------------------------------------------------------------

    def sign_in(self, account: Account, password: str = "") -> None:
        """Sign in with this account; with an empty password with the one that is remembered.

        What an administrator's policy sets of it takes the place of what the account says.
        """
        if account != self._account:
            self._account = account
            self.account_changed.emit(account)
        self._preferences.set_account(account)
        self._policy.refresh()
        if not self._policy.allows(account):
            self._take_link(
                Link(LinkPhase.REFUSED, LinkFault.ACCOUNT_NOT_ALLOWED, self._policy.account_domain)
            )
        elif password:
            self._passwords.hold(account, password)
            self._connect(account, password)
        else:
            self._passwords.read(account, self._on_password_read)

    def sign_in_remembered(self) -> None:
        """Sign in with the account that is set up, if the user wants that at start."""
        if self._account is not None and self._account.is_automatic:
            self.sign_in(self._account)

    def sign_out(self) -> None:
        """Disconnect, and stay so until the user signs in."""
        self._gateway.sign_out()

    def retry_now(self) -> None:
        """Do not wait for the next attempt."""
        self._gateway.retry_now()

    @property
    def may_trust(self) -> bool:
        """Whether the user may trust the certificate that was refused: only one that vouches for itself."""
        certificate = self._link.certificate
        return (
            self._link.fault in {LinkFault.CERTIFICATE_UNTRUSTED, LinkFault.CERTIFICATE_KEY_CHANGED}
            and certificate is not None
            and certificate.is_self_signed
            and bool(certificate.key_sha256 and certificate.host)
        )

    def trust_certificate(self) -> None:
        """Trust the key of the certificate that was refused, for this account at this place, and go on."""
        certificate = self._link.certificate
        if self.may_trust and certificate is not None and self._account is not None:
            key = TrustedKey(certificate.host, certificate.key_sha256)
            self._trusted_keys[str(self._account.jid.bare)] = key
            self._gateway.retry_now()

    def forget_account(self) -> None:
        """Sign out and remove the account and its password from this computer; messages stay."""
        account = self._account
        self.sign_out()
        self._account = None
        self._preferences.set_account(None)
        self.account_changed.emit(None)
        if account is not None:
            self._trusted_keys.pop(str(account.jid.bare), None)
            self._mechanisms.pop(str(account.jid.bare), None)
            self._passwords.forget(account.jid)

    def ask_domain(self, domain: str) -> None:
        """Find out whether a domain can be reached; ``domain_answered`` follows."""
        self._gateway.ask_domain(domain)

    def look_up_domain(self, domain: str) -> None:
        """Find a domain's servers in the DNS, giving up the look-up before; with "" only that."""
        self._gateway.look_up_domain(domain)

    def _connect(self, account: Account, password: str) -> None:
        shown = self._audience.presence_for_all(self._presences.own)
        self._gateway.sign_in(self._policy.applied(account), password, shown)

    # -- what the gateway tells ----------------------------------------------------------------

    def _route(self, event: Event) -> None:  # noqa: C901, PLR0912 - one line per kind of event, and no other place
        match event:
            case PresenceChanged():
                self._arrivals.take_presence(event)
                if event.picture is not None:
                    self._visiting_cards.hear(event.jid.bare, event.picture)
            case PasswordWanted():
                if self._account is not None:
                    self._passwords.read(self._account, self._on_password_read_again)
            case CapabilitiesReceived():
                self._capabilities.receive(event)
            case RosterItemChanged():
                self._arrivals.take_item(event.item)
            case RosterItemRemoved():
                self._roster.drop(event.jid)
                self._presences.forget((event.jid,))
            case RosterRefused():
                self._roster.refuse(event)
            case SubscriptionRequested():
                self._requests.receive(event)
            case SubscriptionWithdrawn():
                self._requests.withdraw(event.jid)
            case SubscriptionAnswered():
                self._roster.answer(event.jid.bare, is_granted=event.is_granted)
            case PresenceFailed():
                if event.jid.bare in self._roster.contacts:
                    self._presences.fail(event)
            case ActivityChanged():
                if event.jid in self._roster.contacts:
                    self._presences.set_activity(event.jid, event.activity)
            case OwnPresenceChanged():
                self._audience.take_own(event)
                self.own_client_changed.emit(event)
            case BlockListReceived():
                self._requests.set_blocked(event.jids)
            case WishesReceived():
                self._roaming.receive(event.wishes)
            case WishesKept():
                self._roaming.note_kept(event)
            case VisitingCardReceived():
                self._visiting_cards.receive(event)
            case DomainLookedUp():
                self.domain_looked_up.emit(event)
            case DomainAnswered():
                self.domain_answered.emit(self._with_policy(event))
            case RosterReceived():
                self._take_roster(event)
            case LinkChanged():
                self._take_link(event.link)
            case _:
                self._messages.take(event)

    def _with_policy(self, event: DomainAnswered) -> DomainAnswered:
        """Put our own rules before what the network says: they are the first thing that must allow it."""
        kind = self._policy.rules.type_of(event.domain)
        finding = DomainFinding(DomainStep.POLICY, is_good=kind is not None, text=kind.value if kind else "")
        others = (found for found in event.findings if found.step is not DomainStep.POLICY)
        return replace(event, findings=(finding, *others))

    def _take_roster(self, event: RosterReceived) -> None:
        self._roster.receive(event.items)
        self._presences.keep_only(self._roster.contacts)
        self._go_online(is_resumed=False)

    def _take_link(self, link: Link) -> None:
        before, self._link = self._link, link
        if link.phase is LinkPhase.ONLINE:
            self._arrivals.begin(is_resumed=link.is_resumed)
            if link.is_resumed:
                self._go_online(is_resumed=True)
            else:
                self._messages.start()
            if self._account is not None:
                self._passwords.keep(self._account.jid)
        elif before.phase is LinkPhase.ONLINE:
            self._roster.set_online(False)
            self._requests.set_online(False)
            self._audience.set_online(is_online=False)
            self._roaming.set_online(is_online=False)
            self._visiting_cards.set_online(is_online=False)
            self._freshness.set_online(is_online=False)
            self._messages.set_online(is_online=False)
            self._arrivals.end()
        if link.phase is LinkPhase.REFUSED and link.fault is LinkFault.BAD_PASSWORD:
            self._passwords.drop()
        self.link_changed.emit(link)

    def _go_online(self, *, is_resumed: bool) -> None:
        self._audience.set_online(is_online=True, is_resumed=is_resumed)
        self._freshness.set_online(is_online=True)
        self._roster.set_online(True)
        self._roaming.set_online(is_online=True, is_resumed=is_resumed)
        self._visiting_cards.set_online(is_online=True)
        self._requests.set_online(True)
        self._messages.set_online(is_online=True, is_resumed=is_resumed)
        self._capabilities.set_online(is_online=True)
        self.settled.emit()

    def _on_password_read(self, account: Account, password: str) -> None:
        if account != self._account:
            return
        if password:
            self._connect(account, password)
            self._gateway.let_go_of_password()
        else:
            self.password_needed.emit(account)

    def _on_password_remembered(self, jid: Jid) -> None:
        if self._account is not None and jid == self._account.jid:
            self._gateway.let_go_of_password()

    def _on_password_read_again(self, account: Account, password: str) -> None:
        if account != self._account:
            return
        if password:
            self._gateway.give_password(password)
        else:
            self._gateway.sign_out()
            self.password_needed.emit(account)
