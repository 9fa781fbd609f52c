#!/bin/sh
# Publish quotas.toml to the gateways of each region, one region after the other.
set -eu
cd "$(dirname "$0")"

./generate.py --plans plans.csv --out quotas.toml.new
./check.py --schema quotas.schema.json quotas.toml.new
if grep -Eq '^(per_minute|concurrent|total_per_minute) = 0$' quotas.toml.new; then
  echo "unlimited quota in the generated file" >&2
  exit 1
fi

old=$(grep -c '^\[tenant\.' quotas.toml)
new=$(grep -c '^\[tenant\.' quotas.toml.new)
if [ $((new * 100)) -lt $((old * 95)) ]; then
  echo "tenants: $old -> $new, more than 5 % gone" >&2
  exit 1
fi

cp quotas.toml quotas.toml.prev
mv quotas.toml.new quotas.toml

touched=""
for dc in sin1 fra1 iad1; do
  touched="$touched $dc"
  consul kv put -http-addr="http://consul.$dc.example:8500" gateway/quotas @quotas.toml
  sleep 900
  ./healthy.sh "$dc" || {
    for back in $touched; do
      consul kv put -http-addr="http://consul.$back.example:8500" gateway/quotas @quotas.toml.prev
    done
    mv quotas.toml.prev quotas.toml
    exit 1
  }
done
