#!/bin/bash
set -euo pipefail
nsupdate -k /etc/bind/parent.key <<'UPD'
server 192.0.2.53
zone example.
update add org.example. 86400 DS 20326 13 2 E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D
send
UPD
dig +short @192.0.2.53 org.example DS
