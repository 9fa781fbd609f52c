#!/bin/sh
# edge-a: the transit's v6 session also carries IPv4 unicast since the migration.
# Take IPv4 off it; IPv4 stays on 192.0.2.145.
# Run on the containerlab copy on 2025-09-02 (log in OPS-951), reviewed by C. Nunes.
# Back: ./clean-v4-over-v6.sh back    (run in the lab after the forward way)
set -e
if [ "$1" = back ]; then
  vtysh -f /root/pre-OPS-951-af4.conf
  vtysh -c 'show bgp ipv4 unicast summary'
  exit 0
fi
cp /etc/frr/frr.conf /root/pre-OPS-951.conf
cat > /root/pre-OPS-951-af4.conf <<'EOT'
router bgp 64500
 address-family ipv4 unicast
  neighbor 2001:db8:ffff::1 route-map TRANSIT-IN in
  neighbor 2001:db8:ffff::1 route-map TRANSIT-OUT out
  neighbor 2001:db8:ffff::1 activate
 exit-address-family
exit
EOT
vtysh -c 'show bgp ipv4 unicast summary' | grep 192.0.2.145
vtysh <<'EOT'
configure terminal
router bgp 64500
 address-family ipv4 unicast
  no neighbor 2001:db8:ffff::1 activate
 exit-address-family
exit
end
EOT
vtysh -c 'show bgp ipv6 unicast summary'
vtysh -c 'show bgp ipv4 unicast summary'
echo 'both sessions carry their own family: write memory by hand. Otherwise: $0 back'
