#!/usr/bin/env python3
"""Weekly quota run: sets the storage quota of each internal service from its measured use."""
import argparse
import json
import sys
from pathlib import Path

from quotalib import Ledger, MetricsClient, notify_owner

CONFIG = json.loads(Path("/etc/quota-run/config.json").read_text())


def measured_use(metrics, service):
    """Largest use of the last 28 days in GiB, from every usage source of the service."""
    series = []
    for source in CONFIG["usage_sources"]:
        points = metrics.query(source, service=service, days=28)
        if not points:
            raise LookupError(f"{service}: {source} has no data")
        series.append(max(p.value for p in points))
    return max(series)


def propose(current, used):
    wanted = used * (1 + CONFIG["headroom_percent"] / 100)
    floor = current * (1 - CONFIG["max_reduction_percent"] / 100)
    return max(wanted, floor, CONFIG["minimum_quota_gib"])


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--apply", action="store_true")
    args = ap.parse_args()

    ledger = Ledger(CONFIG["ledger"])
    metrics = MetricsClient(CONFIG["metrics_url"])
    plan, skipped = [], []
    for service in ledger.services():
        current = ledger.quota(service)
        try:
            used = measured_use(metrics, service)
        except LookupError as err:
            skipped.append((service, str(err)))
            continue
        new = propose(current, used)
        if new < current and service in CONFIG["never_reduce"]:
            notify_owner(service, current, new)
            continue
        plan.append((service, current, new))

    for service, reason in skipped:
        print(f"SKIP {service}: {reason}")
    for service, old, new in plan:
        print(f"{service}: {old:.0f} -> {new:.0f} GiB")
    shrinking = [p for p in plan if p[2] < p[1]]
    if len(shrinking) > CONFIG["max_services_reduced"]:
        sys.exit(f"{len(shrinking)} services would be reduced, limit {CONFIG['max_services_reduced']}")
    if args.apply:
        for service, old, new in plan:
            ledger.set_quota(service, new, grace_days=CONFIG["grace_days"])


if __name__ == "__main__":
    main()
