#!/bin/sh
# reinstall.sh HOST RELEASE -- wipes the host and installs RELEASE over the network
host="$1"; release="$2"

state=$(hostdb get "$host" lifecycle) || exit 2
echo "$host was $state"

hostdb set "$host" lifecycle reinstalling
ipmi-netboot "$host" --image "$release" --wipe-disks
hostdb wait "$host" lifecycle spare --timeout 90m
