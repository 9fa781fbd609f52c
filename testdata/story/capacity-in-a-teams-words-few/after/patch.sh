#!/usr/bin/env bash
set -euo pipefail
clush -f 1 -w 'enc[01-04]' systemctl stop encoder
