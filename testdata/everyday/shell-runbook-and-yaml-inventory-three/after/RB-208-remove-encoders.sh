#!/usr/bin/env bash
# RB-208: take old video encoders out of service
# order VID-1207: enc-03, enc-04, enc-05, out of warranty, replaced by the enc-2x machines in August
set -euo pipefail

cluster=encode-waw
hosts='enc-[03-05]'

fleetctl status --cluster "$cluster" --hosts "$hosts"
fleetctl drain --cluster "$cluster" --hosts "$hosts" --wait --timeout 60m
fleetctl remove --cluster "$cluster" --hosts "$hosts" \
    --min-remaining 80% --rate 1/10m --dry-run

read -r -p "3 of 24 encoders will be removed, 21 remain. Type the cluster name to go on: " answer
[ "$answer" = "$cluster" ]

fleetctl remove --cluster "$cluster" --hosts "$hosts" \
    --min-remaining 80% --rate 1/10m
fleetctl status --cluster "$cluster"
