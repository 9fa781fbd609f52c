#!/usr/bin/env bash
set -euo pipefail
for h in web1 web2; do ssh "$h" sudo systemctl reload nginx; sleep 60; done
