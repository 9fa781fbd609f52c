#!/bin/bash
set -euo pipefail
export ORACLE_SID=LEDG
rman target / <<'RMAN'
run {
  allocate channel d1 device type disk;
  backup incremental level 1 database;
  backup archivelog all not backed up 1 times;
}
delete noprompt archivelog until time 'sysdate-1' backed up 2 times to disk;
delete noprompt obsolete;
RMAN
