from decimal import Decimal, ROUND_HALF_UP

from checkout.flags import enabled

CENT = Decimal("0.01")


def _round(value):
    return value.quantize(CENT, rounding=ROUND_HALF_UP)


def tax_for(order):
    """Tax of an order, in the order's currency."""
    if enabled("new_tax", order.customer_id):
        return sum((_round(i.net * i.rate) for i in order.items), Decimal(0))
    # old way: one rate for the whole order
    net = sum((i.net for i in order.items), Decimal(0))
    return _round(net * order.default_rate)


def gross(order):
    net = sum((i.net for i in order.items), Decimal(0))
    return net + tax_for(order)
