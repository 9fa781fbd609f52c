#!/bin/sh
set -eu
iptables -F
iptables -P INPUT ACCEPT
