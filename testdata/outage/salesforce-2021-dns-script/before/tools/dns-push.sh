#!/bin/sh
# dns-push: new resolver configuration for one data centre after the other
# usage: dns-push.sh <named.conf> <dc> [<dc> ...]
set -eu
CONF=$1; shift

for dc in "$@"; do
  for h in $(cmdb hosts --dc "$dc" --role dns); do
    scp -q "$CONF" "$h:/etc/named/named.conf.new"
    ssh "$h" named-checkconf /etc/named/named.conf.new
    ssh "$h" 'cp /etc/named/named.conf /etc/named/named.conf.prev && mv /etc/named/named.conf.new /etc/named/named.conf'
    ssh "$h" systemctl restart named
    # busy hosts need up to a minute to come back
    if ! timeout 90 sh -c "until dig +short @$h health.internal | grep -q .; do sleep 3; done"; then
      ssh "$h" 'cp /etc/named/named.conf.prev /etc/named/named.conf && systemctl restart named'
      exit 1
    fi
  done
  sleep 1800
done
