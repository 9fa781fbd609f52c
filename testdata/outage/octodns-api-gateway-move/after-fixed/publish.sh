#!/bin/sh
# WEB-640: booking goes to the new gateway; api stays for checkin and the apps until WEB-655
# same files went to lumenfare-test.example on 2026-03-02, booking flow passed there
# way back: git revert, run this script again (tried 2026-03-02, 90 seconds, TTL 60)
set -eu
. /etc/octodns/prod.env
octodns-validate --config-file=config/production.yaml
octodns-sync --config-file=config/production.yaml > plan.txt 2>&1
cat plan.txt
printf 'one record new, one changed, none deleted? type yes: '
read -r answer
[ "$answer" = yes ]
octodns-sync --config-file=config/production.yaml --doit
for server in ns-101.awsdns-12.example dns1.p01.nsone.example; do
  dig +short booking.lumenfare.example "@$server" | grep -q .
  dig +short api.lumenfare.example "@$server" | grep -q .
done
