#!/bin/sh
set -eu
helm --kube-context prod -n shop list -q | xargs helm --kube-context prod -n shop uninstall
