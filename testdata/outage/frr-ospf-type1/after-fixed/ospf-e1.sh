#!/bin/sh
# OSPF externals become type 1, so that both halls pick the nearer exit.
# Ticket FAB-402, run in the virtual fabric on 9 June (log attached there)
# One leaf a run:   ./ospf-e1.sh bl-wro-01
# Way back:         ./ospf-e1.sh bl-wro-01 2     (tried in the virtual fabric)
# Next leaf after 30 minutes without a change in "show ip ospf database external".
set -eu

leaf=$1
type=${2:-1}
LIMIT=60

on() {
    ssh -n -o BatchMode=yes -o ConnectTimeout=5 "netops@$leaf" sudo vtysh "$@"
}

externals() {
    on -c "'show ip ospf database external self-originate'" | grep -c 'Link State ID'
}

on -c "'configure terminal'" \
   -c "'router ospf'" \
   -c "'redistribute connected metric 100 metric-type $type route-map CONN-TO-OSPF'" \
   -c "'redistribute bgp metric 500 metric-type $type route-map BGP-TO-OSPF'" \
   -c "'end'"

sleep 60
n=$(externals) || n=unknown
if [ "$n" = unknown ] || [ "$n" -gt "$LIMIT" ]
then
    echo "$leaf: $n externals, limit $LIMIT, going back to type 2" >&2
    on -c "'configure terminal'" \
       -c "'router ospf'" \
       -c "'redistribute connected metric 100 metric-type 2 route-map CONN-TO-OSPF'" \
       -c "'redistribute bgp metric 500 metric-type 2 route-map BGP-TO-OSPF'" \
       -c "'end'"
    exit 1
fi

on -c "'write memory'"
echo "$leaf: ok, $n externals"
