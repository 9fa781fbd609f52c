"""Rendering of invoices."""
from features import enabled
from payouts import queue


def render(invoice):
    if enabled("new-invoice-layout"):
        return render_v2(invoice)
    return render_v1(invoice)


def render_v2(invoice):
    lines = [f"{p.text:<40} {p.amount:>10.2f}" for p in invoice.positions]
    return "\n".join(lines + [f"total {invoice.total:.2f}"])


def render_v1(invoice):
    return "\n".join(p.text for p in invoice.positions)


def pay_out(invoice):
    if enabled("stop-payouts"):
        return None
    return queue(invoice)
