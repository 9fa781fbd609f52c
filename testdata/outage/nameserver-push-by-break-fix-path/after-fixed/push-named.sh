#!/bin/bash
# push a name server configuration, one group of pods after another
set -euo pipefail
CONF=${1:?config file}
GROUPS_FILE=${GROUPS_FILE:-/etc/nsctl/groups}   # sandbox, canary, emea, apac, amer

named-checkconf "$CONF"

while read -r group hosts; do
  echo "== $group"
  for h in $hosts; do
    scp -q "$CONF" "$h:/etc/named.conf.new"
    ssh -n "$h" 'named-checkconf /etc/named.conf.new && cp -p /etc/named.conf /etc/named.conf.prev && mv /etc/named.conf.new /etc/named.conf'
    ssh -n "$h" 'systemctl restart named && sleep 5 && dig +short @127.0.0.1 svc.crm.example SOA | grep -q .' || {
      ssh -n "$h" 'mv /etc/named.conf.prev /etc/named.conf; systemctl restart named'
      echo "stopped at $h" >&2
      exit 1
    }
  done
  echo "soaking $group for 4 h"
  sleep 14400
done < "$GROUPS_FILE"
