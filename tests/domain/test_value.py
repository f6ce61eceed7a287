from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, replace
from typing import Any

import pytest
from typing_extensions import override

from lyncfedclient.domain.value import value


@value
class Place:
    """A place of a test's."""

    name: str
    storeys: tuple[int, ...] = ()
    seen_ms: int = field(default=0, compare=False)
    secret: str = field(default="", repr=False)
    people: list[str] = field(default_factory=list, compare=False)


@dataclass(frozen=True, slots=True)
class Guarded:
    name: str
    storeys: tuple[int, ...] = ()
    seen_ms: int = field(default=0, compare=False)
    secret: str = field(default="", repr=False)
    people: list[str] = field(default_factory=list, compare=False)


@value
class Nothing:
    """One without fields."""


@value
class Alone:
    """One with a single field."""

    name: str


@value
class Counted:
    """One that works something out."""

    words: tuple[str, ...]
    count: int = field(init=False, compare=False)
    limit: int = field(init=False, default=7)

    def __post_init__(self) -> None:
        self.count: int = len(self.words)  # type: ignore[misc] # before anybody else has it


@value
class Named:
    """One with a comparison and a text of its own."""

    name: str

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Named) and other.name.lower() == self.name.lower()

    @override
    def __hash__(self) -> int:
        return hash(self.name.lower())

    @override
    def __repr__(self) -> str:
        return f"<{self.name}>"


@pytest.mark.parametrize("kind", [Place, Guarded])
def test_a_value_behaves_as_a_dataclass_that_guards_itself(kind: Any) -> None:
    one, same, other = kind("Seoul", (1,)), kind("Seoul", storeys=(1,), seen_ms=5), kind("Busan")

    assert one == same
    assert hash(one) == hash(same)
    assert one != other
    assert one != ("Seoul", (1,), 0, "", [])
    assert repr(one) == f"{kind.__name__}(name='Seoul', storeys=(1,), seen_ms=0, people=[])"
    assert [one.name for one in fields(kind)] == ["name", "storeys", "seen_ms", "secret", "people"]
    assert replace(one, name="Busan").storeys == (1,)
    assert asdict(one)["storeys"] == (1,)
    assert kind.__match_args__ == ("name", "storeys", "seen_ms", "secret", "people")
    assert kind("Seoul").people is not kind("Seoul").people
    assert not hasattr(one, "__dict__")


@pytest.mark.parametrize("kind", [Place, Guarded])
def test_a_value_comes_through_copying_and_pickling(kind: Any) -> None:
    one = kind("Seoul", (1, 2), 3)

    assert copy.copy(one) == one
    assert copy.deepcopy(one) == one
    assert pickle.loads(pickle.dumps(one)) == one  # noqa: S301


@pytest.mark.parametrize("kind", [Place, Guarded])
def test_wrong_arguments_are_refused_at_the_first_and_at_the_second_time(kind: Any) -> None:
    for _ in range(2):
        with pytest.raises(TypeError, match=r"missing 1 required positional argument: 'name'"):
            kind()
    with pytest.raises(TypeError, match=r"unexpected keyword argument 'size'"):
        kind("Seoul", size=2)


def test_values_without_fields_and_with_one_compare_too() -> None:
    assert Nothing() == Nothing()
    assert hash(Nothing()) == hash(Nothing())
    assert Nothing() != object()
    assert Alone("Seoul") == Alone("Seoul")
    assert len({Alone("Seoul"), Alone("Seoul"), Alone("Busan")}) == 2


def test_what_a_class_does_by_itself_stays() -> None:
    assert Named("seoul") == Named("Seoul")
    assert hash(Named("seoul")) == hash(Named("Seoul"))
    assert repr(Named("seoul")) == "<seoul>"


def test_what_is_worked_out_afterwards_and_a_field_that_is_not_given_are_there() -> None:
    one = Counted(("a", "b"))

    assert (one.count, one.limit) == (2, 7)
    assert one == Counted(("a", "b"))


def test_init_is_compiled_once() -> None:
    Place("Seoul")
    made = Place.__init__

    Place("Busan")

    assert Place.__init__ is made
    assert made.__qualname__ == "Place.__init__"


def test_only_the_guarded_one_refuses_a_change_at_run_time() -> None:
    with pytest.raises(FrozenInstanceError):
        Guarded("Seoul").name = "Busan"  # type: ignore[misc]
    one = Place("Seoul")

    one.name = "Busan"  # type: ignore[misc]

    assert one.name == "Busan"
