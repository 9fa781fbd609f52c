"""Delete EBS snapshots that the nightly backup has outgrown."""
import argparse
import datetime as dt
import logging

import boto3

log = logging.getLogger("reaper")


def candidates(ec2, days):
    limit = dt.datetime.now(dt.timezone.utc) - dt.timedelta(days=days)
    pages = ec2.get_paginator("describe_snapshots").paginate(
        OwnerIds=["self"],
        Filters=[{"Name": "tag:created-by", "Values": ["nightly-backup"]}],
    )
    for page in pages:
        for snap in page["Snapshots"]:
            if snap["StartTime"] < limit:
                yield snap


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--days", type=int, required=True)
    parser.add_argument("--region", required=True)
    args = parser.parse_args()
    ec2 = boto3.client("ec2", region_name=args.region)
    for snap in candidates(ec2, args.days):
        log.info("delete %s", snap["SnapshotId"])
        ec2.delete_snapshot(SnapshotId=snap["SnapshotId"])


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    main()
