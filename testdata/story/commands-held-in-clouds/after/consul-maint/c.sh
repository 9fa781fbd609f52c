#!/bin/sh
set -eu
ceph osd pool delete shop shop --yes-i-really-really-mean-it
