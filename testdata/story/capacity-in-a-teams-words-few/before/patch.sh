#!/usr/bin/env bash
set -euo pipefail
clush -f 1 -w 'enc[01-02]' systemctl stop encoder
