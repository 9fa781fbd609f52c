# 2024-03-11 09:14:02 by RouterOS 7.14.2
# software id = 8K2T-QW1N
#
# model = CCR2216-1G-12XS-2XQ
/interface bridge
add name=lo0
/ip vrf
add interfaces=sfp28-3,sfp28-4 name=firmy
/routing bgp template
set default as=64720 router-id=10.61.255.7
/routing ospf instance
add comment="pater, L2 okruh Brno" disabled=no name=core router-id=\
    10.61.255.7 version=2
add comment="firemni zakaznici" disabled=no name=firmy router-id=\
    10.61.200.7 version=2 vrf=firmy
/routing ospf area
add disabled=no instance=core name=core-0
add disabled=no instance=firmy name=firmy-0
/ip address
add address=10.61.255.7 interface=lo0 network=10.61.255.7
add address=10.61.0.14/31 interface=sfp28-1 network=10.61.0.14
add address=10.61.0.16/31 interface=sfp28-2 network=10.61.0.16
add address=10.61.200.1/30 interface=sfp28-3 network=10.61.200.0
/routing bgp connection
add as=64720 comment="rr1, plna tabulka" disabled=no local.address=10.61.255.7 \
    .role=ibgp name=rr1 remote.address=10.61.255.1/32 .as=64720 \
    routing-table=main templates=default
add as=64720 comment="zakaznik Moravia" disabled=no input.limit-process-routes-ipv4=\
    60 local.address=10.61.200.1 .role=ebgp name=moravia remote.address=\
    10.61.200.2/32 .as=65061 routing-table=firmy templates=default vrf=firmy
/routing filter rule
add chain=firmy-out disabled=no rule=\
    "if (protocol bgp && dst in 10.61.208.0/20) { accept } else { reject }"
/routing ospf interface-template
add area=core-0 disabled=no interfaces=lo0 passive
add area=core-0 disabled=no interfaces=sfp28-1 type=ptp
add area=core-0 disabled=no interfaces=sfp28-2 type=ptp
add area=firmy-0 disabled=no interfaces=sfp28-4 type=ptp
/system identity
set name=pe-brno2
