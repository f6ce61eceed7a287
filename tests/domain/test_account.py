from __future__ import annotations

from lyncfedclient.domain.account import Account
from lyncfedclient.domain.jid import Jid


def test_an_account_is_called_by_its_name_or_else_by_its_address() -> None:
    assert Account(Jid("alice", "contoso.test"), "Alice Kovar").shown_name == "Alice Kovar"
    assert Account(Jid("alice", "contoso.test")).shown_name == "alice"
