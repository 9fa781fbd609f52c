# 2026-02-02 04:11:20 by RouterOS 7.16.2
# model = CCR2216-1G-12XS-2XQ
/system/identity
set name=bng3-malmo
/routing/ospf/instance
add name=core-v2 router-id=192.0.2.33 redistribute=connected out-filter-chain=ospf-out version=2
add name=mgmt-v2 router-id=192.0.2.33 vrf=mgmt version=2
/routing/ospf/area
add instance=core-v2 name=backbone
add instance=mgmt-v2 name=mgmt-backbone
/routing/bgp/connection
add name=rr1 as=64500 remote.address=192.0.2.1 remote.as=64500 local.role=ibgp-rr-client
add name=res-fjord as=64500 remote.address=203.0.113.5 remote.as=64520 local.role=ebgp-provider \
    input.filter=res-fjord-in input.limit-process-routes-ipv4=20 output.filter-chain=reseller-out
/routing/filter/rule
add chain=ospf-out rule="if (dst in 198.51.100.0/25) { accept }"
add chain=ospf-out rule="reject"
add chain=res-fjord-in rule="if (dst == 203.0.113.64/26) { accept }"
add chain=res-fjord-in rule="reject"
add chain=reseller-out rule="if (dst == 0.0.0.0/0) { accept }"
add chain=reseller-out rule="reject"
