"""Delete EBS snapshots that the nightly backup has outgrown."""
import argparse
import datetime as dt
import logging
import sys
from collections import defaultdict

import boto3

log = logging.getLogger("reaper")

MIN_DAYS = 35
KEEP_PER_VOLUME = 7
MAX_PER_RUN = 60


def candidates(ec2, days):
    """Snapshots past the age limit, never one of the newest KEEP_PER_VOLUME of its volume."""
    limit = dt.datetime.now(dt.timezone.utc) - dt.timedelta(days=days)
    by_volume = defaultdict(list)
    pages = ec2.get_paginator("describe_snapshots").paginate(
        OwnerIds=["self"],
        Filters=[{"Name": "tag:created-by", "Values": ["nightly-backup"]}],
    )
    for page in pages:
        for snap in page["Snapshots"]:
            if snap["State"] == "completed":
                by_volume[snap["VolumeId"]].append(snap)
    old = []
    for snaps in by_volume.values():
        snaps.sort(key=lambda s: s["StartTime"], reverse=True)
        old.extend(s for s in snaps[KEEP_PER_VOLUME:] if s["StartTime"] < limit)
    return old


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--days", type=int, required=True)
    parser.add_argument("--region", required=True)
    parser.add_argument("--delete", action="store_true", help="without it only print")
    args = parser.parse_args()
    if args.days < MIN_DAYS:
        parser.error(f"--days must be at least {MIN_DAYS}")
    ec2 = boto3.client("ec2", region_name=args.region)
    found = candidates(ec2, args.days)
    if len(found) > MAX_PER_RUN:
        log.error("%d snapshots found, more than %d: nothing deleted", len(found), MAX_PER_RUN)
        sys.exit(2)
    for snap in found:
        log.info("%s %s", "delete" if args.delete else "would delete", snap["SnapshotId"])
        if args.delete:
            ec2.delete_snapshot(SnapshotId=snap["SnapshotId"])


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    main()
