"""The settings, page by page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lyncfedclient.domain.account import TlsMode
from lyncfedclient.domain.alert import Alert
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.partner import Partner, PartnerType
from lyncfedclient.domain.policy import InstalledPolicy
from lyncfedclient.storage.policy_file import LoadedPolicy
from lyncfedclient.ui.partners.partner_dialog import PartnerDialog
from lyncfedclient.ui.preferences.dialog import Page, PreferencesDialog
from tests.scenes.stage import Stage, scene
from tests.support.scratch import scratch_folder
from tests.support.services import friend, make_rig

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_PARTNERS = (
    Partner("fabrikam.example", ("sales.fabrikam.example",), PartnerType.FEDERATED, "Supplier, halls 1 to 3"),
    Partner("northwind.example", (), PartnerType.PUBLIC_VERIFIED),
    Partner("jabber.example", (), PartnerType.PUBLIC_UNVERIFIED, "Public server, see ticket 4711"),
    Partner("müller.example", ("müller.test",), PartnerType.FEDERATED, "Maschinenbau"),
)


def _fill(stage: Stage) -> None:
    for partner in _PARTNERS:
        stage.services.policy.add(
            partner.domain, partner.type, partner.additional_domains, partner.description
        )


@scene("settings")
def settings(stage: Stage) -> QWidget:
    return PreferencesDialog(stage.services, stage.look)


@scene("settings, appearance")
def appearance(stage: Stage) -> QWidget:
    return PreferencesDialog(stage.services, stage.look, page=Page.APPEARANCE)


@scene("settings, notifications")
def notifications(stage: Stage) -> QWidget:
    return PreferencesDialog(stage.services, stage.look, page=Page.NOTIFICATIONS)


@scene("settings, searched")
def settings_searched(stage: Stage) -> QWidget:
    dialog = PreferencesDialog(stage.services, stage.look)
    dialog.search.setText("text")
    return dialog


@scene("settings, right to left desktop", is_right_to_left=True)
def settings_mirrored(stage: Stage) -> QWidget:
    return PreferencesDialog(stage.services, stage.look)


@scene("settings, presence")
def presence(stage: Stage) -> QWidget:
    bob, eva = Jid.parse("bob@fabrikam.example"), Jid.parse("eva@partner.example")
    stage.gateway.go_online(friend(bob, "Bob Tan"), friend(eva, "Eva Novák"))
    stage.services.alerts.set(bob, Alert.ONCE)
    stage.services.alerts.set(eva, Alert.ALWAYS)
    stage.services.preferences.update(inactive_after_s=0, away_after_s=1200)
    return PreferencesDialog(stage.services, stage.look, page=Page.PRESENCE)


@scene("partners page, filled")
def partners(stage: Stage) -> QWidget:
    _fill(stage)
    dialog = PreferencesDialog(stage.services, stage.look, page=Page.PARTNERS)
    dialog.partners.table.selectRow(0)
    return dialog


@scene("partners page, empty")
def partners_empty(stage: Stage) -> QWidget:
    return PreferencesDialog(stage.services, stage.look, page=Page.PARTNERS)


@scene("partners page, right to left desktop", is_right_to_left=True)
def partners_mirrored(stage: Stage) -> QWidget:
    _fill(stage)
    return PreferencesDialog(stage.services, stage.look, page=Page.PARTNERS)


@scene("partners page, smallest", width=620, height=600)
def partners_narrow(stage: Stage) -> QWidget:
    return partners(stage)


@scene("partners page, after an import")
def partners_imported(stage: Stage) -> QWidget:
    lines = [
        "#TYPE Microsoft.Rtc.Management.WritableConfig.Settings.XmppFederation.XmppAllowedPartner",
        "Domain,PartnerType,AdditionalDomains,Description",
        "fabrikam.example,Federated,System.Collections.Generic.List`1[System.String],Supplier",
        "northwind.example,PublicVerified,,",
        "not a domain,Federated,,",
    ]
    path = scratch_folder("scene") / "partners.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    dialog = PreferencesDialog(stage.services, stage.look, page=Page.PARTNERS)
    dialog.partners.import_file(str(path))
    return dialog


def _locked(stage: Stage) -> PreferencesDialog:
    installed = InstalledPolicy(
        partners=_PARTNERS,
        is_partners_only=False,
        unlisted_type=PartnerType.PUBLIC_UNVERIFIED,
        host="xmpp.contoso.example",
        port=5222,
        tls=TlsMode.STARTTLS,
        ca_file=Path("/etc/ssl/contoso-ca.pem"),
    )
    rig = stage.keep(make_rig(installed=installed))
    rig.services.policy._loaded = LoadedPolicy(installed, Path("/etc/lyncfedclient/policy.toml"))
    return PreferencesDialog(rig.services, stage.look)


@scene("partners page, locked")
def partners_locked(stage: Stage) -> QWidget:
    dialog = _locked(stage)
    dialog.show_page(Page.PARTNERS)
    return dialog


@scene("settings, locked", height=900, width=840)
def settings_locked(stage: Stage) -> QWidget:
    return _locked(stage)


@scene("partner, new")
def partner_new(stage: Stage) -> QWidget:
    dialog = PartnerDialog(stage.services.policy)
    dialog.domain.setText("fabrikam example")
    dialog.ok.click()
    return dialog


@scene("partner, changed")
def partner_changed(stage: Stage) -> QWidget:
    return PartnerDialog(stage.services.policy, _PARTNERS[0])
