#!/bin/bash
set -euo pipefail
kubectl --context prod drain n01 --ignore-daemonsets
kubectl --context prod drain n02 --ignore-daemonsets
