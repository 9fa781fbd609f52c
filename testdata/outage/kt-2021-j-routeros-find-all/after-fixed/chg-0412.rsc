# CHG-0412  bng3-malmo: reseller Nordlicht, access range and BGP session
# import with: /import file-name=chg-0412.rsc verbose=yes
/ip/pool
add name=pool-nordlicht ranges=198.51.100.130-198.51.100.250
/ip/address
add address=198.51.100.129/25 interface=vlan-nordlicht comment="CHG-0412"
/routing/filter/rule
add chain=res-nord-in rule="if (dst == 203.0.113.128/26) { accept }"
add chain=res-nord-in rule="reject"
add chain=ospf-out place-before=0 rule="if (dst in 198.51.100.128/25) { accept }" comment="nordlicht"
/routing/ospf/instance
set core-v2 redistribute=connected out-filter-chain=ospf-out comment="CHG-0412"
/routing/bgp/connection
add name=res-nord as=64500 remote.address=203.0.113.9 remote.as=64521 local.role=ebgp-provider \
    input.filter=res-nord-in output.filter-chain=reseller-out
set res-nord input.limit-process-routes-ipv4=20 keepalive-time=20s
/routing/ospf/instance print detail
