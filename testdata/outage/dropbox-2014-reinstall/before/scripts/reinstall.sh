#!/bin/sh
# reinstall.sh HOST RELEASE -- wipes the host and installs RELEASE over the network
host="$1"; release="$2"

state=$(hostdb get "$host" lifecycle) || exit 2
case "$state" in
  drained|spare) ;;
  *) echo "refusing: $host is $state" >&2; exit 3 ;;
esac

# the host itself has the last word
if ssh "$host" "pgrep -x mysqld >/dev/null"; then
  echo "refusing: mysqld runs on $host" >&2
  exit 4
fi

hostdb set "$host" lifecycle reinstalling
ipmi-netboot "$host" --image "$release" --wipe-disks
hostdb wait "$host" lifecycle spare --timeout 90m
