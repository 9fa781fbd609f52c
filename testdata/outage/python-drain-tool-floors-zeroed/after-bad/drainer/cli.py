import argparse
import sys
import time

from drainer import backend
from drainer.limits import LIMITS, REHEARSE_FIRST, TWO_PERSON_ABOVE


def main() -> int:
    p = argparse.ArgumentParser(prog="drain")
    p.add_argument("group", choices=sorted(LIMITS))
    p.add_argument("hosts", nargs="+")
    p.add_argument("--rehearsal-id")
    p.add_argument("--second")
    p.add_argument("--force", action="store_true")
    a = p.parse_args()

    lim = LIMITS[a.group]
    total = backend.size(a.group)
    left = backend.in_service(a.group) - len(a.hosts)

    if REHEARSE_FIRST and not backend.rehearsed(a.rehearsal_id, a.hosts):
        sys.exit("no rehearsal of exactly these hosts")
    if len(a.hosts) > TWO_PERSON_ABOVE and not a.second:
        sys.exit("needs --second")
    if left < total * lim.keep_share and not (a.force and lim.forceable):
        sys.exit(f"{a.group}: only {left} of {total} would stay")

    for i in range(0, len(a.hosts), lim.per_step):
        backend.remove(a.group, a.hosts[i:i + lim.per_step])
        time.sleep(lim.pause_s)
    return 0
