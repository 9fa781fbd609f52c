#!/bin/bash
set -euo pipefail
export ORACLE_SID=LEDG
rman target / <<'RMAN'
delete noprompt archivelog all;
run {
  allocate channel d1 device type disk;
  backup incremental level 1 database;
  backup archivelog all not backed up 1 times;
}
delete noprompt obsolete;
RMAN
