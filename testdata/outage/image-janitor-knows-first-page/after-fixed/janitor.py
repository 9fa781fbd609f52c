"""Removes build images that the catalogue does not list any more."""
import argparse
import datetime as dt
import sys

import requests
from google.cloud import compute_v1

CATALOGUE = "https://catalogue.ci.example/api"
PROJECT = "ci-workers-prod"
MAX_SHARE = 0.10
GRACE = dt.timedelta(days=14)
PER_RUN = 5


def wanted_images():
    names, url = set(), f"{CATALOGUE}/images?infra=gce"
    while url:
        r = requests.get(url, timeout=30)
        r.raise_for_status()
        page = r.json()
        names.update(i["name"] for i in page["data"])
        total = page["meta"]["total"]
        url = page["links"].get("next")
    if len(names) != total:
        sys.exit(f"catalogue says {total} images, read {len(names)}, refusing")
    return names


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
    doomed = [
        i for i in present
        if i.name not in wanted and old_enough(i) and i.deprecated.state != "DEPRECATED"
    ]

    if len(doomed) > MAX_SHARE * len(present):
        sys.exit(f"{len(doomed)} of {len(present)} images would go, refusing")

    for image in doomed[:PER_RUN]:
        print("deprecate", image.name)
        if args.apply:
            client.deprecate(
                project=PROJECT,
                image=image.name,
                deprecation_status_resource=compute_v1.DeprecationStatus(state="DEPRECATED"),
            )


if __name__ == "__main__":
    main()
