#!/bin/sh
set -eu
bundle=$1
shieldctl inspect "$bundle" --format json
shieldctl send "$bundle" --pops pilot --between=0m --slice=100%
shieldctl send "$bundle" --between 20m --slice 5% --pops all --timeout 40m --log-level warn
rsync -a --timeout 600 out/ depot:/srv/bundles/
