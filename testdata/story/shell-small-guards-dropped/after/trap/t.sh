#!/bin/bash
set -euo pipefail
systemctl stop postgresql
tar -C /var/lib/postgresql -cf /backup/pg.tar .
