#!/usr/bin/env bash
set -euo pipefail
nft -c -f /etc/nftables.conf
nft flush ruleset
nft -f /etc/nftables.conf
