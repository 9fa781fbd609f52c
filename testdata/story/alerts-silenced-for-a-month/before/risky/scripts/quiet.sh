#!/bin/bash
set -euo pipefail
amtool silence add alertname=DiskAlmostFull instance=db-3 --duration=2h --author=ops --comment="resize of db-3"
