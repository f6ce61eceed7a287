"""Runs each test with its guards and, without each of them in turn, once more: then it has to fail.

A test names its guards with ``@pytest.mark.guard("name", ...)``. What came of all goes into the table
of README.md.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pytestqt.exceptions import TimeoutError as WaitedInVainError

from tests.attack import table
from tests.attack.guards import GUARDS
from tests.attack.items import number_of
from tests.attack.removal import Traces
from tests.attack.stage import Scene, scene
from tests.gateway.conftest import Lab, authority  # noqa: F401 - a fixture by import
from tests.support import waiting

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Generator, Iterator

    from tests.support.scripted_server import Authority

WITHOUT = pytest.StashKey[str]()
TRACES = pytest.StashKey[Traces | None]()
TRACED = pytest.StashKey[dict[str, list[str]]]()
OUTCOME = pytest.StashKey[dict[str, dict[str, list[str]]]]()
ORIGINAL = pytest.StashKey[str]()
RESULTS = pytest.StashKey[table.Results]()
_PATIENCE_S = 1.0
"""Without its guard a test mostly waits in vain, so not for long."""
_PATIENCE_BESIDE_OTHERS_S = 45.0
"""What another guard's absence is to leave alone may take its time, beside as much as the proof runs at once."""

_BITES = (AssertionError, TimeoutError, WaitedInVainError, pytest.fail.Exception)


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("attack")
    group.addoption("--write-table", action="store_true", help="write the table of tests/attack/README.md")
    group.addoption(
        "--without-guard",
        metavar="NAME[,NAME]",
        help="run all attacks without a guard, and without the next: who notices?",
    )
    group.addoption("--trace-guards", metavar="FILE", help="write down to which tests each guard matters")
    group.addoption("--traced", metavar="FILE", help="with --without-guard: only tests to which it matters")
    group.addoption("--full-load", action="store_true", help="floods and files as large as the list has them")
    group.addoption(
        "--outcome",
        metavar="FILE",
        help="with --without-guard: write down of each guard which tests ran, which name it and which failed",
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "guard(*names): the guards without which this test must fail")
    config.addinivalue_line("markers", "does_not_apply(why): proves that an attack has nothing to aim at")
    config.stash[RESULTS] = table.Results()
    config.stash[TRACES] = None
    config.stash[TRACED] = {}
    absent = filter(None, (config.getoption("--without-guard") or "").split(","))
    outcomes: dict[str, dict[str, list[str]]] = {
        guard: {"run": [], "marked": [], "failed": []} for guard in absent
    }
    config.stash[OUTCOME] = outcomes
    if config.getoption("--trace-guards"):
        traces = Traces(GUARDS.values())
        traces.install()
        config.stash[TRACES] = traces


def pytest_sessionfinish(session: pytest.Session) -> None:
    config = session.config
    found = {"--trace-guards": config.stash[TRACED], "--outcome": config.stash[OUTCOME]}
    for option, what in found.items():
        if file := config.getoption(option):
            Path(file).write_text(json.dumps(what), encoding="utf-8")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Add to each test its runs without a guard, and put the table last."""
    outcomes = config.stash[OUTCOME]
    is_tracing = bool(config.getoption("--trace-guards"))
    traced = json.loads(Path(file).read_text("utf-8")) if (file := config.getoption("--traced")) else None
    mine = [item for item in items if item.path.parent == table.FOLDER]
    others = [item for item in items if item.path.parent != table.FOLDER]
    runs: list[pytest.Item] = []
    last = [item for item in mine if item.path.name == "test_table.py"]
    for item in mine:
        if item in last:
            continue
        assert isinstance(item, pytest.Function)
        names = sorted({name for mark in item.iter_markers("guard") for name in mark.args})
        for guard, outcome in outcomes.items():
            if guard in names or traced is None or guard in traced.get(item.nodeid, ()):
                runs.append(_without(item, guard))
                outcome["run"].append(item.nodeid)
            if guard in names:
                outcome["marked"].append(item.nodeid)
        if outcomes:
            continue
        runs.append(item)
        if is_tracing:
            continue
        runs += [_without(item, name) for name in names]
    items[:] = others + runs + last


def _without(item: pytest.Function, guard: str) -> pytest.Function:
    twin: pytest.Function = type(item).from_parent(
        item.parent,
        name=f"{item.name}[without {guard}]",
        callspec=getattr(item, "callspec", None),
        callobj=item.obj,
        fixtureinfo=item._fixtureinfo,
        keywords=item.keywords,
        originalname=item.originalname,
    )
    twin.own_markers = item.own_markers
    twin.stash[WITHOUT] = guard
    twin.stash[ORIGINAL] = item.nodeid
    return twin


@pytest.fixture(autouse=True)
def guards(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Take out the guard that this run is to do without."""
    name = request.node.stash.get(WITHOUT, "")
    is_marked = any(name in mark.args for mark in request.node.iter_markers("guard"))
    traces = request.config.stash[TRACES]
    if traces is not None:
        traces.start()
    forget = GUARDS[name].take_out(monkeypatch) if name else []
    if name:
        monkeypatch.setattr(waiting, "LIMIT_S", _PATIENCE_S if is_marked else _PATIENCE_BESIDE_OTHERS_S)
    yield
    if traces is not None:
        request.config.stash[TRACED][request.node.nodeid] = traces.found()
    if name:
        monkeypatch.undo()
    for call in forget:
        call()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[Any]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if item.path.parent != table.FOLDER:
        return report
    without = item.stash.get(WITHOUT, "")
    if outcomes := item.config.stash[OUTCOME]:
        if without and report.failed and item.stash[ORIGINAL] not in outcomes[without]["failed"]:
            outcomes[without]["failed"].append(item.stash[ORIGINAL])
        return report
    if without and report.when != "setup":
        _turn(report, call, without)
    number = number_of(getattr(item, "originalname", None) or item.name)
    if number is not None and (report.when == "call" or report.failed):
        item.config.stash[RESULTS].take(
            number,
            item.originalname or item.name,  # type: ignore[attr-defined]
            is_good=report.passed,
            guard=without,
            why=next((mark.args[0] for mark in item.iter_markers("does_not_apply")), ""),
        )
    return report


def _turn(report: pytest.TestReport, call: pytest.CallInfo[Any], without: str) -> None:
    """Without its guard a test has to fail, and by what it looks for rather than by an accident."""
    if report.when == "teardown":
        report.outcome, report.longrepr = "passed", None
    elif report.passed:
        report.outcome, report.longrepr = "failed", f"passes without the guard {without}: proves nothing"
    elif call.excinfo is not None and call.excinfo.errisinstance(_BITES):
        report.outcome, report.longrepr = "passed", None


@pytest.fixture
def lab(authority: Authority) -> Lab:  # noqa: F811 - the fixture by import
    return Lab(authority)


@pytest.fixture
def load(request: pytest.FixtureRequest) -> Callable[[int, int], int]:
    """Choose between what every run can bear and what the list asks for (``--full-load``)."""
    is_full = bool(request.config.getoption("--full-load"))
    return lambda usual, full: full if is_full else usual


@pytest.fixture
async def there(lab: Lab, tmp_path: Path, qapp: object) -> AsyncIterator[Scene]:
    """Give a signed-in program, with whom it knows and a server that says what the test wants."""
    async with scene(lab, tmp_path) as opened:
        yield opened
