"""Calls that may wait for a person, who may never answer."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING, ParamSpec, TypeVar

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

P = ParamSpec("P")
T = TypeVar("T")


async def unhurried(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run a blocking call on a thread of its own, and give what it gives.

    A keyring asks for its password in a window of its own, and the call lasts as long as that stays
    open. The threads of an executor are waited for when the program ends; this one is not.
    """
    # Imported here: the window is painted before there is a loop.
    import asyncio  # noqa: PLC0415

    loop = asyncio.get_running_loop()
    future: asyncio.Future[T] = loop.create_future()

    def run() -> None:
        try:
            given = work(*args, **kwargs)
        except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
            tell(future.set_exception, error)
        else:
            tell(future.set_result, given)

    def tell(settle: Callable[..., None], outcome: object) -> None:
        # A closed loop says that the program has ended meanwhile.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(settle_once, settle, outcome)

    def settle_once(settle: Callable[..., None], outcome: object) -> None:
        if not future.done():
            settle(outcome)

    threading.Thread(target=run, name="unhurried", daemon=True).start()
    return await future
