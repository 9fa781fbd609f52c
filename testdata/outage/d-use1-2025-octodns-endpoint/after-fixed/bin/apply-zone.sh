#!/bin/sh
# Apply the reviewed plan (two approvals). PLAN_SUM is printed by the plan job of the merge request.
set -eu
umask 077
: "${PLAN_SUM:?checksum of the reviewed plan is missing}"

octodns-validate --config-file=config/production.yaml
octodns-sync --config-file=config/production.yaml --doit --checksum "$PLAN_SUM" \
  eu-west.svc.corp-dns.net.
