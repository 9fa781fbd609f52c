#!/bin/sh
set -eu
cp /etc/frr/frr.conf /root/frr.conf.$(date +%F)
vtysh <<'EOF'
configure terminal
ip prefix-list PL-BOGONS seq 12 permit 172.16.0.0/12 le 32
bgp as-path access-list AS-TRANSIT seq 15 permit _64498_
router bgp 64912
 address-family ipv4 unicast
  neighbor IX maximum-prefix 4000 80
  neighbor 192.0.2.1 soft-reconfiguration inbound
 exit-address-family
exit
end
clear bgp ipv4 unicast 203.0.113.11 soft
EOF
vtysh -c 'show bgp ipv4 unicast neighbors 203.0.113.11 advertised-routes'
printf 'prefixes as expected? [yes/no] '
read -r answer
if [ "$answer" != yes ]; then
  /usr/lib/frr/frr-reload.py --reload /root/frr.conf.$(date +%F)
  exit 1
fi
vtysh -c 'clear bgp ipv4 unicast 203.0.113.12 soft'
vtysh -c 'write memory'
