#!/bin/bash
set -euo pipefail
amtool silence add alertname=DiskAlmostFull instance=db-3 --duration=1h --author=ops --comment="resize of db-3"
