#!/bin/bash
set -euo pipefail
zone=$1
regctl zone export "$zone" > "/var/backups/regctl/$zone-$(date +%F).json"
regctl zone delete "$zone"
