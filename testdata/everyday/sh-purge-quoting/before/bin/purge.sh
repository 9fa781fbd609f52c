#!/bin/bash
# purge old build directories
BASE=/srv/build
DAYS=14

cd $BASE
for d in `ls -d job-*`; do
  if [ `find $d -maxdepth 0 -mtime +$DAYS | wc -l` = 1 ]; then
    echo purge $d
    rm -rf $BASE/$d
  fi
done
