#!/bin/sh
# Publish quotas.toml to the gateways.
set -eu
cd "$(dirname "$0")"

./generate.py --plans plans.csv --out quotas.toml

for dc in sin1 fra1 iad1; do
  consul kv put -http-addr="http://consul.$dc.example:8500" gateway/quotas @quotas.toml &
done
wait
