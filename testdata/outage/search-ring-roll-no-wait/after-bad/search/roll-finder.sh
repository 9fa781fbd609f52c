#!/bin/sh
# roll-finder.sh  -  new package on the product search ring, node by node
# A node needs 6 to 9 minutes before its shards are back. The ring survives
# the loss of ONE node, not of two.

NODES="srch-a1 srch-a2 srch-b1 srch-b2 srch-c1"
PKG=finder-node=4.19.0

fail() { pagerme search "roll-finder stopped: $1"; exit 1; }

ringtool state | grep -q GREEN || fail "ring was not green at the start"

for n in $NODES; do
    echo "== $n"
    ringtool evacuate "$n"                || fail "evacuate $n"
    onhost "$n" pkgswap "$PKG"            || fail "package on $n"
    onhost "$n" svc finder bounce &
    ringtool join "$n"
done

ringtool state
