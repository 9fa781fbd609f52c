#!/bin/bash
set -e
cat hosts.txt | xargs -n1 -P200 ./reimage-one
