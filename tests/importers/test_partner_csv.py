from __future__ import annotations

import codecs

import pytest

from lyncfedclient.domain.partner import Partner, PartnerType
from lyncfedclient.domain.partner_file import PartnerFile, PartnerRowFault
from lyncfedclient.importers.errors import ContactFileError, UnrecognisedFileError
from lyncfedclient.importers.partner_csv import read_partners
from lyncfedclient.importers.source import BytesSource

TYPE_LINE = "#TYPE Microsoft.Rtc.Management.WritableConfig.Settings.XmppFederation.XmppAllowedPartner\r\n"
EXPORT = (
    '"Identity","Domain","AdditionalDomains","ConnectionLimit","Description","EnableKeepAlive","PartnerType",'
    '"ProxyFqdn","SaslNegotiation","SupportDialbackNegotiation","TlsNegotiation"\r\n'
    '"fabrikam.test","fabrikam.test","System.Collections.Generic.List`1[System.String]",,"Supplier","True",'
    '"Federated",,"Required","True","Required"\r\n'
    '"gmail.com","gmail.com","",,"Größe","False","PublicUnverified",,"NotSupported","True","NotSupported"\r\n'
)


def read(text: str | bytes) -> PartnerFile:
    return read_partners(BytesSource(text if isinstance(text, bytes) else text.encode()))


@pytest.mark.parametrize(
    "content",
    [
        (TYPE_LINE + EXPORT).encode("utf-8"),
        EXPORT.encode("utf-8-sig"),
        codecs.BOM_UTF16_LE + (TYPE_LINE + EXPORT).encode("utf-16-le"),
        codecs.BOM_UTF16_BE + EXPORT.encode("utf-16-be"),
        EXPORT.encode("cp1252"),
        (TYPE_LINE + EXPORT.replace(",", ";")).encode("utf-8"),
        EXPORT.replace("\r\n", "\n").encode("utf-8"),
    ],
    ids=["type-line", "utf-8-mark", "utf-16-le", "utf-16-be", "code-page", "use-culture", "lf"],
)
def test_what_export_csv_writes_is_read_in_each_of_its_forms(content: bytes) -> None:
    found = read(content)

    assert found.partners == (
        Partner("fabrikam.test", (), PartnerType.FEDERATED, "Supplier"),
        Partner("gmail.com", (), PartnerType.PUBLIC_UNVERIFIED, "Größe"),
    )
    assert found.rejected == ()
    assert found.incomplete == ("fabrikam.test",)


@pytest.mark.parametrize(
    "listed",
    [
        "a.test;b.test",
        "a.test, b.test",
        "{a.test, b.test}",
        "a.test b.test",
        "a.test\nb.test",
        "'a.test'|'b.test'",
    ],
)
def test_additional_domains_are_taken_however_they_were_joined(listed: str) -> None:
    found = read(f'PartnerType,AdditionalDomains,Domain\nPublicVerified,"{listed}",fabrikam.test\n')

    assert found.partners == (Partner("fabrikam.test", ("a.test", "b.test"), PartnerType.PUBLIC_VERIFIED),)
    assert found.incomplete == ()


@pytest.mark.parametrize(
    "name",
    [
        "System.Collections.Generic.List`1[System.String]",
        "System.String[]",
        "Microsoft.Rtc.Management.Xds.PSListModifier`1[System.String]",
        "Microsoft.Rtc.Management.WritableConfig.Settings.XmppFederation.DomainCollection",
        "{a.test...}",
    ],
)
def test_a_list_that_the_export_has_lost_is_said(name: str) -> None:
    found = read(f'Domain,AdditionalDomains\nfabrikam.test,"{name}"\n')

    assert [partner.domain for partner in found.partners] == ["fabrikam.test"]
    assert found.incomplete == ("fabrikam.test",)


def test_identity_serves_where_there_is_no_domain_and_lyncs_default_type_where_there_is_none() -> None:
    found = read("Description,Identity\nx,fabrikam.test\n")

    assert found.partners == (Partner("fabrikam.test", (), PartnerType.PUBLIC_UNVERIFIED, "x"),)


def test_lines_that_cannot_be_partners_are_listed_with_their_reason() -> None:
    found = read(
        "Domain,PartnerType,AdditionalDomains\n"
        "good.test,federated,\n"
        ",Federated,\n"
        "not a domain,Federated,\n"
        "new.test,Friendly,\n"
        "GOOD.test,PublicVerified,\n"
        "far.test,Federated,a b@c\n"
        'open.test,"Federated\n'
    )

    assert [partner.domain for partner in found.partners] == ["good.test"]
    assert [(row.line, row.fault) for row in found.rejected] == [
        (3, PartnerRowFault.NO_DOMAIN),
        (4, PartnerRowFault.BAD_DOMAIN),
        (5, PartnerRowFault.UNKNOWN_TYPE),
        (6, PartnerRowFault.REPEATED),
        (7, PartnerRowFault.BAD_DOMAIN),
        (8, PartnerRowFault.UNREADABLE),
    ]


@pytest.mark.parametrize(
    "content", [b"", b"\x00\x01\x02", b"jid,name,groups\na@b,c,d\n", b"\xff\xfe", b"<xml/>"]
)
def test_another_file_is_refused_whole(content: bytes) -> None:
    with pytest.raises(UnrecognisedFileError):
        read(content)


def test_a_hostile_file_ends_in_an_error_or_in_bounded_texts() -> None:
    found = read(
        "Domain,Description\n" + "x" * 300 + ".test," + "y" * 100_000 + "\n" + "a.test," + "z" * 9000
    )

    assert all(len(row.text) <= 80 for row in found.rejected)
    assert all(len(partner.description) <= 1024 for partner in found.partners)
    with pytest.raises(ContactFileError):
        read("Domain\n" + "".join(f"d{number}.test\n" for number in range(200_002)))
