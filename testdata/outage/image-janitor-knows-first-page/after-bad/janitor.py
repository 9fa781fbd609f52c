"""Removes build images that the catalogue does not list any more."""
import argparse
import datetime as dt
import sys

import requests
from google.cloud import compute_v1

CATALOGUE = "https://catalogue.ci.example/api"
PROJECT = "ci-workers-prod"
GRACE = dt.timedelta(days=14)


def wanted_images():
    r = requests.get(
        f"{CATALOGUE}/images",
        params={"infra": "gce", "sort": "-created_at", "limit": 100},
        timeout=30,
    )
    r.raise_for_status()
    return {i["name"] for i in r.json()["data"]}


def old_enough(image):
    made = dt.datetime.fromisoformat(image.creation_timestamp)
    return dt.datetime.now(dt.timezone.utc) - made > GRACE


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--apply", action="store_true")
    args = ap.parse_args()

    client = compute_v1.ImagesClient()
    present = list(client.list(project=PROJECT))
    wanted = wanted_images()
    doomed = [i for i in present if i.name not in wanted and old_enough(i)]

    for image in doomed:
        print("delete", image.name)
        if args.apply:
            client.delete(project=PROJECT, image=image.name)


if __name__ == "__main__":
    main()
