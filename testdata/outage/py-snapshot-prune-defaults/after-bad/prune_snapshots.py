#!/usr/bin/env python3
"""Remove EBS snapshots of the nightly backup that are past their keep count."""
import argparse
import os

import boto3


def snapshots(ec2, application):
    pages = ec2.get_paginator("describe_snapshots").paginate(
        OwnerIds=["self"],
        Filters=[
            {"Name": "tag:backup-of", "Values": [application or "*"]},
            {"Name": "status", "Values": ["completed"]},
        ],
    )
    by_volume = {}
    for page in pages:
        for snap in page["Snapshots"]:
            by_volume.setdefault(snap["VolumeId"], []).append(snap)
    for snaps in by_volume.values():
        snaps.sort(key=lambda s: s["StartTime"], reverse=True)
    return by_volume


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--application", default=os.environ.get("APPLICATION", ""))
    p.add_argument("--keep", type=int, default=int(os.environ.get("KEEP_NIGHTLY", "0")))
    p.add_argument("--yes", action="store_true", help="delete, not only list")
    args = p.parse_args()

    ec2 = boto3.client("ec2", region_name="eu-west-2")
    doomed = []
    for snaps in snapshots(ec2, args.application).values():
        doomed += snaps[args.keep:]
    print(f"{len(doomed)} snapshots past keep={args.keep}")
    for snap in doomed:
        print(snap["SnapshotId"], snap["StartTime"].isoformat(), snap["VolumeId"])
        if args.yes:
            ec2.delete_snapshot(SnapshotId=snap["SnapshotId"])


if __name__ == "__main__":
    main()
