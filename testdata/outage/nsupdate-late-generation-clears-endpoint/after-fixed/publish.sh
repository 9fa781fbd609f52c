#!/usr/bin/env bash
set -euo pipefail
batch=${1:?batch file}
key=/etc/publisher/fra.key

nsupdate -v -k "$key" "$batch"

for n in table stream; do
  got=$(dig +short @192.0.2.53 "$n.fra.api.example" A | wc -l)
  if (( got < 2 )); then
    echo "only $got addresses for $n, restoring last batch" >&2
    nsupdate -v -k "$key" /var/lib/publisher/last-good.nsupdate
    exit 1
  fi
done
cp "$batch" /var/lib/publisher/last-good.nsupdate
