#!/bin/bash
set -e
n=$(gcctl refs "$1")
if [ "$n" -gt 0 ]; then echo "in use"; exit 1; fi
gcctl delete "$1"
