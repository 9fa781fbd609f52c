#!/usr/bin/env bash
# plan 78: third front end for queue.asia-ne3
set -euo pipefail
ZONE=svc-private
NAME=queue.asia-ne3.svc.example.

gcloud dns record-sets transaction start --zone="$ZONE"
gcloud dns record-sets transaction remove --zone="$ZONE" --name="$NAME" --type=A --ttl=30 192.0.2.61 198.51.100.63
gcloud dns record-sets transaction add --zone="$ZONE" --name="$NAME" --type=A --ttl=30 192.0.2.61 192.0.2.64 198.51.100.63
gcloud dns record-sets transaction execute --zone="$ZONE"
dig +short "$NAME" @ns1.svc.example
