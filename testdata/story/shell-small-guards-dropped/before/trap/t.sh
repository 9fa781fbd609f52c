#!/bin/bash
set -euo pipefail
trap 'systemctl start postgresql' EXIT
systemctl stop postgresql
tar -C /var/lib/postgresql -cf /backup/pg.tar .
