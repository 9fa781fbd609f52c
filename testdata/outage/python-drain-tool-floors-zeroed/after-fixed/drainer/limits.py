"""Limits that the drain tool enforces before it takes a host out."""
from dataclasses import dataclass


@dataclass(frozen=True)
class Limit:
    keep_share: float
    per_step: int
    pause_s: int
    forceable: bool = False


LIMITS = {
    "keyindex": Limit(keep_share=0.96, per_step=1, pause_s=900),
    "allocator": Limit(keep_share=0.94, per_step=1, pause_s=900),
    "manifest": Limit(keep_share=0.96, per_step=1, pause_s=900),
    "tally": Limit(keep_share=0.80, per_step=2, pause_s=300, forceable=True),
}

REHEARSE_FIRST = True
TWO_PERSON_ABOVE = 3
