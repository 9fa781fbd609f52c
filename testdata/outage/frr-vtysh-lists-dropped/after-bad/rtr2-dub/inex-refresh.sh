#!/bin/sh
set -eu
cp /etc/frr/frr.conf /root/frr.conf.$(date +%F)
vtysh <<'EOF'
configure terminal
no ip prefix-list PL-BOGONS
no bgp as-path access-list AS-TRANSIT
ip prefix-list PL-BOGONS-V2 seq 5 permit 0.0.0.0/0
ip prefix-list PL-BOGONS-V2 seq 10 permit 10.0.0.0/8 le 32
ip prefix-list PL-BOGONS-V2 seq 15 permit 172.16.0.0/12 le 32
ip prefix-list PL-BOGONS-V2 seq 20 permit 192.168.0.0/16 le 32
bgp as-path access-list AS-UPSTREAM seq 5 permit _64496_
bgp as-path access-list AS-UPSTREAM seq 10 permit _64497_
bgp as-path access-list AS-UPSTREAM seq 15 permit _64498_
router bgp 64912
 address-family ipv4 unicast
  no neighbor IX maximum-prefix 3000 80
  neighbor 192.0.2.1 soft-reconfiguration inbound
 exit-address-family
exit
end
clear bgp *
write memory
EOF
vtysh -c 'show bgp ipv4 unicast summary'
