#!/bin/sh
set -eu
yes | pvremove /dev/sdc
