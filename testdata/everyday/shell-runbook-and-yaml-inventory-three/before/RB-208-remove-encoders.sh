#!/usr/bin/env bash
# RB-208: take old video encoders out of service
# order VID-1180: enc-01, enc-02 (done 2026-10-12)
set -euo pipefail

cluster=encode-waw
hosts='enc-[01-02]'

fleetctl status --cluster "$cluster" --hosts "$hosts"
fleetctl drain --cluster "$cluster" --hosts "$hosts" --wait --timeout 60m
fleetctl remove --cluster "$cluster" --hosts "$hosts" \
    --min-remaining 80% --rate 1/10m --dry-run

read -r -p "2 of 26 encoders will be removed, 24 remain. Type the cluster name to go on: " answer
[ "$answer" = "$cluster" ]

fleetctl remove --cluster "$cluster" --hosts "$hosts" \
    --min-remaining 80% --rate 1/10m
fleetctl status --cluster "$cluster"
