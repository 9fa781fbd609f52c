#!/bin/bash
set -e
roll() {
  popctl restart "$1"
  sleep 300
  popctl verify "$1"
}
for dc in ams fra lon par; do
  roll "$dc"
done
