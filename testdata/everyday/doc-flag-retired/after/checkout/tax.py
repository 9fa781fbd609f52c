"""Tax of a basket."""
from decimal import Decimal

from checkout import taxengine
from checkout.metrics import counter


def tax_for(basket, country):
    """Return the tax of a basket, or raise TaxUnknown."""
    if not basket.lines:
        return Decimal("0.00")
    result = taxengine.compute(basket, country)
    if result is None or result < 0:
        counter("tax.invalid").inc()
        raise TaxUnknown(country)
    return result


class TaxUnknown(Exception):
    pass
