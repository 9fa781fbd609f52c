#!/usr/bin/env bash
set -euo pipefail
for n in $(nomad node status -json | jq -r ".[].ID"); do
  nomad node drain -enable -yes "$n"
done
