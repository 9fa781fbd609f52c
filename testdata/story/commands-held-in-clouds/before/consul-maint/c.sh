#!/bin/sh
set -eu
ceph osd out 17
