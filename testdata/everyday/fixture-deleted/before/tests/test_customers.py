"""Who gets the yearly letter."""
import json
import pathlib

import pytest

from customers import Customer, letter_recipients

FIXTURES = pathlib.Path(__file__).parent / "fixtures"


@pytest.fixture
def customers():
    data = json.loads((FIXTURES / "customers_2019.json").read_text())
    return [Customer(**c) for c in data["customers"]]


def test_only_active_get_a_letter(customers):
    assert [c.id for c in letter_recipients(customers)] == [1, 2]


def test_locked_and_deleted_never(customers):
    got = {c.status for c in letter_recipients(customers)}
    assert got.isdisjoint({"locked", "deleted"})


def test_nobody():
    assert letter_recipients([]) == []
