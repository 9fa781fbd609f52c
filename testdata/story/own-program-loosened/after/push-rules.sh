#!/bin/sh
# Sends the rule bundle to the edge.
set -eu
bundle=$1
shieldctl lint "$bundle"
shieldctl send "$bundle" --pops all --slice 100% --on-crash continue
