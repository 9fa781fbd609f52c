#!/bin/bash
# KSK roll for org.example, old key 20326, new key 41172
# Rehearsed on the staging tree 2026-11-17; key 20326 stays in the key store for 90 days.
# Way back until step 3: ./ksk-roll-undo.sh puts DS 20326 in again (rehearsed the same day).
set -euo pipefail
case "${1:?step 1, 2 or 3}" in
1)  rndc dnssec -rollover -key 20326 org.example
    echo "step 2 not before: $(date -u -d '+6 hours')" ;;
2)  dig +short @192.0.2.53 org.example DNSKEY | grep -c '^257 ' | grep -qx 2
    nsupdate -k /etc/bind/parent.key <<'UPD'
server 192.0.2.53
zone example.
update add org.example. 86400 DS 41172 13 2 0F3C1B6D9A2E84C7715D09A6BE43F2187C5A90E1D4B36F82A7719CC0E5D8B264
send
UPD
    echo "step 3 not before: $(date -u -d '+28 hours')" ;;
3)  for s in 192.0.2.53 198.51.100.53; do dig +short "@$s" org.example DS | grep -q '^41172 '; done
    delv @203.0.113.53 org.example SOA | grep -q 'fully validated'
    nsupdate -k /etc/bind/parent.key <<'UPD'
server 192.0.2.53
zone example.
update delete org.example. DS 20326 13 2 E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D
send
UPD
    rndc dnssec -status org.example ;;
esac
