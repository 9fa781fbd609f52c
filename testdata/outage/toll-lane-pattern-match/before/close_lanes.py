#!/usr/bin/env python3
"""Take toll-lane controllers out of service for a software load."""
import argparse
import json
import re
import subprocess
import sys


def pick(inventory, names):
    chosen = []
    for lane in inventory["lanes"]:
        if any(re.fullmatch(n, lane["name"]) for n in names):
            chosen.append(lane)
    return chosen


def main():
    p = argparse.ArgumentParser()
    p.add_argument("lane", nargs="+", help="lane name or pattern, e.g. lane-3")
    p.add_argument("--inventory", default="plaza.json")
    p.add_argument("--apply", action="store_true", help="without it only the list is printed")
    a = p.parse_args()

    with open(a.inventory) as f:
        inventory = json.load(f)
    chosen = pick(inventory, a.lane)
    for direction in ("inbound", "outbound"):
        out = [l for l in chosen if l["direction"] == direction]
        if len(out) > inventory["max_closed"][direction]:
            sys.exit(f"{direction}: {len(out)} lanes, limit {inventory['max_closed'][direction]}")

    print("closing:", " ".join(l["name"] for l in chosen))
    if a.apply:
        for lane in chosen:
            subprocess.run(["lanectl", "--host", lane["host"], "close"], check=True)


if __name__ == "__main__":
    main()
