#!/usr/bin/env bash
# RB-207: remove slow billing front ends (usually two or three)
set -euo pipefail
PROJECT=meter-prod
ZONE=us-east4-b
# slow since the 2.31 image, see MET-5520
NAMES=$(gcloud compute instances list --project "$PROJECT" \
  --filter="zone:$ZONE AND name~^bill AND labels.image!=v2-32" --format='value(name)')
echo "$NAMES" | wc -l
gcloud compute instances delete $NAMES --project "$PROJECT" --zone "$ZONE" \
  --delete-disks=all --quiet
./wait-healthy.sh bill 600
