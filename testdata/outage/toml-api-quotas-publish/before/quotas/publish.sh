#!/bin/sh
# Publish quotas.toml to the gateways of each region, one region after the other.
set -eu
cd "$(dirname "$0")"

./generate.py --plans plans.csv --out quotas.toml.new
./check.py --schema quotas.schema.json quotas.toml.new

old=$(grep -c '^\[tenant\.' quotas.toml)
new=$(grep -c '^\[tenant\.' quotas.toml.new)
if [ $((new * 100)) -lt $((old * 95)) ]; then
  echo "tenants: $old -> $new, more than 5 % gone" >&2
  exit 1
fi

cp quotas.toml quotas.toml.prev
mv quotas.toml.new quotas.toml

for dc in sin1 fra1 iad1; do
  consul kv put -http-addr="http://consul.$dc.example:8500" gateway/quotas @quotas.toml
  sleep 900
  ./healthy.sh "$dc" || {
    consul kv put -http-addr="http://consul.$dc.example:8500" gateway/quotas @quotas.toml.prev
    exit 1
  }
done
