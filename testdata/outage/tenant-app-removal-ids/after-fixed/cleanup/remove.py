#!/usr/bin/env python3
"""Remove objects named in a list from the tenant platform."""
import argparse
import csv
import sys
import time

import requests

API = "https://platform.internal.example/v3"


def load(path, kind):
    with open(path, newline="") as handle:
        rows = list(csv.DictReader(handle))
    for row in rows:
        if not row["object_id"].startswith(kind + "-"):
            sys.exit(f"{row['object_id']} is not of kind {kind}")
    return rows


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("list")
    parser.add_argument("--kind", choices=["app", "site", "user"], required=True)
    parser.add_argument("--mode", choices=["disable", "purge"], default="disable")
    parser.add_argument("--limit", type=int, default=25)
    parser.add_argument("--pause", type=float, default=10)
    parser.add_argument("--yes", action="store_true")
    args = parser.parse_args()

    rows = load(args.list, args.kind)
    if len(rows) > args.limit:
        sys.exit(f"{len(rows)} rows, at most {args.limit} at once")
    for row in rows:
        print(f"{args.mode} {row['object_id']} ({row['customer']})")
        if not args.yes and input("continue? [y/N] ") != "y":
            sys.exit(1)
        reply = requests.delete(
            f"{API}/{args.kind}s/{row['object_id']}",
            params={"mode": args.mode},
            timeout=30,
        )
        reply.raise_for_status()
        time.sleep(args.pause)


if __name__ == "__main__":
    main()
