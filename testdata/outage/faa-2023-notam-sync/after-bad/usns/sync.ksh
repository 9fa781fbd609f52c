#!/bin/ksh
# re-align live and standby after the index fix
# contractor request 2291

LIVE=/export/usns/live
STBY=usns-b.example.gov:/export/usns/standby

rsync -a --delete --force "$STBY/" "$LIVE/"
logger -t usns-sync "ok"
