#!/bin/sh
set -eu
helm --kube-context prod -n shop upgrade --install cart ./chart --version 1.2.1 --atomic --timeout 5m
