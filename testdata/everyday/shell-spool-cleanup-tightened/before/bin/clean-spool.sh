#!/bin/bash
# removes processed EDI files
# called from cron on edi-01 and edi-02, Sunday morning
# 2021-08 kb: also *.tmp

D=/var/spool/edi
N=30
cd $D
find . -name "*.edi.done" -mtime +$N | xargs rm -f
find . -name "*.tmp" -mtime +$N | xargs rm -f
