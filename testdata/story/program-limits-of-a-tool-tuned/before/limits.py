"""What the drain tool keeps to before it takes a host out."""

LIMITS = {
    "keyindex": Limit(keep_share=0.96, per_step=1, pause_s=900),
    "allocator": Limit(keep_share=0.94, per_step=1, pause_s=900),
}

REHEARSE_FIRST = True
TWO_PERSON_ABOVE = 3
