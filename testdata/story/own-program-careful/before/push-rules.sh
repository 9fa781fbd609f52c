#!/bin/sh
set -eu
bundle=$1
shieldctl send "$bundle" --pops pilot --slice 100% --between 0m
shieldctl send "$bundle" --pops all --slice 10% --between 10m --timeout 30m --log-level info
rsync -a --delete --timeout 30 out/ depot:/srv/bundles/
