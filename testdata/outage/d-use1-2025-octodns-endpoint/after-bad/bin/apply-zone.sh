#!/bin/sh
# Apply the plan. The cleanup worker runs this unattended after each generation.
set -eu

octodns-validate --config-file=config/production.yaml
octodns-sync --config-file=config/production.yaml --doit --force \
  eu-west.svc.corp-dns.net.
