#!/bin/sh
# OSPF externals become type 1, so that both halls pick the nearer exit.
# Ticket FAB-402
set -u

LIST=${1:-border-leaves.txt}

change() {
    ssh -n -o BatchMode=yes -o ConnectTimeout=5 "netops@$1" sudo vtysh \
        -c "'configure terminal'" \
        -c "'router ospf'" \
        -c "'redistribute connected metric 100 metric-type 1 route-map CONN-TO-OSPF'" \
        -c "'redistribute bgp metric 500 metric-type 1'" \
        -c "'end'" \
        -c "'write memory'"
}

grep -v '^#' "$LIST" | while read -r leaf
do
    echo "$leaf"
    change "$leaf" || true
done

echo done
