#!/usr/bin/env bash
set -euo pipefail
clush -w "billing[1-2]" systemctl stop shop
