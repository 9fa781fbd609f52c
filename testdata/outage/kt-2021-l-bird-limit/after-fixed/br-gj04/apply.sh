#!/bin/sh
# apply on br-gj04; undone by itself unless confirmed
set -eu
bird -p -c /etc/bird/bird.conf.new
install -m 0640 /etc/bird/bird.conf.new /etc/bird/bird.conf
birdc configure timeout 420
sleep 180
birdc show route count | tee /var/log/bird/after-change.txt
/usr/local/sbin/ospf-entries-within 1% && birdc configure confirm
