#!/usr/bin/env bash
set -euo pipefail
clush -w "index[1-20]" systemctl stop shop
