#!/bin/sh
set -eu
helm --kube-context prod -n shop uninstall cart-canary
