#!/bin/bash
set -e
n=$(gcctl refs "$1")
if [ "$n" -eq 0 ]; then
  gcctl delete "$1"
else
  echo "in use"
fi
