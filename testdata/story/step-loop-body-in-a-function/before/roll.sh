#!/bin/bash
set -e
for dc in ams fra lon; do
  popctl restart "$dc"
  sleep 300
  popctl verify "$dc"
done
