#!/bin/sh
# MW-41968 rr-cb40: session to Siam Glass, second backhaul
set -eu
cp /etc/frr/frr.conf /root/frr.conf.pre-41968
vtysh <<'EOF'
configure terminal
ip prefix-list GLASS-IN seq 5 permit 203.0.113.0/25
ip prefix-list DEFAULT-OUT seq 5 permit 0.0.0.0/0
interface eth3
 ip ospf network point-to-point
 ip ospf cost 40
 exit
router ospf
 network 198.51.100.28/31 area 0
 redistribute bgp metric 20 metric-type 1
 neighbor 198.51.100.30 remote-as 64733
 neighbor 198.51.100.30 description siam-glass
router bgp 64620
 address-family ipv4 unicast
  neighbor 198.51.100.30 prefix-list GLASS-IN in
  neighbor 198.51.100.30 prefix-list DEFAULT-OUT out
  neighbor 198.51.100.30 maximum-prefix 20 80
 exit-address-family
end
write memory
EOF
