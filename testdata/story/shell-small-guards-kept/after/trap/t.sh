#!/bin/bash
set -euo pipefail
start() { systemctl start postgresql; }
trap start EXIT
systemctl stop postgresql
tar -C /var/lib/postgresql -cf /backup/pg.tar .
