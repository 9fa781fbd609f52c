# 2026-11-20 10:12:44 by RouterOS 7.16.1
# software id = XXXX-XXXX
# model = CCR2004-1G-12S+2XS
/interface list
add name=WAN
add name=LAN
/interface list member
add interface=sfp-sfpplus1 list=WAN
add interface=bridge-lan list=LAN
/ip address
add address=203.0.113.2/30 interface=sfp-sfpplus1 network=203.0.113.0
add address=192.0.2.1/25 interface=bridge-lan network=192.0.2.0
/ip firewall filter
add action=accept chain=input comment=established connection-state=established,related,untracked
add action=drop chain=input comment=invalid connection-state=invalid
add action=accept chain=input comment="ssh admin 1" dst-port=22 protocol=tcp src-address=192.0.2.10
add action=accept chain=input comment="ssh admin 2" dst-port=22 protocol=tcp src-address=192.0.2.11
add action=accept chain=input comment="winbox admin 1" dst-port=8291 protocol=tcp src-address=192.0.2.10
add action=accept chain=input comment="winbox admin 2" dst-port=8291 protocol=tcp src-address=192.0.2.11
add action=accept chain=input comment="snmp nms" dst-port=161 protocol=udp src-address=192.0.2.30
add action=accept chain=input comment="dns lan" dst-port=53 in-interface-list=LAN protocol=udp
add action=accept chain=input comment=icmp limit=10,20:packet protocol=icmp
add action=drop chain=input comment="the rest"
add action=fasttrack-connection chain=forward connection-state=established,related hw-offload=yes
add action=accept chain=forward connection-state=established,related,untracked
add action=drop chain=forward connection-state=invalid
add action=drop chain=forward comment="wan not dstnated" connection-nat-state=!dstnat connection-state=new in-interface-list=WAN
/ip service
set telnet disabled=yes
set ftp disabled=yes
set www disabled=yes
set api disabled=yes
set ssh address=192.0.2.0/25
set winbox address=192.0.2.0/25
/system identity
set name=gw-brno
