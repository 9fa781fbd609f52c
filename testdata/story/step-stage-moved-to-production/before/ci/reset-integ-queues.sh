#!/usr/bin/env bash
# Empties the queues of the integration cluster between test runs.
set -euo pipefail
CLUSTER=mq-integ
for q in $(mqctl --cluster "$CLUSTER" queues); do
  mqctl --cluster "$CLUSTER" purge "$q"
done
