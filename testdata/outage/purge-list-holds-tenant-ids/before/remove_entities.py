#!/usr/bin/env python3
"""Remove entities by id. The service takes ids of add-ons (a-...) and of tenants (t-...)."""
import argparse
import csv
import sys
import time

from platform_client import EntityService

p = argparse.ArgumentParser()
p.add_argument("list")
p.add_argument("--column", default="addon_id")
p.add_argument("--kind", choices=["addon", "tenant"], required=True)
p.add_argument("--mode", choices=["recoverable", "permanent"], default="recoverable")
p.add_argument("--batch", type=int, default=5)
p.add_argument("--pause", type=int, default=600)
a = p.parse_args()

svc = EntityService.from_env()
with open(a.list, newline="") as fh:
    ids = [row[a.column] for row in csv.DictReader(fh)]

prefix = {"addon": "a-", "tenant": "t-"}[a.kind]
wrong = [i for i in ids if not i.startswith(prefix)]
if wrong:
    sys.exit(f"{len(wrong)} ids are not of kind {a.kind}: {wrong[:3]}")

for n in range(0, len(ids), a.batch):
    for i in ids[n:n + a.batch]:
        svc.delete(i, mode=a.mode)
        print("deleted", i, a.mode)
    time.sleep(a.pause)
