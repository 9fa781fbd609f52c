#!/bin/sh
set -eu
ID="${1:?which build}"
rm -rf "/tmp/build-$ID"
