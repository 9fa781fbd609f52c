#!/usr/bin/env bash
set -euo pipefail
for vm in $(gcloud compute instances list --filter='labels.role=batch AND labels.pool=old' --format='value(name)'); do
  gcloud compute instances delete "$vm" --zone europe-west1-b --quiet
done
