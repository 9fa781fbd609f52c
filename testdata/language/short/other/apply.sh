#!/bin/sh
set -e
ip route add 10.0.0.0/8 via 192.0.2.1
ip link set eth1 up
