from __future__ import annotations

from lyncfedclient.domain.resources import resource, resource_folder


def test_a_file_that_comes_with_the_program_is_found() -> None:
    assert resource("providers.toml").is_file()
    assert resource("providers.toml").parent == resource_folder()
