from dataclasses import dataclass


class RefundRefused(ValueError):
    pass


@dataclass(frozen=True)
class Refund:
    payment_id: int
    amount_cents: int
    captured_cents: int


def check(refund: Refund) -> None:
    if refund.amount_cents < 0:
        raise RefundRefused("negative amount")
    if refund.amount_cents > refund.captured_cents:
        raise RefundRefused("more than captured")
