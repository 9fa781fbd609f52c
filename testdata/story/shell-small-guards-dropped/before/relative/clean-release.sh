#!/bin/sh
set -eu
cd /srv/releases
ls -1t | tail -n +6 | xargs rm -rf
