#!/bin/bash
set -e
cat hosts.txt | xargs -n1 -P2 ./reimage-one
