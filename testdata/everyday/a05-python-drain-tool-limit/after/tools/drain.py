#!/usr/bin/env python3
"""Take hosts out of the balancer, one after the other."""
import argparse
import sys
import time

from lbclient import Balancer

FLOOR = 0.80  # share of a pool that must stay in service


def main() -> int:
    ap = argparse.ArgumentParser()
    ap.add_argument("--pool", required=True)
    ap.add_argument("--host", action="append", required=True)
    ap.add_argument("--wait", type=int, default=60)
    ap.add_argument("--dry-run", action="store_true", help="only print what would be drained")
    args = ap.parse_args()

    lb = Balancer.from_env()
    members = lb.members(args.pool)
    unknown = set(args.host) - set(members)
    if unknown:
        print("not in pool:", ", ".join(sorted(unknown)), file=sys.stderr)
        return 2

    for host in args.host:
        up = [m for m in lb.members(args.pool) if lb.healthy(m)]
        if (len(up) - 1) / len(members) < FLOOR:
            print("floor reached, stop", file=sys.stderr)
            return 3
        if args.dry_run:
            print("would drain", host, "from", args.pool)
            continue
        print("drain", host, "from", args.pool, flush=True)
        lb.drain(args.pool, host)
        time.sleep(args.wait)
    return 0


if __name__ == "__main__":
    sys.exit(main())
