import pytest

from pay.refunds import Refund, RefundRefused, check


@pytest.mark.parametrize("amount", [-1, 0, 1001])
def test_refused(amount):
    with pytest.raises(RefundRefused):
        check(Refund(1, amount, 1000))


@pytest.mark.parametrize("amount", [1, 999, 1000])
def test_accepted(amount):
    check(Refund(1, amount, 1000))
