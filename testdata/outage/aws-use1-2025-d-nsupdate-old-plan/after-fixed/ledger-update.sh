#!/usr/bin/env bash
# ledger: addresses of lb-11 and lb-12 by hand, enactor-b is paused
set -euo pipefail
KEY=/etc/dns/enactor-manual.key
SERVER=ns-hidden.svc.example

dig +short @"$SERVER" ledger.ap-south.svc.example A | sort > /var/tmp/ledger.before

nsupdate -k "$KEY" <<'UPDATE'
server ns-hidden.svc.example
zone ap-south.svc.example
prereq yxrrset ledger.ap-south.svc.example A
update delete ledger.ap-south.svc.example A
update add ledger.ap-south.svc.example 10 A 192.0.2.111
update add ledger.ap-south.svc.example 10 A 198.51.100.112
send
UPDATE

dig +short @"$SERVER" ledger.ap-south.svc.example A
