#!/bin/sh
# apply on br-gj04
set -eu
install -m 0640 /etc/bird/bird.conf.new /etc/bird/bird.conf
birdc configure
