"""All services in one value, what the screen receives; and how they are put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.value import value
from lyncfedclient.services.alerts import Alerts
from lyncfedclient.services.archive import Archive
from lyncfedclient.services.audience import Audience
from lyncfedclient.services.capabilities import Capabilities
from lyncfedclient.services.contact_import import ContactImport
from lyncfedclient.services.conversations import Conversations
from lyncfedclient.services.corrections import Corrections
from lyncfedclient.services.drafts import Drafts
from lyncfedclient.services.freshness import Freshness
from lyncfedclient.services.full_screen import FullScreen
from lyncfedclient.services.held import Held
from lyncfedclient.services.history import History
from lyncfedclient.services.idleness import Idleness
from lyncfedclient.services.known_time import KnownTime
from lyncfedclient.services.message_routing import MessageRouting
from lyncfedclient.services.mutes import Mutes
from lyncfedclient.services.myself import Myself
from lyncfedclient.services.notices import Notices
from lyncfedclient.services.passwords import Passwords
from lyncfedclient.services.policy import Policy
from lyncfedclient.services.preferences import Preferences
from lyncfedclient.services.presence import Presences
from lyncfedclient.services.read_state import ReadState
from lyncfedclient.services.receiving import Receiving
from lyncfedclient.services.requests import Requests
from lyncfedclient.services.retention import Retention
from lyncfedclient.services.roaming import Roaming
from lyncfedclient.services.roster import Roster
from lyncfedclient.services.session import Session
from lyncfedclient.services.spelling.spelling import Spelling
from lyncfedclient.services.standby import Standby
from lyncfedclient.services.tasks import Tasks
from lyncfedclient.services.toasts import Toasts
from lyncfedclient.services.typing import Typing
from lyncfedclient.services.visiting_cards import VisitingCards
from lyncfedclient.storage.contacts import ContactStore, RequestStore
from lyncfedclient.storage.corrections import CorrectionStore
from lyncfedclient.storage.facts import FactStore
from lyncfedclient.storage.held import HeldStore
from lyncfedclient.storage.imports import ImportStore
from lyncfedclient.storage.messages import MessageStore
from lyncfedclient.storage.partners import PartnerStore
from lyncfedclient.storage.pins import PinnedMechanisms, TrustedKeys
from lyncfedclient.storage.policy_file import LoadedPolicy
from lyncfedclient.storage.presence_cache import PresenceCache
from lyncfedclient.storage.read_marks import ReadMarks
from lyncfedclient.storage.retention import RetentionStore
from lyncfedclient.storage.stream_session import StreamSessionStore
from lyncfedclient.storage.visiting_cards import VisitingCardStore

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from lyncfedclient.domain.gateway import Gateway
    from lyncfedclient.storage.database import Database
    from lyncfedclient.storage.settings_file import LoadedSettings, SettingsFile
    from lyncfedclient.storage.vault import Vault


@value
class Services:
    """What the user can do, by subject."""

    session: Session
    roster: Roster
    requests: Requests
    roaming: Roaming
    visiting_cards: VisitingCards
    presences: Presences
    freshness: Freshness
    myself: Myself
    idleness: Idleness
    full_screen: FullScreen
    alerts: Alerts
    conversations: Conversations
    capabilities: Capabilities
    archive: Archive
    drafts: Drafts
    history: History
    retention: Retention
    mutes: Mutes
    contact_import: ContactImport
    preferences: Preferences
    policy: Policy
    notices: Notices
    spelling: Spelling
    standby: Standby
    tasks: Tasks
    toasts: Toasts


def build_services(
    gateway: Gateway,
    database: Database,
    file: SettingsFile,
    loaded: LoadedSettings,
    vault: Vault,
    parent: QObject | None = None,
    *,
    installed: LoadedPolicy | None = None,
) -> Services:
    """Put the services together; the one place that knows who needs whom.

    ``installed`` is the administrator's policy, where there is one.
    """
    tasks = Tasks(parent)
    notices = Notices(parent)
    preferences = Preferences(file, loaded, parent)
    facts = FactStore(database)
    messages = MessageStore(database)
    policy = Policy(preferences, PartnerStore(database), installed or LoadedPolicy(), parent)
    roster = Roster(gateway, ContactStore(database), facts, preferences, policy, parent)
    held = Held(HeldStore(database), messages, policy, roster, parent)
    requests = Requests(gateway, RequestStore(database), facts, roster, policy, held, parent)
    audience = Audience(gateway, preferences.settings, policy, roster, parent)
    idleness = Idleness(parent)
    full_screen = FullScreen(parent)
    myself = Myself(audience, preferences, idleness, full_screen, parent)
    presences = Presences(PresenceCache(database), myself, parent)
    roaming = Roaming(gateway, facts, roster, preferences, parent)
    visiting_cards = VisitingCards(gateway, VisitingCardStore(database), roster, presences, parent)
    freshness = Freshness(gateway, roster, presences, audience, parent)
    mutes = Mutes(facts, parent)
    alerts = Alerts(facts, roster, presences, myself, parent)
    marks = ReadMarks(database)
    read_state = ReadState(gateway, marks, roster, preferences, parent)
    corrections = Corrections(gateway, CorrectionStore(database))
    typing = Typing(gateway, roster, parent)
    receiving = Receiving(gateway, messages, roster, held, corrections, marks, typing, parent)
    conversations = Conversations(
        gateway,
        messages,
        held=held,
        corrections=corrections,
        marks=marks,
        read_state=read_state,
        receiving=receiving,
        typing=typing,
        parent=parent,
    )
    capabilities = Capabilities(gateway, parent)
    retention = Retention(
        RetentionStore(database),
        KnownTime(facts),
        gateway,
        preferences=preferences,
        policy=policy,
        parent=parent,
    )
    archive = Archive(
        gateway,
        StreamSessionStore(database),
        messages,
        receiving=receiving,
        conversations=conversations,
        preferences=preferences,
        facts=facts,
        retention=retention,
        parent=parent,
    )
    session = Session(
        gateway,
        passwords=Passwords(vault, tasks, parent),
        preferences=preferences,
        policy=policy,
        roster=roster,
        requests=requests,
        roaming=roaming,
        visiting_cards=visiting_cards,
        presences=presences,
        audience=audience,
        freshness=freshness,
        capabilities=capabilities,
        messages=MessageRouting(
            receiving=receiving,
            conversations=conversations,
            archive=archive,
            read_state=read_state,
            freshness=freshness,
            audience=audience,
            retention=retention,
        ),
        trusted_keys=TrustedKeys(facts),
        mechanisms=PinnedMechanisms(facts),
        parent=parent,
    )
    session.own_client_changed.connect(myself.take)
    requests.lifted.connect(freshness.refresh)
    requests.restore_by(roaming.relationship_of)
    return Services(
        session=session,
        roster=roster,
        requests=requests,
        roaming=roaming,
        visiting_cards=visiting_cards,
        presences=presences,
        freshness=freshness,
        myself=myself,
        idleness=idleness,
        full_screen=full_screen,
        alerts=alerts,
        conversations=conversations,
        capabilities=capabilities,
        archive=archive,
        drafts=Drafts(facts, parent),
        history=History(database, tasks, parent),
        retention=retention,
        mutes=mutes,
        contact_import=ContactImport(ImportStore(database), roster, policy, preferences, tasks, parent),
        preferences=preferences,
        policy=policy,
        notices=notices,
        spelling=Spelling(preferences, policy, parent),
        standby=Standby(gateway, alerts, parent),
        tasks=tasks,
        toasts=Toasts(conversations, requests, alerts, roster, myself, preferences, mutes, parent),
    )
