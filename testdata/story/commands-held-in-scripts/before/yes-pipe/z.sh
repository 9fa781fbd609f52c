#!/bin/sh
set -eu
pvremove /dev/sdc
