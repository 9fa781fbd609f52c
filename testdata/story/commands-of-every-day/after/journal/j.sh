#!/bin/sh
set -eu
df -h
journalctl --vacuum-time=14d
apt-get clean
docker image prune -f --filter until=240h
