#!/usr/bin/env bash
set -euo pipefail
clush -w "billing[3-4]" systemctl stop shop
