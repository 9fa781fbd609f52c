"""Who gets the yearly letter."""
import pytest

from customers import Customer, letter_recipients


def make(id, status):
    return Customer(id=id, name=f"Test {id}", iban=f"DE{id:020d}", status=status)


@pytest.fixture
def customers():
    return [make(1, "active"), make(2, "active"), make(3, "locked"), make(4, "deleted")]


def test_only_active_get_a_letter(customers):
    assert [c.id for c in letter_recipients(customers)] == [1, 2]


def test_locked_and_deleted_never(customers):
    got = {c.status for c in letter_recipients(customers)}
    assert got.isdisjoint({"locked", "deleted"})


def test_nobody():
    assert letter_recipients([]) == []
