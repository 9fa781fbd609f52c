#!/bin/bash
# roll-resolvers.sh: new config on the resolvers, one by one
set -e
for h in $(cat resolvers.txt); do
  scp unbound.conf "$h:/etc/unbound/unbound.conf.new"
  ssh "$h" 'unbound-checkconf /etc/unbound/unbound.conf.new && mv /etc/unbound/unbound.conf.new /etc/unbound/unbound.conf && systemctl reload unbound'
  sleep 120
  dig +time=2 +tries=1 @"$h" probe.isp.example A > /dev/null || { echo "$h sick, stop"; exit 1; }
done
