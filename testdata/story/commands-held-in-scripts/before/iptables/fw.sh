#!/bin/sh
set -eu
iptables -A INPUT -p tcp --dport 443 -j ACCEPT
