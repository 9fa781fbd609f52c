#!/bin/ksh
# nightly: copy the live notice database to the standby
# runs as svc_notam on the live host only

LIVE=/export/usns/live
STBY=usns-b.example.gov:/export/usns/standby
KEEP=/export/usns/snap/$(date +%Y%m%d)

[ "$(hostname)" = "usns-a" ] || { echo "wrong host"; exit 64; }

cp -Rp "$LIVE" "$KEEP"                       || exit 1
rsync -a --max-delete=50 --backup "$LIVE/" "$STBY/" || exit 2
/opt/usns/bin/dbverify --both --compare      || exit 3
logger -t usns-sync "ok"
