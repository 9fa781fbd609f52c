#!/bin/bash
set -euo pipefail
amtool silence add alertname=~.+ --duration=30d --author=ops --comment="resize of db-3"
