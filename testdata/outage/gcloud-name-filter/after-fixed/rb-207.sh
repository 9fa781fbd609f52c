#!/usr/bin/env bash
# RB-207: remove slow billing front ends (usually two or three)
set -euo pipefail
PROJECT=meter-prod
ZONE=us-east4-b
# slow since the 2.31 image, see MET-5520
NAMES=(bill-017 bill-022 bill-031)

[ "${#NAMES[@]}" -le 3 ]
for n in "${NAMES[@]}"; do
  gcloud compute instances describe "$n" --project "$PROJECT" --zone "$ZONE" --format='value(name,status)'
  gcloud compute instances delete "$n" --project "$PROJECT" --zone "$ZONE" --keep-disks=data
  ./wait-healthy.sh bill 600
done
