"""Work on a worker thread, during which no garbage is collected.

Python collects garbage on whichever thread happens to allocate, and a QObject that is destroyed on
another thread than its own crashes the program. So the collector rests while a worker allocates, and
is started again by the loop's thread alone.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

P = ParamSpec("P")
T = TypeVar("T")


class Rest:
    """Counts who needs the collector to rest; used on the loop's thread only."""

    def __init__(self) -> None:
        self._count = 0
        self._was_enabled = False

    def begin(self) -> None:
        """Collect nothing until :meth:`end` was called as often."""
        if self._count == 0:
            self._was_enabled = gc.isenabled()
            gc.disable()
        self._count += 1

    def end(self) -> None:
        """Let the collector go on, unless somebody else needs it to rest."""
        self._count -= 1
        if self._count == 0 and self._was_enabled:
            # Done here, so that the worker, which may not be quite through, is not the one to collect.
            gc.collect(0)
            gc.enable()


rest = Rest()
"""The one of this process; for the threads of :mod:`beside` as well."""


async def apart(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run a function on a worker thread and give what it gives; the thread outlives a cancellation."""
    # Imported here: the window is painted before there is a loop.
    import asyncio  # noqa: PLC0415
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415

    loop = asyncio.get_running_loop()
    executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="apart")
    rest.begin()

    def done(_: Future[T]) -> None:
        # Without a loop the program has ended, and nobody needs the collector any more.
        if not loop.is_closed():
            loop.call_soon_threadsafe(rest.end)

    future = executor.submit(work, *args, **kwargs)
    future.add_done_callback(done)
    executor.shutdown(wait=False)
    return await asyncio.wrap_future(future)
