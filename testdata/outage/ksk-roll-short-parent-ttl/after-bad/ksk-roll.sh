#!/bin/bash
# KSK roll for org.example, old key 20326, new key 41172
set -eu
rndc reconfig
rndc dnssec -rollover -key 20326 org.example
sleep 3h
nsupdate -k /etc/bind/parent.key <<'UPD'
server 192.0.2.53
zone example.
update delete org.example. DS
update add org.example. 86400 DS 41172 13 2 0F3C1B6D9A2E84C7715D09A6BE43F2187C5A90E1D4B36F82A7719CC0E5D8B264
send
UPD
rndc dnssec -checkds -key 41172 published org.example
rndc dnssec -checkds -key 20326 withdrawn org.example
