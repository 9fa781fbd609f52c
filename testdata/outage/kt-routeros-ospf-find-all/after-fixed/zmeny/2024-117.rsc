# 2024-117: pobocky Moravia dostanou trasy z BGP pres OSPF (VRF firmy)
# spustit: /import file-name=zmeny/2024-117.rsc verbose=yes
/system backup save name=pred-2024-117
/export file=pred-2024-117
/log info "zmena 2024-117 start"
/ip address
add address=10.61.200.5/30 comment="Moravia pobocka 2" interface=sfp28-4
/routing ospf instance
set [find where name=firmy] redistribute=bgp out-filter-chain=firmy-out
/routing ospf interface-template
set [find where interfaces=sfp28-4] cost=50
/log info "zmena 2024-117 konec"
