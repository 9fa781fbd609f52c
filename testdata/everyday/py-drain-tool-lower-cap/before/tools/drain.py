"""Drain cache nodes of one pool, a few at a time."""
import argparse
import sys
import time

from poolctl import Pool

MAX_NODES = 6
MIN_HEALTHY_SHARE = 0.75


def main(argv: list[str]) -> int:
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--pool", required=True)
    ap.add_argument("--node", action="append", required=True, help="may be given several times")
    ap.add_argument("--yes", action="store_true", help="really do it; without it, print the plan")
    args = ap.parse_args(argv)

    pool = Pool.open(args.pool)
    unknown = [n for n in args.node if n not in pool.nodes]
    if unknown:
        print(f"not in {args.pool}: {unknown}", file=sys.stderr)
        return 2
    if len(args.node) > MAX_NODES:
        print(f"{len(args.node)} nodes asked, at most {MAX_NODES}", file=sys.stderr)
        return 2
    left = (pool.healthy - len(args.node)) / len(pool.nodes)
    if left < MIN_HEALTHY_SHARE:
        print(f"only {left:.0%} would be left", file=sys.stderr)
        return 2
    print("plan:", *args.node)
    if not args.yes:
        return 0
    for node in args.node:
        pool.drain(node)
        time.sleep(30)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
