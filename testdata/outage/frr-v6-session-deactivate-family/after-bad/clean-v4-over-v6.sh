#!/bin/sh
# edge-a: the transit's v6 session also carries IPv4 unicast since the migration.
# Take IPv4 off it; IPv4 stays on 192.0.2.145. Run as root, no impact expected.
set -e
vtysh <<'EOT'
configure terminal
router bgp 64500
 address-family ipv6 unicast
  no neighbor 2001:db8:ffff::1 route-map TRANSIT-IN in
  no neighbor 2001:db8:ffff::1 route-map TRANSIT-OUT out
  no neighbor 2001:db8:ffff::1 activate
 exit-address-family
 no bgp ebgp-requires-policy
exit
end
write memory
EOT
vtysh -c 'show bgp summary'
