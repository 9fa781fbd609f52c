#!/usr/bin/env bash
# HPC-3306: take the four nodes with the faulty riser out for the vendor
set -euo pipefail

NODES='cpu[121-224],wx[01-48]'
REASON='HPC-3306 riser exchange'

sinfo --noheader --nodes="$NODES" --format='%n %t' || true

scontrol update NodeName="$NODES" State=DOWN Reason="$REASON"
