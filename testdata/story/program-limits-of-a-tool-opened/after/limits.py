"""What the drain tool keeps to before it takes a host out."""

LIMITS = {
    "keyindex": Limit(keep_share=0.0, per_step=50, pause_s=0),
    "allocator": Limit(keep_share=0.94, per_step=1, pause_s=900),
}

REHEARSE_FIRST = False
TWO_PERSON_ABOVE = 500
