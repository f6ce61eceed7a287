"""The contexts that verify."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import trustme

from lyncfedclient.gateway.tls import verifying_context

if TYPE_CHECKING:
    from pathlib import Path


def test_whom_the_system_trusts_is_read_once_until_it_changes(tmp_path: Path) -> None:
    file = tmp_path / "ca.pem"
    trustme.CA().cert_pem.write_to_path(str(file))

    first = verifying_context(file, is_direct=False)

    assert verifying_context(file, is_direct=False) is first


def test_of_files_that_change_again_and_again_only_the_last_states_stay_in_memory(tmp_path: Path) -> None:
    file = tmp_path / "ca.pem"
    contexts = []
    for _ in range(5):
        trustme.CA().cert_pem.write_to_path(str(file))
        contexts.append(weakref.ref(verifying_context(file, is_direct=False)))

    gc.collect()

    assert [context() is None for context in contexts] == [True, True, True, False, False]
